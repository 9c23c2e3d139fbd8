package backflow.check;

import java.util.List;

/// One number moved a little, shown as an example of how the check is made.
///
/// @param index where the number stands
/// @param h how far it was moved, up and down
/// @param below the loss when it is smaller by h
/// @param above the loss when it is larger by h
/// @param gradient what the backward pass says of it
public record Nudge(List<Integer> index, double h, double below, double above, double gradient) {
    public Nudge {
        index = List.copyOf(index);
    }

    /// Returns how far the loss moved for each h: nothing is added up but the loss itself.
    public double slope() {
        return (above - below) / (2 * h);
    }
}
