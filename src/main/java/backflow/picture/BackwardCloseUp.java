package backflow.picture;

import backflow.graph.Edge;
import backflow.graph.Operand;
import backflow.layout.Size;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Sum;
import backflow.op.SymbolicShape;
import backflow.op.Unary;
import backflow.tensor.Tensor;
import backflow.trace.GradientState;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.stream.IntStream;

/// A backward step: the upstream gradient, the local derivative, the contribution, and the total where it is one of
/// several.
record BackwardCloseUp(Trace trace, Setting setting, double progress) {

    private static final int MOST_LOCAL = 1024;
    private static final double GAP = 14;
    private static final double BETWEEN_TWINS = 150;
    private static final double ROOM_FOR_TWINS = 560;

    Block of(Step.Backward step) {
        var op = step.edge().to().op().orElseThrow();
        return switch (op) {
            case Broadcast copy when fits(step) -> twins(step, copy);
            case Sum sum when fits(step) -> twins(step, sum);
            case Mean mean when fits(step) -> twins(step, mean);
            default -> step.expected() == 1 ? contribution(step, op, setting) : withTotal(step, op);
        };
    }

    private boolean fits(Step.Backward step) {
        return step.expected() == 1 && StackBlock.fits(upstream(step), contribution(step));
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
        var above = upstream(step);
        var below = contribution(step).shown(progress);
        var shared = HeatScale.of(HeatScale.Kind.GRADIENT, above.array(), below.array());
        var sum = op instanceof Broadcast;
        var stack = new StackBlock(sum ? Role.SUM : Role.GRADIENT, pill(step.edge(), op), setting.measure());
        var frame = sum ? ArrayBlock.Frame.SUM : ArrayBlock.Frame.RESULT;
        var words = caption(step, op);
        var room = where.aboveCaption(words, where.room());
        return where.captioned(stack.of(above.on(shared), below.on(shared), frame, room), words);
    }

