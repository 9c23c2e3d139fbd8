package backflow.check.edit;

import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A call that reduces an array: `np.sum(a, axis=0)` or `a.sum(0)`.
///
/// @param call the whole call
/// @param name which reduction
/// @param nameSpan where its name stands
/// @param array what is reduced
/// @param others the arguments behind the array
record Reduced(Expression.Call call, String name, Span nameSpan, Expression array, List<Argument> others) {
    private static final Set<String> NAMES = Set.of("sum", "mean", "var", "std");
    private static final Set<String> SHAPING =
            Set.of("zeros", "ones", "full", "empty", "reshape", "transpose", "range", "arange", "rand", "randn");

    static Optional<Reduced> of(Expression expression) {
        if (!(expression instanceof Expression.Call call
                && call.function() instanceof Expression.Attribute function
                && NAMES.contains(function.name()))) {
            return Optional.empty();
        }
        List<Argument> arguments = call.arguments();
        boolean isModule = function.target() instanceof Expression.Name(String id, Span _) && isNumpy(id);
        if (!isModule) {
            return Optional.of(new Reduced(call, function.name(), function.nameSpan(), function.target(), arguments));
        }
        if (arguments.isEmpty() || arguments.getFirst().kind() != Argument.Kind.POSITIONAL) {
            return Optional.empty();
        }
        return Optional.of(new Reduced(
                call,
                function.name(),
                function.nameSpan(),
                arguments.getFirst().value(),
                arguments.subList(1, arguments.size())));
    }

    static boolean isNumpy(String name) {
        return name.equals("np") || name.equals("numpy");
    }

    /// Tells whether a call's arguments are extents rather than values.
    static boolean isShaping(Expression.Call call) {
        return call.function() instanceof Expression.Attribute function && SHAPING.contains(function.name());
    }

    /// Returns the argument that tells the axes.
    Optional<Argument> axis() {
        Optional<Argument> named = keyword("axis");
        return named.isPresent()
                ? named
                : others.stream()
                        .filter(argument -> argument.kind() == Argument.Kind.POSITIONAL)
                        .findFirst();
    }

    Optional<Argument> keyword(String wanted) {
        return others.stream()
                .filter(argument -> argument.name().equals(Optional.of(wanted)))
                .findFirst();
    }
}
