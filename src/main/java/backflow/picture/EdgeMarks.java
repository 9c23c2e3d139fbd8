package backflow.picture;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.op.Broadcast;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The edges of the graph: values go forward in blue, the current gradient comes back in orange dots. Those of a node
/// that is pointed at are lit.
record EdgeMarks(Trace trace, Moment moment, Set<Node> pointed) {

    /// How strong the lines are that nothing moves along: as quiet as 3:1 against the paper lets them be.
    private static final double QUIET = 0.74;

    private static final double DOTS = 9;
    private static final double HEAD = 8;
    private static final double BACKWARD_HEAD = 13;

    EdgeMarks(Trace trace, Moment moment) {
        this(trace, moment, Set.of());
    }

    /// Returns the marks of an edge along its route.
    Mark.Group of(Edge edge, Route route) {
        return Mark.Group.of(
                id(edge), edge.toString(), isReturning(edge) ? backward(edge, route) : forward(edge, route));
    }

    /// Returns the name of an edge's group within its picture.
    static String id(Edge edge) {
        return "edge-%s-%s-%s".formatted(edge.from().id(), edge.to().id(), edge.operand());
    }

    /// Tells whether the current step's gradient comes along `edge`, or is one that a broadcast has just passed on.
    boolean isReturning(Edge edge) {
        return moment.step(trace).filter(Step.Backward.class::isInstance).map(Step.Backward.class::cast).stream()
                .map(Step.Backward::edge)
                .anyMatch(current -> current.equals(edge) || feeds(edge, current));
    }

    /// Tells whether the current step's value is computed from what comes along `edge`.
    boolean isCurrent(Edge edge) {
        return moment.step(trace)
                .filter(step -> step instanceof Step.Forward && step.node() == edge.to())
                .isPresent();
    }

    private static boolean feeds(Edge edge, Edge current) {
        return edge.from() == current.to()
                && current.to().op().filter(Broadcast.class::isInstance).isPresent();
    }

    private List<Mark> forward(Edge edge, Route route) {
        var current = isCurrent(edge);
        var paint = current ? Paint.of(Role.VALUE) : isLit(edge) ? Paint.of(Role.INK) : quiet(edge);
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Path(route, new Stroke(paint, current ? 3 : 2.2, Stroke.Dash.SOLID)));
        marks.add(Arrow.head(route, current ? HEAD + 2 : HEAD, 0, paint));
        if (current && moment.isMoving()) {
            marks.addAll(Travellers.along(edge, route, moment.progress()));
        }
        return marks;
    }

    private Paint quiet(Edge edge) {
        var there = trace.hasValueAt(edge.to(), moment.done());
        var onPath = trace.graph().isOnPath(edge.to());
        return new Paint.Mix(Role.PAPER, there && onPath ? Role.VALUE : Role.MUTED, QUIET);
    }

    private boolean isLit(Edge edge) {
        return pointed.contains(edge.from()) || pointed.contains(edge.to());
    }

    /// The gradients of N copies come to their card as N strands; one strand goes on from there.
    private List<Mark> backward(Edge edge, Route route) {
        var quiet = new Stroke(new Paint.Mix(Role.PAPER, Role.VALUE, 0.25), 2.2, Stroke.Dash.SOLID);
        var phase = -moment.progress() * 4 * DOTS;
        var marks = new ArrayList<Mark>();
        marks.add(new Mark.Path(route, quiet));
        var way = route.reversed();
        var strands = isCurrentReturn(edge) ? Strands.one(way) : Strands.ofCopies(edge.from(), way);
        for (var strand : strands.ways()) {
            marks.add(new Mark.Path(
                    strand, Stroke.of(Role.GRADIENT, strands.width()).dotted(DOTS, phase)));
        }
        marks.add(Arrow.head(way, BACKWARD_HEAD, outline(edge), Paint.of(Role.GRADIENT)));
        return marks;
    }

    private boolean isCurrentReturn(Edge edge) {
        return moment.step(trace)
                .filter(step -> step instanceof Step.Backward backward
                        && backward.edge().equals(edge))
                .isPresent();
    }

    /// The card of a sum has a second outline, which the arrow must not enter.
    private double outline(Edge edge) {
        return isCurrentReturn(edge) ? 2 : 6;
    }

    /// Tells whether the upstream gradient arrives.
    boolean isArriving() {
        return moment.step(trace).filter(Step.Arrival.class::isInstance).isPresent();
    }

    /// Returns the arrow of the upstream gradient, which comes to the output's card from outside.
    Mark arrival(Rectangle card) {
        var tip = new Point(card.right() + 2, card.centre().y());
        var way = Route.line(tip.plus(15, 0), tip.plus(BACKWARD_HEAD, 0));
        var dots = Stroke.of(Role.GRADIENT, 4.5).dotted(DOTS, -moment.progress() * 4 * DOTS);
        var head = Arrow.head(Route.line(tip.plus(15, 0), tip), BACKWARD_HEAD, 0, Paint.of(Role.GRADIENT));
        return Mark.Group.of("edge-loss", "dout", List.of(new Mark.Path(way, dots), head));
    }
}
