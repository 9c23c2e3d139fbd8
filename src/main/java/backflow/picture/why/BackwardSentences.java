package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Add;
import backflow.op.Binary;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Maximum;
import backflow.op.Multiply;
import backflow.op.Op;
import backflow.op.Reduction;
import backflow.op.Reshape;
import backflow.op.Transpose;
import backflow.op.Unary;
import backflow.text.Message;
import java.util.List;

/// The plain sentence for each kind of backward step.
final class BackwardSentences {
    private BackwardSentences() {}

    static Message of(Edge edge, SeenUse seen) {
        Node user = edge.to();
        Op op = user.op().orElseThrow();
        Object value = StepNames.inSentence(edge.from());
        String result = StepNames.of(user);
        String key = "why.backward." + op.name();
        return switch (op) {
            case Broadcast copy -> Message.of(key + "." + Groups.kind(copy), value, Groups.copies(copy));
            case Reduction reduction ->
                Message.of(
                        key, value, result, Groups.size(reduction, edge.from().shape()));
            case MatrixProduct _ -> matrixProduct(edge, seen, value);
            case Reshape _ -> Message.of(key, value);
            case Transpose _ -> Message.of(key, value);
            case Unary _ -> Message.of(key, value, result, StepNames.of(edge.from()));
            case Add _ when hasConstant(edge) -> Message.of(key + ".constant", value, result, other(edge));
            case Multiply _
            when StepNames.of(edge.from()).equals(other(edge)) -> Message.of(key + ".self", value, result);
            case Add _, Multiply _, Maximum _ -> Message.of(key, value, result, other(edge));
            case Binary _ ->
                Message.of(key + "." + edge.operand(), value, result, other(edge), StepNames.of(edge.from()));
        };
    }

    private static Message matrixProduct(Edge edge, SeenUse seen, Object value) {
        List<String> summed = seen.summed();
        int count = 1;
        for (int axis = 0; axis < seen.indices().output().size(); axis++) {
            if (summed.contains(seen.indices().output().get(axis))) {
                count *= seen.use().to().shape().extent(axis);
            }
        }
        String key = summed.isEmpty() ? "why.backward.matmul.one" : "why.backward.matmul." + edge.operand();
        return Message.of(key, value, other(edge), count);
    }

    private static boolean hasConstant(Edge edge) {
        return edge.to().operands().get(1 - edge.operand()) instanceof Operand.Constant;
    }

    private static String other(Edge edge) {
        return StepNames.operand(edge.to(), 1 - edge.operand());
    }
}
