package backflow.session;

import java.util.List;

/// How large letters are, against the size that the window gives them by itself.
///
/// @param percent 100 to 200
public record TextSize(int percent) {
    /// The smallest, in percent.
    public static final int LEAST = 100;

    /// The largest, in percent.
    public static final int MOST = 200;

    /// As the window gives them.
    public static final TextSize USUAL = new TextSize(LEAST);

    private static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);

    /// @throws IllegalArgumentException if the size is out of range
    public TextSize {
        if (percent < LEAST || percent > MOST) {
            throw new IllegalArgumentException("100 to 200 percent, not " + percent);
        }
    }

    /// Returns the sizes that are offered, from small to large.
    public static List<TextSize> offered() {
        return STEPS.stream().map(TextSize::new).toList();
    }

    /// Returns the next larger size that is offered; the largest stays.
    public TextSize larger() {
        return new TextSize(
                STEPS.stream().filter(step -> step > percent).findFirst().orElse(percent));
    }

    /// Returns the next smaller size that is offered; the smallest stays.
    public TextSize smaller() {
        return new TextSize(STEPS.reversed().stream()
                .filter(step -> step < percent)
                .findFirst()
                .orElse(percent));
    }

    /// Returns what a length is multiplied with.
    public double factor() {
        return percent / 100.0;
    }
}
