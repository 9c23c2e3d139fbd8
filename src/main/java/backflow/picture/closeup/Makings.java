package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Mean;
import backflow.op.Reshape;
import backflow.op.Sum;
import backflow.op.Transpose;
import backflow.op.Unary;
import backflow.op.Var;
import backflow.trace.Step;
import java.util.List;

/// Finds how the cells of a step's result are made.
record Makings(ArrayNames names, LocalDerivatives locals) {

    /// Returns how the value of a node is made.
    Making forward(Node node) {
        var use = names.use(node);
        return switch (node.op().orElseThrow()) {
            case Broadcast _, Reshape _, Transpose _ ->
                new Making.Moved(names.value(node.operands().getFirst()), use.operand(0));
            case Sum _ -> new Making.Summed(List.of(use.operand(0)), 1);
            case Mean mean -> new Making.Summed(List.of(use.operand(0)), count(use, mean.axes()));
            case Var var -> new Making.Spread(use.operand(0), count(use, var.axes()) - var.ddof());
            case MatrixProduct _ -> new Making.Summed(List.of(use.operand(0), use.operand(1)), 1);
            case Binary _, Unary _ -> new Making.Applied(use);
        };
    }

    private static int count(UseCells use, List<Integer> axes) {
        return use.operand(0).shape().count(axes);
    }

    /// Returns how a contribution is made of an upstream gradient.
    ///
    /// @param upstream the upstream gradient
    Making backward(Step.Backward step, NamedArray upstream) {
        var edge = step.edge();
        var use = names.use(edge.to());
        var cells = upstream.cells();
        return switch (edge.to().op().orElseThrow()) {
            case Broadcast _ -> new Making.Summed(List.of(cells), 1);
            case Sum _, Reshape _, Transpose _ -> new Making.Moved(upstream.name(), cells);
            case Mean mean -> new Making.Scaled(cells, "1/" + count(use, mean.axes()));
            case MatrixProduct _ ->
                new Making.Summed(
                        edge.operand() == 0 ? List.of(cells, use.operand(1)) : List.of(use.operand(0), cells), 1);
            case Var _, Binary _, Unary _ ->
                new Making.Multiplied(cells, () -> use.operand(edge.operand(), locals.of(edge)));
        };
    }
}
