package backflow.check.code;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.List;

/// Whether a function of an assignment is still as it was handed out.
final class Unfinished {
    private Unfinished() {}

    /// Returns whether a function computes nothing yet: all that it does is give `None` to names and return.
    static boolean is(FunctionDefinition function) {
        return function.body().stream().allMatch(Unfinished::isNothing);
    }

    private static boolean isNothing(Statement statement) {
        return switch (statement) {
            case Statement.Pass pass -> true;
            case Statement.Evaluate evaluate -> evaluate.value() instanceof Expression.TextLiteral;
            case Statement.Assign assign -> isNone(assign.value());
            case Statement.Return returned ->
                returned.value().map(Unfinished::isReturn).orElse(true);
            case Statement.Raise raise ->
                raise.value().filter(Unfinished::isNotImplemented).isPresent();
            default -> false;
        };
    }

    private static boolean isNotImplemented(Expression raised) {
        return switch (raised) {
            case Expression.Name name -> name.id().equals("NotImplementedError");
            case Expression.Call call -> isNotImplemented(call.function());
            default -> false;
        };
    }

    private static boolean isNone(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> constant.which() == Expression.Constant.Which.NONE;
            case Expression.TupleDisplay display -> display.items().stream().allMatch(Unfinished::isNone);
            default -> false;
        };
    }

    private static boolean isReturn(Expression expression) {
        List<Expression> items =
                expression instanceof Expression.TupleDisplay display ? display.items() : List.of(expression);
        return items.stream().allMatch(item -> isNone(item) || item instanceof Expression.Name);
    }
}
