package backflow.ui.shell;

import backflow.layout.Size;
import backflow.session.Pane;
import java.util.List;
import java.util.Set;

/// What the panes would like to have.
///
/// @param room the room for all of them
/// @param letter the size of letters in pixels
/// @param graph the height in which the whole graph is seen
/// @param steps the heights in which one or another of its steps is seen
/// @param lower the height that the lower panes are left with even if the graph would like more
/// @param asked the panes, those at the end that are given up first where there is no room for all
record Wishes(Size room, double letter, double graph, Set<Double> steps, double lower, List<Pane> asked) {
    private static final double STRIP = 2.3;
    private static final double LEAST_GRAPH = 9;
    private static final double LEAST_LOWER = 14;
    private static final double AMPLE_LOWER = 20;
    private static final double LEAST_NUMBERS = 20;
    private static final double LEAST_TEXT = 12;
    private static final double AMPLE_NUMBERS = 36;
    private static final double AMPLE_TEXT = 15;

    /// Returns how thick the strip of a pane is that is not seen.
    double strip() {
        return Math.rint(STRIP * letter);
    }

    double leastGraph() {
        return LEAST_GRAPH * letter;
    }

    double leastLower() {
        return LEAST_LOWER * letter;
    }

    /// Returns whether the graph and the lower panes both have a height of use; otherwise one of them gives way.
    boolean hasRoomForBoth() {
        return room.height() >= (LEAST_GRAPH + AMPLE_LOWER) * letter;
    }

    /// Returns the width without which a lower pane rather gives way to others than be squeezed.
    double ampleWidth(Pane pane) {
        return (pane == Pane.CLOSE_UP ? AMPLE_NUMBERS : AMPLE_TEXT) * letter;
    }

    /// Returns the width that a person can make a lower pane as narrow as.
    double leastWidth(Pane pane) {
        return (pane == Pane.CLOSE_UP ? LEAST_NUMBERS : LEAST_TEXT) * letter;
    }
}
