package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keys that a function reads from its dict parameters: `bn_param['mode']`, `bn_param.get('eps', 1e-5)`.
final class DictUses {
    /// Keys by parameter, each with its default value where the code writes one that is a literal.
    private final Map<String, Map<String, Optional<Value>>> keys = new LinkedHashMap<>();

    DictUses(List<Expression> expressions) {
        expressions.forEach(this::read);
    }

    private void read(Expression expression) {
        if (expression instanceof Expression.Subscript subscript
                && subscript.target() instanceof Expression.Name(String name, Span place)
                && subscript.index() instanceof Expression.TextLiteral(String key, Span where)) {
            note(name, key, Optional.empty());
        } else if (expression instanceof Expression.Call call
                && call.function() instanceof Expression.Attribute method
                && List.of("get", "setdefault", "pop").contains(method.name())
                && method.target() instanceof Expression.Name(String name, Span place)) {
            List<Expression> arguments =
                    call.arguments().stream().map(Argument::value).toList();
            if (!arguments.isEmpty()
                    && arguments.getFirst() instanceof Expression.TextLiteral(String key, Span where)) {
                note(name, key, arguments.size() > 1 ? Literals.scalar(arguments.get(1)) : Optional.empty());
            }
        }
    }

    private void note(String parameter, String key, Optional<Value> standard) {
        keys.computeIfAbsent(parameter, name -> new LinkedHashMap<>())
                .merge(key, standard, (before, now) -> before.isPresent() ? before : now);
    }

    boolean isDict(String parameter) {
        return keys.containsKey(parameter);
    }

    /// Returns the keys of a parameter in the order of their first use.
    Map<String, Optional<Value>> keys(String parameter) {
        return keys.getOrDefault(parameter, Map.of());
    }
}
