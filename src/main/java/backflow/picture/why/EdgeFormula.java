package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Formula;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.List;

/// The gradient along one edge as a formula: `∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1`.
final class EdgeFormula {
    private EdgeFormula() {}

    /// Returns what one use adds to its value's gradient.
    ///
    /// @param isOnlyOne whether it is the whole gradient, so that it may be written with `=`
    static Formula contribution(Node value, SeenUse seen, boolean isOnlyOne) {
        Formula upstream =
                new Formula.Partial(named(seen.use().to(), seen.indices().output()));
        Formula product = Formula.product(upstream, local(seen));
        Formula sum = seen.summed().isEmpty() ? product : new Formula.Summation(seen.summed(), product);
        Formula gradient = new Formula.Partial(named(value, seen.value()));
        return isOnlyOne ? new Formula.Equation(gradient, sum) : new Formula.Accumulation(gradient, sum);
    }

    /// Returns the local derivative of one use.
    static Formula local(SeenUse seen) {
        Edge use = seen.use();
        Node user = use.to();
        List<Formula> operands = new ArrayList<>();
        List<SymbolicShape> shapes = new ArrayList<>();
        for (int k = 0; k < user.operands().size(); k++) {
            switch (user.operands().get(k)) {
                case Operand.Value(Node from) -> {
                    operands.add(original(from, seen.indices().operands().get(k)));
                    shapes.add(from.symbols());
                }
                case Operand.Constant constant -> {
                    operands.add(new Formula.Literal(constant.code().text()));
                    shapes.add(SymbolicShape.of(constant.value().shape()));
                }
            }
        }
        Formula output = named(user, seen.indices().output());
        return user.op().orElseThrow().local(use.operand(), operands, output, shapes);
    }

    private static Formula named(Node node, List<String> indices) {
        return new Formula.Variable(StepNames.unique(node), indices);
    }

    /// Returns a factor. A copy has the numbers of its original, whatever the index along which it was copied.
    private static Formula original(Node node, List<String> indices) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)
                ? original(copied, CopyIndices.ofOriginal(node, indices))
                : named(node, indices);
    }
}
