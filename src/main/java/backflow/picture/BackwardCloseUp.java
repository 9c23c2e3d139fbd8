package backflow.picture;

import backflow.graph.Edge;
import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Sum;
import backflow.tensor.Tensor;
import backflow.trace.GradientState;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;

/// A backward step: the upstream gradient, the local derivative, the contribution, and the total where it is one of
/// several.
record BackwardCloseUp(Trace trace, ContributionFormula formula, Setting setting, double progress) {

    private static final double GAP = 14;
    private static final double BETWEEN_TWINS = 150;
    private static final double ROOM_FOR_TWINS = 560;

    Block of(Step.Backward step) {
        var op = step.edge().to().op().orElseThrow();
        return switch (op) {
            case Broadcast copy when fits(step) -> twins(step, copy);
            case Sum sum when fits(step) -> twins(step, sum);
            case Mean mean when fits(step) -> twins(step, mean);
            default -> step.expected() == 1 ? formula.in(setting, step) : withTotal(step);
        };
    }

    private boolean fits(Step.Backward step) {
        return step.expected() == 1 && StackBlock.fits(formula.upstream(step), formula.contribution(step));
    }

    /// A broadcast going back is a sum, a sum going back is a broadcast: shown beside the forward step if it fits.
    private Block twins(Step.Backward step, Op op) {
        var room = setting.room();
        if (room.width() < ROOM_FOR_TWINS) {
            return stack(step, op, setting);
        }
        var half = setting.in(new Size((room.width() - BETWEEN_TWINS) / 2, room.height()));
        var forward = new ForwardCloseUp(trace, half, 1).of(step.edge().to(), op, half.room());
        return setting.twins(
                stack(step, op, half), forward, setting.names().messages().text("picture.adjoint"));
    }

    private Block stack(Step.Backward step, Op op, Setting where) {
        var above = formula.upstream(step);
        var below = formula.contribution(step).shown(progress);
        var shared = setting.names().colours().scale(HeatScale.Kind.GRADIENT, above.array(), below.array());
        var sum = op instanceof Broadcast;
        var stack = new StackBlock(sum ? Role.SUM : Role.GRADIENT, formula.sign(step.edge(), op), setting.arrays());
        var frame = sum ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT;
        var words = caption(step, op);
        var room = where.aboveCaption(words, where.room());
        return where.captioned(stack.of(above.on(shared), below.on(shared), frame, room), words);
    }

    private String caption(Step.Backward step, Op op) {
        var shape = step.edge().from().shape();
        return switch (op) {
            case Broadcast copy ->
                words("picture.backward.summed", copy.target().count(copy.summedAxes()));
            case Mean mean -> words("picture.backward.averaged", shape.count(mean.axes()));
            case Reduction sum -> words("picture.backward.copied", shape.count(sum.axes()));
            default -> "";
        };
    }

    private String words(String key, int count) {
        return setting.names().messages().text(key, count);
    }

    /// Shows the contribution, and below it how it is added to those that came before.
    private Block withTotal(Step.Backward step) {
        var caption = setting.names()
                .messages()
                .text("picture.uses.partial", String.valueOf(step.arrived()), String.valueOf(step.expected()));
        var room = setting.aboveCaption(caption, setting.room());
        if (!(trace.gradientAt(step.edge().from(), numberBefore(step))
                instanceof GradientState.Partial(var before, var parts, var _))) {
            return setting.captioned(formula.in(setting.in(room), step), caption);
        }
        var half = setting.in(new Size(room.width(), (room.height() - GAP) / 2));
        var name = parts.size() == 1
                ? formula.from(earlier(step))
                : setting.names().gradient(step.edge().from());
        var sum = half.formula(added(before, name, step), half.room().height());
        return setting.captioned(Block.column(List.of(formula.in(half, step), sum), GAP), caption);
    }

    private Edge earlier(Step.Backward step) {
        var first = trace.gradientSteps(step.edge().from()).getFirst();
        return trace.step(first) instanceof Step.Backward backward ? backward.edge() : step.edge();
    }

    private List<Setting.Part> added(Tensor before, String name, Step.Backward step) {
        var scale = setting.names().colours().scale(HeatScale.Kind.GRADIENT, before, step.contribution(), step.total());
        var names = setting.names();
        var node = step.edge().from();
        return List.of(
                new Setting.Part.Array(
                        new NamedArray(name, node.symbols(), setting.names().row(node), before, scale, 1),
                        ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("+"),
                new Setting.Part.Array(formula.contribution(step).on(scale), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("="),
                new Setting.Part.Array(
                        names.gradient(node, step.total()).on(scale).shown(progress), ArrayBlock.Frame.RESULT));
    }

    private int numberBefore(Step.Backward step) {
        return trace.gradientSteps(step.edge().from()).get(step.arrived() - 1) - 1;
    }
}
