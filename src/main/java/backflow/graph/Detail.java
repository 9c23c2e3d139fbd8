package backflow.graph;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// How finely a graph is read: a level, and the copies that are shown although the level hides them.
///
/// Only [Level#OPS] has copies to open. [Level#BROADCASTS] hides none, and a copy of what a stage computed itself
/// cannot be taken out of that stage without the stage standing both before and behind it.
///
/// @param level the level
/// @param opened the broadcasts that are boxes of their own although the source does not write them
public record Detail(Level level, Set<Node> opened) {
    /// @throws IllegalArgumentException if a node is none that the level hides
    public Detail {
        opened = Set.copyOf(opened);
        for (Node copy : opened) {
            if (level != Level.OPS || !copy.isImplicit()) {
                throw new IllegalArgumentException("nothing that is hidden at %s: %s".formatted(level, copy));
            }
        }
    }

    /// Returns a level as it is.
    public static Detail of(Level level) {
        return new Detail(level, Set.of());
    }

    /// Returns whether this is a level as it is.
    public boolean isPlain() {
        return opened.isEmpty();
    }

    /// Returns whether the level lets a copy be opened or closed.
    public boolean canToggle(Node node) {
        return level == Level.OPS && node.isImplicit();
    }

    /// Returns the detail with a copy shown that was hidden, or hidden that was shown.
    public Detail toggled(Node copy) {
        Set<Node> changed = new HashSet<>(opened);
        if (!changed.remove(copy)) {
            changed.add(copy);
        }
        return new Detail(level, changed);
    }

    /// Returns this for another graph of the same source: of the opened copies those that it has too.
    public Detail in(ComputationalGraph graph) {
        Set<Node> found = opened.stream()
                .flatMap(copy -> graph.node(copy.id()).stream())
                .filter(this::canToggle)
                .collect(Collectors.toSet());
        return new Detail(level, found);
    }

    /// Returns whether a node stands in the box of the op that uses it, because the source does not write it.
    boolean hides(Node node) {
        return node.isImplicit() && level != Level.BROADCASTS && !opened.contains(node);
    }
}
