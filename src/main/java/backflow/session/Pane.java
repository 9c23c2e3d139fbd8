package backflow.session;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A part of the window that can be folded away.
public enum Pane {
    GRAPH,
    CODE,
    CLOSE_UP,
    WHY;

    /// The panes below the graph, from left to right.
    public static final List<Pane> LOWER = List.of(CODE, CLOSE_UP, WHY);

    /// Returns all panes, in the order in which they are read.
    public static List<Pane> all() {
        return Arrays.asList(values());
    }

    /// Returns its name as it stands in files and as an id: `close-up`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Returns its place among all panes, from 1: the digit of its key.
    public int digit() {
        return all().indexOf(this) + 1;
    }
}