    private String pill(Edge edge, Op op) {
        return switch (op) {
            case Broadcast copy -> "Σ " + AxisName.indices(setting.names().notation(), edge.to(), copy.summedAxes());
            case Mean mean -> "÷ " + AxisName.count(edge.from().symbols(), mean.axes());
            default -> "";
        };
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
    private Block withTotal(Step.Backward step, Op op) {
        var caption = setting.names()
                .messages()
                .text("picture.uses.partial", String.valueOf(step.arrived()), String.valueOf(step.expected()));
        var room = setting.aboveCaption(caption, setting.room());
        if (!(trace.gradientAt(step.edge().from(), numberBefore(step))
                instanceof GradientState.Partial(var before, var parts, var _))) {
            return setting.captioned(contribution(step, op, setting.in(room)), caption);
        }
        var half = setting.in(new Size(room.width(), (room.height() - GAP) / 2));
        var name = parts.size() == 1
                ? from(earlier(step))
                : setting.names().gradient(step.edge().from());
        var sum = half.formula(added(before, name, step), half.room().height());
        return setting.captioned(Block.column(List.of(contribution(step, op, half), sum), GAP), caption);
    }

    private Edge earlier(Step.Backward step) {
        var first = trace.gradientSteps(step.edge().from()).getFirst();
        return trace.step(first) instanceof Step.Backward backward ? backward.edge() : step.edge();
    }

    private String from(Edge edge) {
        return setting.names()
                .messages()
                .text("picture.contribution", setting.names().value(edge.to()));
    }

    private List<Setting.Part> added(Tensor before, String name, Step.Backward step) {
        var scale = HeatScale.of(HeatScale.Kind.GRADIENT, before, step.contribution(), step.total());
        var names = setting.names();
        var node = step.edge().from();
        return List.of(
                new Setting.Part.Array(
                        new NamedArray(name, node.symbols(), setting.names().row(node), before, scale, 1),
                        ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("+"),
                new Setting.Part.Array(contribution(step).on(scale), ArrayBlock.Frame.PLAIN),
                new Setting.Part.Operator("="),
                new Setting.Part.Array(
                        names.gradient(node, step.total()).on(scale).shown(progress), ArrayBlock.Frame.RESULT));
    }

    private int numberBefore(Step.Backward step) {
        return trace.gradientSteps(step.edge().from()).get(step.arrived() - 1) - 1;
    }

    private Block contribution(Step.Backward step, Op op, Setting where) {
        var upstream = new Setting.Part.Array(upstream(step), ArrayBlock.Frame.PLAIN);
        var frame = step.expected() == 1 ? ArrayBlock.Frame.RESULT : ArrayBlock.Frame.PLAIN;
        var result = new Setting.Part.Array(contribution(step).shown(progress), frame);
        var equals = new Setting.Part.Operator("=");
        var height = where.room().height();
        var elementwise = op instanceof Binary || op instanceof Unary;
        if (elementwise && step.contribution().size() <= MOST_LOCAL) {
            return where.formula(
                    List.of(upstream, new Setting.Part.Operator("×"), local(step.edge(), op), equals, result), height);
        }
        if (op instanceof MatrixProduct && isMatrixProduct(step.edge())) {
            var other = transposed(step.edge());
            var at = new Setting.Part.Operator("@");
            return where.formula(
                    step.edge().operand() == 0
                            ? List.of(upstream, at, other, equals, result)
                            : List.of(other, at, upstream, equals, result),
                    height);
        }
        var role = op instanceof Broadcast ? Role.SUM : Role.GRADIENT;
        return where.formula(List.of(upstream, new Setting.Part.Arrow(pill(step.edge(), op), role), result), height);
    }

    private boolean isMatrixProduct(Edge edge) {
        return edge.from().shape().rank() == 2
                && operand(edge, 1 - edge.operand()).rank() == 2;
    }

    private Setting.Part transposed(Edge edge) {
        var position = 1 - edge.operand();
        var other = operand(edge, position).transpose();
        var scale = HeatScale.of(HeatScale.Kind.VALUE, other);
        var named = switch (edge.to().operands().get(position)) {
            case Operand.Value(var node) ->
                new NamedArray(
                        setting.names().value(node) + ".T",
                        new SymbolicShape(node.symbols().axes().reversed()),
                        setting.names().notation().indices(node).getLast(),
                        other,
                        scale,
                        1);
            case Operand.Constant(var _, var code) ->
                new NamedArray(code.text() + ".T", SymbolicShape.of(other.shape()), "i", other, scale, 1);
        };
        return new Setting.Part.Array(named, ArrayBlock.Frame.PLAIN);
    }

    /// The local derivative of an element-wise op: what the VJP makes of an upstream gradient of ones.
    private Setting.Part local(Edge edge, Op op) {
        var ones = Tensor.filled(edge.to().shape(), 1);
        var inputs = IntStream.range(0, edge.to().operands().size())
                .mapToObj(operand -> operand(edge, operand))
                .toList();
        var local = op.vjp(edge.operand(), ones, inputs, trace.value(edge.to()));
        var first = local.size() == 0 ? 1 : local.at(0);
        if (IntStream.range(0, local.size()).allMatch(i -> local.at(i) == first)) {
            return new Setting.Part.Plain(first == Math.rint(first) ? whole(first) : new NumberText(2).of(first));
        }
        var name = setting.names().messages().text("picture.local");
        return new Setting.Part.Array(
                new NamedArray(
                        name,
                        edge.to().symbols(),
                        setting.names().row(edge.to()),
                        local,
                        HeatScale.of(HeatScale.Kind.VALUE, local),
                        1),
                ArrayBlock.Frame.PLAIN);
    }

    private static String whole(double number) {
        return new NumberText(0).of(number);
    }

    private Tensor operand(Edge edge, int position) {
        return switch (edge.to().operands().get(position)) {
            case Operand.Value(var node) -> trace.value(node);
            case Operand.Constant(var value, var _) -> value;
        };
    }

    private NamedArray upstream(Step.Backward step) {
        var node = step.edge().to();
        return setting.names().gradient(node, trace.gradient(node).orElseThrow());
    }

    private NamedArray contribution(Step.Backward step) {
        var named = setting.names().gradient(step.edge().from(), step.contribution());
        return step.expected() == 1
                ? named
                : new NamedArray(from(step.edge()), named.symbols(), named.row(), named.array(), named.scale(), 1);
    }
}
