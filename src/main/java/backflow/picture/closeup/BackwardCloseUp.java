package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.layout.Size;
import backflow.op.Broadcast;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Sum;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.tensor.Tensor;
import backflow.trace.GradientState;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;

/// A backward step: the upstream gradient, the local derivative, the contribution, and the total where it is one of
/// several.
record BackwardCloseUp(Trace trace, Makings makings, ContributionFormula formula, double progress) {

    private static final String ADDED = "-added";
    private static final double LEAST_FOR_TWINS = 480;
    /// When a contribution has arrived, and its addition starts.
    static final double ARRIVED = 0.5;

    /// Returns the ways to show a step, the one that shows most first.
    List<Way> ways(Step.Backward step) {
        var op = step.edge().to().op().orElseThrow();
        return switch (op) {
            case Broadcast copy when fits(step) -> stacked(step, copy);
            case Sum sum when fits(step) && keepsColumns(step, sum) -> stacked(step, sum);
            case Mean mean when fits(step) && keepsColumns(step, mean) -> stacked(step, mean);
            default -> single(step);
        };
    }

    private List<Way> single(Step.Backward step) {
        return step.arrived() == 1
                ? List.of(setting -> contribution(step, setting))
                : List.of(setting -> withTotal(step, setting), setting -> totalAlone(step, setting));
    }

    private List<Way> stacked(Step.Backward step, Op op) {
        Way alone = setting -> stack(step, op, setting);
        return List.of(
                setting ->
                        setting.room().width() < LEAST_FOR_TWINS ? stack(step, op, setting) : twins(step, op, setting),
                alone);
    }

    private static boolean keepsColumns(Step.Backward step, Reduction op) {
        return StackBlock.keepsColumns(op.axes(), step.edge().from().shape());
    }

    private boolean fits(Step.Backward step) {
        return step.expected() == 1 && StackBlock.fits(formula.upstream(step), formula.contribution(step));
    }

    /// A broadcast going back is a sum, a sum going back is a broadcast: shown beside the forward step.
    private Block twins(Step.Backward step, Op op, Setting setting) {
        var room = setting.room();
        var between = setting.density().betweenTwins();
        var half = setting.in(new Size(Math.max(0, room.width() - between) / 2, room.height()));
        var forward = new ForwardCloseUp(trace, makings, half, 1).of(step.edge().to(), op, half.room());
        return setting.twins(
                stack(step, op, half), forward, setting.names().messages().text("picture.adjoint"));
    }

    private Block stack(Step.Backward step, Op op, Setting setting) {
        var above = formula.upstream(step);
        var below = formula.contribution(step).shown(progress);
        var shared = setting.names().colours().scale(HeatScale.Kind.GRADIENT, above.array(), below.array());
        var sum = op instanceof Broadcast;
        var stack = new StackBlock(
                sum ? Role.SUM : Role.GRADIENT,
                formula.sign(step.edge(), op),
                setting.names().sums(),
                setting.arrays());
        var frame = sum ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT;
        var words = caption(step, op, setting);
        var room = setting.aboveCaption(words, setting.room());
        return setting.captioned(stack.of(above.on(shared), below.on(shared), frame, room), words);
    }

    private static String caption(Step.Backward step, Op op, Setting setting) {
        var shape = step.edge().from().shape();
        return switch (op) {
            case Broadcast copy ->
                words("picture.backward.summed", copy.target().count(copy.summedAxes()), setting);
            case Mean mean -> words("picture.backward.averaged", shape.count(mean.axes()), setting);
            case Reduction sum -> words("picture.backward.copied", shape.count(sum.axes()), setting);
            default -> "";
        };
    }

    private static String words(String key, int count, Setting setting) {
        return setting.names().messages().text(key, count);
    }

    /// Shows the contribution: the only one, or the first of several.
    private Block contribution(Step.Backward step, Setting setting) {
        if (step.expected() == 1) {
            return formula.in(setting, step);
        }
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        return setting.captioned(formula.in(setting.in(room), step), caption);
    }

    /// Shows the contribution, and below it how it is added to those that came before.
    private Block withTotal(Step.Backward step, Setting setting) {
        var caption = arrived(step, setting);
        var room = setting.aboveCaption(caption, setting.room());
        var gap = setting.density().gap();
        var half = setting.in(new Size(room.width(), Math.max(0, room.height() - gap) / 2));
        return setting.captioned(
                Block.column(List.of(formula.in(half, step), total(step, half).named(ADDED)), gap), caption);
    }

    /// Shows how the contribution is added to those that came before.
    private Block totalAlone(Step.Backward step, Setting setting) {
        var caption = arrived(step, setting);
        return setting.captioned(total(step, setting.in(setting.aboveCaption(caption, setting.room()))), caption);
    }

    private static String arrived(Step.Backward step, Setting setting) {
        var arrived = String.valueOf(step.arrived());
        return setting.names().messages().text("picture.uses.partial", arrived, String.valueOf(step.expected()));
    }

    private Block total(Step.Backward step, Setting setting) {
        var node = step.edge().from();
        if (!(trace.gradientAt(node, numberBefore(step))
                instanceof GradientState.Partial(var before, var parts, var _))) {
            throw new IllegalStateException("a contribution that is not the first follows another: " + step);
        }
        var name = parts.size() == 1
                ? formula.from(earlier(step))
                : setting.names().gradient(node);
        return setting.formula(
                added(before, name, step, setting.names()), setting.room().height());
    }

    private Edge earlier(Step.Backward step) {
        var first = trace.gradientSteps(step.edge().from()).getFirst();
        return trace.step(first) instanceof Step.Backward backward ? backward.edge() : step.edge();
    }

    private List<Setting.Part> added(Tensor before, String name, Step.Backward step, ArrayNames names) {
        var scale = names.colours().scale(HeatScale.Kind.GRADIENT, before, step.contribution(), step.total());
        var first = formula.gradient(step, before, step.arrived() - 1).called(name);
        var second = formula.contribution(step);
        var total = formula.gradient(step, step.total(), step.arrived())
                .made(new Making.Added(List.of(first.cells(), second.cells())));
        return List.of(
                new Setting.Part.Array(first.on(scale), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("+"),
                new Setting.Part.Array(
                        second.on(scale).shown(MovingRows.phase(progress, 0, ARRIVED)), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("="),
                new Setting.Part.Array(
                        total.on(scale).shown(MovingRows.phase(progress, ARRIVED, 1)), ArrayBlock.Frame.RESULT));
    }

    private int numberBefore(Step.Backward step) {
        return trace.gradientSteps(step.edge().from()).get(step.arrived() - 1) - 1;
    }
}
