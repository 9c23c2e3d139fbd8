package backflow.picture.closeup;

import backflow.graph.Edge;
import backflow.graph.Operand;
import backflow.op.MatrixProduct;
import backflow.op.SymbolicShape;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.tensor.Tensor;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;

/// Upstream gradient times local derivative is the contribution: as a formula of arrays.
record ContributionFormula(Trace trace, LocalDerivatives locals, Makings makings, ArrayNames names, double progress) {

    Block in(Setting setting, Step.Backward step) {
        return setting.formula(
                parts(step, setting.arrays().numbers().format()), setting.room().height());
    }

    private List<Setting.Part> parts(Step.Backward step, NumberText numbers) {
        var edge = step.edge();
        var op = edge.to().op().orElseThrow();
        var upstream = new Setting.Part.Array(upstream(step), ArrayBlock.Frame.PLAIN);
        var times = new Setting.Part.Operator("×");
        var equals = new Setting.Part.Operator("=");
        if (LocalDerivatives.isElementwise(edge)) {
            return List.of(upstream, times, local(edge, numbers), equals, result(step, ArrayBlock.Frame.RESULT));
        }
        if (op instanceof MatrixProduct && locals.isOfMatrices(edge)) {
            return product(step).parts(frame(step, ArrayBlock.Frame.SUM));
        }
        var sign = new WayBack(names).sign(edge, op);
        return sign.startsWith(WayBack.SUM)
                ? List.of(upstream, new Setting.Part.Arrow(sign, Role.SUM), result(step, ArrayBlock.Frame.SUM))
                : List.of(upstream, new Setting.Part.Arrow(sign, Role.GRADIENT), result(step, ArrayBlock.Frame.RESULT));
    }

    private Setting.Part result(Step.Backward step, ArrayBlock.Frame frame) {
        return new Setting.Part.Array(contribution(step).shown(shown(step)), frame(step, frame));
    }

    /// Only a whole gradient stands in a frame; one of several contributions is still to be added.
    private static ArrayBlock.Frame frame(Step.Backward step, ArrayBlock.Frame whole) {
        return step.expected() == 1 ? whole : ArrayBlock.Frame.PLAIN;
    }

    /// Returns how much of a contribution is there: the second half of its step belongs to the addition to others.
    double shown(Step.Backward step) {
        return step.arrived() == 1 ? progress : MovingCells.phase(progress, 0, Meeting.ARRIVED);
    }

    /// The sum runs over the index of the upstream gradient that the factor does not have.
    private Product product(Step.Backward step) {
        var edge = step.edge();
        var upstream = upstream(step);
        var result = contribution(step).shown(shown(step));
        var indices = names.use(edge.to()).indices().output();
        return edge.operand() == 0
                ? new Product(upstream, transposed(edge), result, indices.getLast())
                : new Product(transposed(edge), upstream, result, indices.getFirst());
    }

    private Setting.Part local(Edge edge, NumberText numbers) {
        var single = locals.single(edge);
        if (single.isPresent()) {
            return new Setting.Part.Plain(numbers.ofConstant(single.getAsDouble()));
        }
        var cells = names.use(edge.to()).output(locals.of(edge));
        var name = names.messages().text("picture.local");
        return new Setting.Part.Array(
                names.array(name, edge.to().symbols(), cells, HeatScale.Kind.VALUE), ArrayBlock.Frame.PLAIN);
    }

    private NamedArray transposed(Edge edge) {
        var position = 1 - edge.operand();
        var operand = edge.to().operands().get(position);
        var letters = names.use(edge.to()).operand(position).letters();
        var cells = Cells.of(locals.transposed(edge), letters.reversed());
        var name = names.value(operand) + ".T";
        return switch (operand) {
            case Operand.Value(var node) -> {
                var symbols = new SymbolicShape(node.symbols().axes().reversed());
                yield names.array(name, symbols, cells, HeatScale.Kind.VALUE)
                        .about(new NamedArray.Subject(node, trace.forwardStep(node)));
            }
            case Operand.Constant _ -> names.array(name, SymbolicShape.of(cells.shape()), cells, HeatScale.Kind.VALUE);
        };
    }

    /// Returns the gradient that is sent back, called as the listing calls it.
    NamedArray upstream(Step.Backward step) {
        var node = step.edge().to();
        var cells = names.use(node).output(trace.gradient(node).orElseThrow());
        return names.gradient(node, cells, trace.gradientSteps(node).getLast()).called(names.upstream(node));
    }

    /// Returns the contribution, called by the node's gradient where it is the only one.
    NamedArray contribution(Step.Backward step) {
        return gradient(step, step.contribution(), step.arrived())
                .made(makings.backward(step, upstream(step)))
                .called(names.contribution(step.edge()));
    }

    /// Returns the gradient of a step's node when some of its contributions have arrived.
    NamedArray gradient(Step.Backward step, Tensor array, int arrived) {
        var edge = step.edge();
        var cells = names.use(edge.to()).operand(edge.operand(), array);
        var number = trace.gradientSteps(edge.from()).get(arrived - 1);
        return names.gradient(edge.from(), cells, number);
    }
}
