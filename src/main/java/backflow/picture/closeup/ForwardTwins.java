package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.op.Broadcast;
import backflow.op.Op;
import backflow.picture.Role;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;

/// A copy or a reduction on its way forward, and beside it in outline what will come back: its adjoint.
record ForwardTwins(Trace trace, ArrayNames names, Makings makings, double progress) {

    /// Returns the ways to show a step, the one that shows most first.
    List<Way> ways(Step.Forward step) {
        Way alone = setting -> new ForwardCloseUp(trace, makings, setting, progress).of(step);
        var edges = trace.graph().operands(step.node());
        return edges.stream()
                .limit(1)
                .filter(edge -> names.fold(edge).isPresent())
                .findFirst()
                .<List<Way>>map(edge -> List.of(
                        setting -> setting.hasRoomForTwins() ? twins(edge, setting) : alone.apply(setting), alone))
                .orElseGet(() -> List.of(alone));
    }

    private Block twins(Edge edge, Setting setting) {
        var half = setting.half();
        var op = edge.to().op().orElseThrow();
        var forward = new ForwardCloseUp(trace, makings, half, progress).of(edge.to(), op, half.room());
        return half.twins(forward, comingBack(edge, op, half));
    }

    /// The numbers have not come back yet: the values lend the outlines their shapes and their widths.
    private Block comingBack(Edge edge, Op op, Setting setting) {
        var use = names.use(edge.to());
        var upstream =
                names.gradient(edge.to(), use.output(trace.value(edge.to())), 0).called(names.upstream(edge.to()));
        var back = names.gradient(edge.from(), use.operand(0), 0).called(names.contribution(edge));
        var sum = op instanceof Broadcast;
        var way = new WayBack(names);
        var words = way.caption(edge, op);
        var folding = setting.folding(edge, sum ? Role.SUM : Role.GRADIENT, way.sign(edge, op));
        var room = setting.aboveCaption(words, setting.room());
        return setting.captioned(folding.of(upstream.shown(0), back.shown(0), ArrayBlock.Frame.AWAITED, room), words);
    }
}
