package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.UseIndices;
import backflow.op.Formula;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.List;

/// The gradient along one edge as a formula: `∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1`.
final class EdgeFormula {
    private EdgeFormula() {}

    /// Returns what one use adds to its value's gradient.
    ///
    /// @param value the indices of the value
    /// @param use the use whose local derivative counts: of a copied value, the use of its copy
    /// @param indices the indices of that use
    /// @param summed the indices that the value does not have
    static Formula contribution(Node node, List<String> value, Edge use, UseIndices indices, List<String> summed) {
        Formula upstream = new Formula.Partial(variable(use.to(), indices.output()));
        Formula product = Formula.product(upstream, local(use, indices));
        Formula sum = summed.isEmpty() ? product : new Formula.Summation(summed, product);
        return new Formula.Equation(new Formula.Partial(variable(node, value)), sum);
    }

    /// Returns the local derivative of one use.
    static Formula local(Edge edge, UseIndices indices) {
        Node user = edge.to();
        List<Formula> operands = new ArrayList<>();
        List<SymbolicShape> shapes = new ArrayList<>();
        for (int k = 0; k < user.operands().size(); k++) {
            switch (user.operands().get(k)) {
                case Operand.Value(Node from) -> {
                    operands.add(variable(from, indices.operands().get(k)));
                    shapes.add(from.symbols());
                }
                case Operand.Constant constant -> {
                    operands.add(new Formula.Literal(constant.code().text()));
                    shapes.add(SymbolicShape.of(constant.value().shape()));
                }
            }
        }
        Formula output = variable(user, indices.output());
        return user.op().orElseThrow().local(edge.operand(), operands, output, shapes);
    }

    /// Returns a node with indices. A copy goes by the name of what it copies, which its indices tell it from.
    private static Formula variable(Node node, List<String> indices) {
        return new Formula.Variable(StepNames.of(node), indices);
    }
}
