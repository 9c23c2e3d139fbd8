package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.Operand;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.SymbolicShape;
import backflow.op.Unary;
import backflow.picture.AxisName;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.stream.IntStream;

/// Upstream gradient times local derivative is the contribution: as a formula of arrays.
record ContributionFormula(Trace trace, LocalDerivatives locals, ArrayNames names, double progress) {

    private static final int MOST_LOCAL = 1024;

    Block in(Setting setting, Step.Backward step) {
        return setting.formula(parts(step), setting.room().height());
    }

    private List<Setting.Part> parts(Step.Backward step) {
        var edge = step.edge();
        var op = edge.to().op().orElseThrow();
        var upstream = new Setting.Part.Array(upstream(step), ArrayBlock.Frame.PLAIN);
        var frame = step.expected() == 1 ? ArrayBlock.Frame.RESULT : ArrayBlock.Frame.PLAIN;
        var result = new Setting.Part.Array(contribution(step).shown(shown(step)), frame);
        var equals = new Setting.Part.Operator("=");
        var elementwise = op instanceof Binary || op instanceof Unary;
        if (elementwise && step.contribution().size() <= MOST_LOCAL) {
            return List.of(upstream, new Setting.Part.Operator("×"), local(edge), equals, result);
        }
        if (op instanceof MatrixProduct && locals.isOfMatrices(edge)) {
            return product(step).parts(step.expected() == 1 ? ArrayBlock.Frame.SUM : frame);
        }
        var role = op instanceof Broadcast ? Role.SUM : Role.GRADIENT;
        return List.of(upstream, new Setting.Part.Arrow(sign(edge, op), role), result);
    }

    private double shown(Step.Backward step) {
        return step.arrived() == 1 ? progress : MovingRows.phase(progress, 0, BackwardCloseUp.ARRIVED);
    }

    /// The sum runs over the index of the upstream gradient that the factor does not have.
    private Product product(Step.Backward step) {
        var edge = step.edge();
        var upstream = upstream(step);
        var result = contribution(step).shown(shown(step));
        var indices = names.notation().indices(edge.to());
        return edge.operand() == 0
                ? new Product(upstream, transposed(edge), result, indices.getLast())
                : new Product(transposed(edge), upstream, result, indices.getFirst());
    }

    /// Returns what is done to the upstream gradient on the way, where it is not multiplied: `Σ n`, `÷ N`.
    String sign(Edge edge, Op op) {
        return switch (op) {
            case Broadcast copy -> "Σ " + AxisName.indices(names.notation(), edge.to(), copy.summedAxes());
            case Mean mean -> "÷ " + AxisName.count(edge.from().symbols(), mean.axes());
            default -> "";
        };
    }

    private Setting.Part local(Edge edge) {
        var local = locals.of(edge);
        var first = local.size() == 0 ? 1 : local.at(0);
        if (IntStream.range(0, local.size()).allMatch(i -> local.at(i) == first)) {
            var decimals = first == Math.rint(first) ? 0 : 2;
            return new Setting.Part.Plain(new NumberText(decimals).of(first));
        }
        var name = names.messages().text("picture.local");
        var scale = names.colours().scale(HeatScale.Kind.VALUE, local);
        var node = edge.to();
        return new Setting.Part.Array(
                new NamedArray(name, node.symbols(), names.row(node), local, scale, 1), ArrayBlock.Frame.PLAIN);
    }

    private NamedArray transposed(Edge edge) {
        var other = locals.transposed(edge);
        var scale = names.colours().scale(HeatScale.Kind.VALUE, other);
        return switch (edge.to().operands().get(1 - edge.operand())) {
            case Operand.Value(var node) -> {
                var symbols = new SymbolicShape(node.symbols().axes().reversed());
                var row = names.notation().indices(node).getLast();
                yield new NamedArray(names.value(node) + ".T", symbols, row, other, scale, 1);
            }
            case Operand.Constant(var _, var code) ->
                new NamedArray(code.text() + ".T", SymbolicShape.of(other.shape()), "i", other, scale, 1);
        };
    }

    NamedArray upstream(Step.Backward step) {
        var node = step.edge().to();
        var named = names.gradient(node, trace.gradient(node).orElseThrow());
        return node.isImplicit() ? named.called(new GradientCode(trace.graph()).of(node)) : named;
    }

    /// Returns the contribution, called by the node's gradient where it is the only one.
    NamedArray contribution(Step.Backward step) {
        var named = names.gradient(step.edge().from(), step.contribution());
        return step.expected() == 1 ? named : named.called(from(step.edge()));
    }

    /// Returns what a contribution along an edge is called: `from x_norm`.
    String from(Edge edge) {
        return names.messages().text("picture.contribution", names.value(edge.to()));
    }
}
