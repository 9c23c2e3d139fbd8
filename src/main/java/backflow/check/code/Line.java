package backflow.check.code;

import backflow.check.edit.Scope;
import backflow.check.known.Knowledge;
import backflow.check.known.Likeness;
import backflow.check.known.Recognition;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.Optional;

/// A statement that was run, and what it computed.
///
/// @param statement the statement
/// @param owner the function that it stands in
/// @param variable what it gave a value to; empty for a `return`
/// @param values the numbers on each data set; fewer where the code stopped before
/// @param is all that the value may be, what says most first
/// @param isZero whether it is zero but for rounding
/// @param isSize whether it is a number rather than an array
/// @param scope what it could have read
record Line(
        Statement statement,
        FunctionDefinition owner,
        String variable,
        List<Tensor> values,
        List<Recognition> is,
        boolean isZero,
        boolean isSize,
        Scope scope) {
    int number() {
        return statement.span().line();
    }

    /// Tells whether another line is the same variable of the same statement.
    boolean isSame(Line other) {
        return statement.span().equals(other.statement.span()) && variable.equals(other.variable);
    }

    Optional<Recognition> exact() {
        return is.stream().filter(Recognition::isExact).findFirst();
    }

    /// Returns how far the value explains itself: 1 for a gradient or a value of the forward pass, less for what only
    /// may be a step on the way, nothing for what is unknown.
    double clarity() {
        if (isSize || variable.isEmpty() || isZero) {
            return 1;
        }
        if (is.isEmpty()) {
            return 0;
        }
        Recognition best = is.getFirst();
        if (!best.isExact()) {
            return MULTIPLE;
        }
        if (isRepeated()) {
            return REPEATED;
        }
        boolean isStretched =
                values.getFirst().size() != best.quantity().values().getFirst().size();
        return isStretched ? STRETCHED : best.quantity().kind().clarity();
    }

    /// Tells whether the line computes what a variable holds already, which nobody needs.
    private boolean isRepeated() {
        if (!(statement instanceof Statement.Assign assign)
                || assign.targets().size() != 1
                || !(assign.targets().getFirst() instanceof Expression.Name)
                || assign.value() instanceof Expression.Subscript) {
            return false;
        }
        return scope.arrays().entrySet().stream()
                .anyMatch(entry ->
                        !entry.getKey().equals(variable) && Likeness.isSame(entry.getValue(), values.getFirst()));
    }

    /// Returns whether there is nothing to doubt.
    boolean isClear() {
        return clarity() >= 1;
    }

    private static final double MULTIPLE = 0.3;
    private static final double REPEATED = 0.6;
    private static final double STRETCHED = 0.5;

    /// Recognises a value among what is known.
    static List<Recognition> recognise(List<Tensor> values, Knowledge knowledge) {
        return values.size() == Trial.COUNT ? knowledge.recognise(values) : List.of();
    }
}
