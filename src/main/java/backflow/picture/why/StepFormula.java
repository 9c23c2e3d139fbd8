package backflow.picture.why;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.graph.UseIndices;
import backflow.op.Formula;
import backflow.op.Reshape;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Steps as formulas: `mu[d] = 1 / N Σn x[n,d]`, `∂L/∂out[n,d] = dout[n,d]`, `∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1`.
final class StepFormula {
    private StepFormula() {}

    /// Returns what a node's value is; empty for a reshape, which moves every number to another place and computes
    /// nothing.
    ///
    /// @param indices those of any use of an operand by the node
    static Optional<Formula> value(Node node, UseIndices indices) {
        if (node.op().orElseThrow() instanceof Reshape) {
            return Optional.empty();
        }
        Formula value = node.op().orElseThrow().value(operands(node, indices), bound(indices), shapes(node));
        return Optional.of(new Formula.Equation(named(node, indices.output()), value));
    }

    /// Returns the indices that operands have and the output has not.
    static List<String> bound(UseIndices indices) {
        return indices.operands().stream()
                .flatMap(List::stream)
                .filter(index -> !index.equals("0") && !indices.output().contains(index))
                .distinct()
                .toList();
    }

    /// Returns that the output's gradient is what the loss sends.
    static Formula arrival(Node output, List<String> indices) {
        return new Formula.Equation(
                new Formula.Partial(named(output, indices)), new Formula.Variable(StepNames.UPSTREAM, indices));
    }

    /// Returns what one use adds to its value's gradient; empty for a reshape.
    ///
    /// @param isOnlyOne whether it is the whole gradient, so that it may be written with `=`
    static Optional<Formula> contribution(Node value, SeenUse seen, boolean isOnlyOne) {
        if (seen.isReshape()) {
            return Optional.empty();
        }
        Formula sum = Formula.sum(seen.summed(), product(seen));
        Formula gradient = new Formula.Partial(named(value, seen.value()));
        return Optional.of(isOnlyOne ? new Formula.Equation(gradient, sum) : new Formula.Accumulation(gradient, sum));
    }

    /// Returns upstream gradient times local derivative, before any sum.
    static Formula product(SeenUse seen) {
        return Formula.product(new Formula.Partial(upstream(seen)), local(seen));
    }

    /// Returns the value whose gradient is the upstream one.
    static Formula.Variable upstream(SeenUse seen) {
        return named(seen.use().to(), seen.indices().output());
    }

    /// Returns the local derivative of one use.
    static Formula local(SeenUse seen) {
        Node user = seen.use().to();
        Formula output = named(user, seen.indices().output());
        return user.op()
                .orElseThrow()
                .local(seen.use().operand(), operands(user, seen.indices()), output, shapes(user));
    }

    private static List<Formula> operands(Node user, UseIndices indices) {
        List<Formula> operands = new ArrayList<>();
        for (int k = 0; k < user.operands().size(); k++) {
            operands.add(
                    switch (user.operands().get(k)) {
                        case Operand.Value(Node from) ->
                            original(from, indices.operands().get(k));
                        case Operand.Constant constant ->
                            new Formula.Literal(constant.code().text());
                    });
        }
        return operands;
    }

    private static List<SymbolicShape> shapes(Node user) {
        return user.operands().stream()
                .map(operand -> switch (operand) {
                    case Operand.Value(Node from) -> from.symbols();
                    case Operand.Constant constant ->
                        SymbolicShape.of(constant.value().shape());
                })
                .toList();
    }

    static Formula.Variable named(Node node, List<String> indices) {
        return new Formula.Variable(StepNames.unique(node), indices);
    }

    /// Returns a factor. A copy has the numbers of its original, whatever the index along which it was copied.
    private static Formula original(Node node, List<String> indices) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)
                ? original(copied, CopyIndices.ofOriginal(node, indices))
                : named(node, indices);
    }
}
