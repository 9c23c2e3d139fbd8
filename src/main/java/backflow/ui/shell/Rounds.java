package backflow.ui.shell;

import java.util.List;
import javafx.scene.Node;

/// The way of the focus from one part of the window to the next, and round again.
public final class Rounds {
    private Rounds() {}

    /// Which way round.
    public enum Way {
        ON(1),
        BACK(-1);

        private final int step;

        Way(int step) {
            this.step = step;
        }
    }

    /// Gives the focus to the part after the one that has it.
    ///
    /// @param parts the parts in the order of reading; those that are not visible are left out
    public static void go(List<? extends Node> parts, Way way) {
        List<? extends Node> visible = parts.stream().filter(Node::isVisible).toList();
        int here = visible.stream().map(Node::isFocusWithin).toList().indexOf(true);
        int next = here < 0 && way == Way.BACK ? visible.size() - 1 : here + way.step;
        if (!visible.isEmpty()) {
            Entrance.into(visible.get(Math.floorMod(next, visible.size())));
        }
    }
}
