package backflow.picture.closeup;

import backflow.graph.Operand;
import backflow.op.Add;
import backflow.op.Broadcast;
import backflow.op.Divide;
import backflow.op.Exp;
import backflow.op.Log;
import backflow.op.MatrixProduct;
import backflow.op.Maximum;
import backflow.op.Multiply;
import backflow.op.Negate;
import backflow.op.Op;
import backflow.op.Power;
import backflow.op.Reciprocal;
import backflow.op.Reduction;
import backflow.op.Reshape;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.op.Subtract;
import backflow.op.Transpose;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Writes one cell of an element-wise op in numbers: `0.60 × 1.50`, `√0.96`, `(−0.40)²`.
record OpText(NumberText numbers) {

    /// Returns what the cell at a place is made of.
    String of(UseCells use, Map<String, Integer> place) {
        var operands = IntStream.range(0, use.node().operands().size())
                .mapToObj(position -> operand(use, position, place))
                .toList();
        return of(use.node().op().orElseThrow(), operands);
    }

    private String operand(UseCells use, int position, Map<String, Integer> place) {
        var cells = use.operand(position);
        var number = cells.array().at(cells.agreeing(place).getFirst());
        return use.node().operands().get(position) instanceof Operand.Constant
                ? numbers.ofConstant(number)
                : numbers.of(number);
    }

    private static String of(Op op, List<String> operands) {
        var first = operands.getFirst();
        var last = Terms.inner(operands.getLast());
        return switch (op) {
            case Add _ -> Terms.joined(operands);
            case Subtract _ -> first + " − " + last;
            case Multiply _ -> Terms.product(first, operands.getLast());
            case Divide _ -> first + " ÷ " + last;
            case Maximum _ -> "max(" + first + ", " + operands.getLast() + ")";
            case Power _ -> Terms.inner(first) + " ^ " + last;
            case Square _ -> last + "²";
            case Sqrt _ -> "√" + last;
            case Reciprocal _ -> "1 ÷ " + last;
            case Negate _ -> "−" + last;
            case Exp _ -> "exp " + last;
            case Log _ -> "ln " + last;
            case Broadcast _, MatrixProduct _, Reduction _, Reshape _, Transpose _ ->
                throw new IllegalArgumentException("not element-wise: " + op);
        };
    }
}
