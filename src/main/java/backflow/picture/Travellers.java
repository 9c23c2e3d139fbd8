package backflow.picture;

import backflow.graph.Edge;
import backflow.layout.Route;
import backflow.op.Broadcast;
import java.util.ArrayList;
import java.util.List;

/// The dots that carry a value along an edge: one; before a broadcast one for each copy, each landing before the next
/// leaves; into a sum one for each row, side by side.
final class Travellers {

    private static final int MOST_IN_TURN = 6;
    private static final double ALONE = 5.5;
    private static final double BESIDE_OTHERS = 3.4;

    private Travellers() {}

    /// Returns the dots when so much of the step is over.
    static List<Mark> along(Edge edge, Route route, double t) {
        if (edge.to().op().orElse(null) instanceof Broadcast copy) {
            var copies = copy.target().count(copy.summedAxes());
            return copies <= MOST_IN_TURN ? inTurn(route, copies, t) : List.of(dot(route, Easing.inOut(t), ALONE));
        }
        var ways = Strands.ofAddends(edge.to(), route).ways();
        var marks = new ArrayList<Mark>();
        for (var way : ways) {
            marks.add(dot(way, Easing.inOut(t), ways.size() == 1 ? ALONE : BESIDE_OTHERS));
        }
        return marks;
    }

    private static List<Mark> inTurn(Route route, int copies, double t) {
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < copies; i++) {
            var way = Easing.inTurn(t, i, copies);
            if (way > 0 && way < 1) {
                marks.add(dot(route, way, ALONE));
            }
        }
        return marks;
    }

    private static Mark dot(Route route, double way, double radius) {
        return new Mark.Circle(route.at(way), radius, Paint.of(Role.VALUE), Stroke.of(Role.PAPER, 1.5));
    }
}
