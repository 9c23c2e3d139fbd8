package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Add;
import backflow.op.Broadcast;
import backflow.op.Divide;
import backflow.op.Exp;
import backflow.op.Log;
import backflow.op.MatrixProduct;
import backflow.op.Maximum;
import backflow.op.Mean;
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
import backflow.op.Sum;
import backflow.op.Transpose;
import backflow.op.Var;
import backflow.tensor.Shape;
import backflow.text.Message;
import java.util.List;

/// The plain sentence for each kind of step.
final class Sentences {
    private Sentences() {}

    static Message forward(Node node) {
        Op op = node.op().orElseThrow();
        String name = StepNames.of(node);
        return switch (op) {
            case Broadcast copy -> copied("why.forward.broadcast.", name, copy);
            case Reduction reduction ->
                Message.of("why.forward." + op.name(), name, operand(node, 0), count(reduction, shape(node, 0)));
            case MatrixProduct product -> Message.of("why.forward.matmul", name, operand(node, 0), operand(node, 1));
            default ->
                node.operands().size() == 2
                        ? Message.of("why.forward." + op.name(), name, operand(node, 0), operand(node, 1))
                        : Message.of("why.forward." + op.name(), name, operand(node, 0));
        };
    }

    static Message backward(Edge edge) {
        Node user = edge.to();
        Op op = user.op().orElseThrow();
        Object value = StepNames.inSentence(edge.from());
        String result = StepNames.of(user);
        return switch (op) {
            case Broadcast copy -> copied("why.backward.broadcast.", value, copy);
            case Sum sum ->
                Message.of(
                        "why.backward.sum",
                        value,
                        result,
                        count(sum, edge.from().shape()));
            case Mean mean ->
                Message.of(
                        "why.backward.mean",
                        value,
                        result,
                        count(mean, edge.from().shape()));
            case Var var ->
                Message.of(
                        "why.backward.var",
                        value,
                        result,
                        count(var, edge.from().shape()));
            case MatrixProduct product ->
                Message.of("why.backward.matmul." + edge.operand(), value, other(edge), result);
            case Subtract subtract -> Message.of("why.backward.subtract." + edge.operand(), value, result);
            case Divide divide -> Message.of("why.backward.divide." + edge.operand(), value, other(edge), result);
            case Power power -> Message.of("why.backward.power." + edge.operand(), value, other(edge), result);
            case Multiply multiply -> Message.of("why.backward.multiply", value, other(edge), result);
            case Maximum maximum -> Message.of("why.backward.maximum", value, other(edge), result);
            case Add a -> Message.of("why.backward.add", value, result);
            case Negate n -> Message.of("why.backward.negative", value, result);
            case Square s -> Message.of("why.backward.square", value, result);
            case Sqrt s -> Message.of("why.backward.sqrt", value, result);
            case Exp e -> Message.of("why.backward.exp", value, result);
            case Log l -> Message.of("why.backward.log", value, result);
            case Reciprocal r -> Message.of("why.backward.reciprocal", value, result);
            case Reshape r -> Message.of("why.backward.reshape", value, result);
            case Transpose t -> Message.of("why.backward.transpose", value, result);
        };
    }

    /// Speaks of rows where a row is what is copied, and of copies elsewhere.
    private static Message copied(String key, Object name, Broadcast copy) {
        boolean rows = copy.target().rank() == 2 && copy.summedAxes().equals(List.of(0));
        int copies =
                copy.from().size() == 0 ? 0 : copy.target().size() / copy.from().size();
        return Message.of(key + (rows ? "rows" : "copies"), name, String.valueOf(copies));
    }

    private static String count(Reduction reduction, Shape shape) {
        return String.valueOf(reduction.axes().stream().mapToLong(shape::extent).reduce(1, (a, b) -> a * b));
    }

    private static Shape shape(Node node, int operand) {
        return switch (node.operands().get(operand)) {
            case Operand.Value(Node from) -> from.shape();
            case Operand.Constant constant -> constant.value().shape();
        };
    }

    private static String other(Edge edge) {
        return operand(edge.to(), 1 - edge.operand());
    }

    private static String operand(Node node, int operand) {
        return switch (node.operands().get(operand)) {
            case Operand.Value(Node from) -> StepNames.of(from);
            case Operand.Constant constant -> constant.code().text();
        };
    }
}
