package backflow.picture.closeup;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Code;
import backflow.op.Site;
import backflow.op.SymbolicShape;

/// Calls a gradient what the backward listing calls it: the gradient of a copy that the source does not write is the
/// expression that is summed, such as `dout` or `dy_unshift * x_norm`.
record GradientCode(ComputationalGraph graph) {

    /// Returns the name or the expression of a node's gradient.
    String of(Node node) {
        return gradient(node).text();
    }

    private Code gradient(Node node) {
        if (node.equals(graph.output())) {
            return Code.name("dout");
        }
        var back = graph.contributions(node);
        return node.isNamed() || back.size() != 1 ? Code.name("d" + node.id()) : contribution(back.getFirst());
    }

    private Code contribution(Edge edge) {
        var node = edge.to();
        var operands = node.operands();
        var site = new Site(
                gradient(node),
                operands.stream().map(this::operand).toList(),
                value(node),
                operands.stream().map(GradientCode::shape).toList(),
                node.symbols());
        return node.op().orElseThrow().vjpCode(edge.operand(), site);
    }

    private Code value(Node node) {
        if (node.isNamed()) {
            return Code.name(node.label());
        }
        var operands = node.operands().stream().map(this::operand).toList();
        return node.isImplicit() ? operands.getFirst() : node.op().orElseThrow().code(operands, node.symbols());
    }

    private Code operand(Operand operand) {
        return switch (operand) {
            case Operand.Value(var node) -> value(node);
            case Operand.Constant(var _, var code) -> code;
        };
    }

    private static SymbolicShape shape(Operand operand) {
        return switch (operand) {
            case Operand.Value(var node) -> node.symbols();
            case Operand.Constant(var value, var _) -> SymbolicShape.of(value.shape());
        };
    }
}
