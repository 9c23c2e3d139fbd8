package backflow.picture.timeline;

import java.util.List;

/// Which steps are marked on a timeline.
///
/// @param lit the steps of what is pointed at
/// @param held the steps at which playing stops
public record TimelineNotes(List<Integer> lit, List<Integer> held) {
    /// No step.
    public static final TimelineNotes NONE = new TimelineNotes(List.of(), List.of());

    public TimelineNotes {
        lit = List.copyOf(lit);
        held = List.copyOf(held);
    }
}
