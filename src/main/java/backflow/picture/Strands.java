package backflow.picture;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.op.Broadcast;
import backflow.op.Reduction;
import java.util.ArrayList;
import java.util.List;

/// Several things on the same way, side by side: the gradients of copies, the rows of a sum.
///
/// @param way the way in the middle
/// @param count how many are drawn
record Strands(Route way, int count) {

    /// More could not be told apart.
    private static final int MOST = 6;

    private static final double PITCH = 4.5;
    private static final double ALONE = 4.5;
    private static final double BESIDE_OTHERS = 2.8;

    static Strands one(Route way) {
        return new Strands(way, 1);
    }

    /// Returns a strand for each copy that a broadcast makes; one if `node` is no broadcast.
    static Strands ofCopies(Node node, Route way) {
        return new Strands(
                way,
                node.op().orElse(null) instanceof Broadcast copy
                        ? Math.min(MOST, copy.target().count(copy.summedAxes()))
                        : 1);
    }

    /// Returns a strand for each row that a reduction adds; one if `node` is no reduction.
    static Strands ofAddends(Node node, Route way) {
        return node.op().orElse(null) instanceof Reduction reduction
                ? new Strands(way, Math.min(MOST, addends(node, reduction)))
                : one(way);
    }

    private static int addends(Node node, Reduction reduction) {
        return node.operands().getFirst() instanceof Operand.Value(Node from)
                ? from.shape().count(reduction.axes())
                : 1;
    }

    double width() {
        return count == 1 ? ALONE : BESIDE_OTHERS;
    }

    /// Returns the ways from one side to the other.
    List<Route> ways() {
        if (count == 1) {
            return List.of(way);
        }
        var ways = new ArrayList<Route>();
        for (var i = 0; i < count; i++) {
            ways.add(beside((i - (count - 1) / 2.0) * PITCH));
        }
        return ways;
    }

    private Route beside(double offset) {
        var points = way.points();
        var moved = new ArrayList<Point>();
        for (var i = 0; i < points.size(); i++) {
            var before = points.get(Math.max(0, i - 1));
            var after = points.get(Math.min(points.size() - 1, i + 1));
            var length = Math.max(before.distance(after), 1e-9);
            moved.add(points.get(i)
                    .plus(-(after.y() - before.y()) / length * offset, (after.x() - before.x()) / length * offset));
        }
        return new Route(
                moved.getFirst(),
                moved.stream().skip(1).<Segment>map(Segment.Line::new).toList());
    }
}
