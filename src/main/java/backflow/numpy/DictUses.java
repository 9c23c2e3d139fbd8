package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.numpy.syntax.Tree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keys that a function reads from its dict parameters: `bn_param['mode']`, `bn_param.get('eps', 1e-5)`.
final class DictUses {
    /// Keys by parameter, each with its default value where the code writes one that is a literal.
    private final Map<String, Map<String, Optional<Value>>> keys = new LinkedHashMap<>();

    private final Map<String, FunctionDefinition> functions = new HashMap<>();

    DictUses(SourceFile file, FunctionDefinition function) {
        file.functions().forEach(definition -> functions.put(definition.name(), definition));
        Map<String, String> same = new HashMap<>();
        function.parameters().forEach(parameter -> same.put(parameter.name(), parameter.name()));
        read(function, same, new HashSet<>());
    }

    /// Reads a function, and those that it hands its parameters on to.
    ///
    /// @param outer what the function's parameters are in the outermost function
    private void read(FunctionDefinition function, Map<String, String> outer, Set<String> seen) {
        if (!seen.add(function.name())) {
            return;
        }
        for (Expression expression : Tree.of(function.body()).expressions()) {
            read(expression, outer);
            if (expression instanceof Expression.Call call
                    && call.function() instanceof Expression.Name(String name, Span span)) {
                FunctionDefinition inner = functions.get(name);
                if (inner != null) {
                    read(inner, handedOn(call, inner, outer), seen);
                }
            }
        }
    }

    private static Map<String, String> handedOn(
            Expression.Call call, FunctionDefinition inner, Map<String, String> outer) {
        Map<String, String> handedOn = new HashMap<>();
        int next = 0;
        for (Argument argument : call.arguments()) {
            boolean byPosition = argument.kind() == Argument.Kind.POSITIONAL
                    && next < inner.parameters().size();
            String parameter = byPosition
                    ? inner.parameters().get(next).name()
                    : argument.name().orElse("");
            next++;
            if (argument.value() instanceof Expression.Name(String name, Span span) && outer.containsKey(name)) {
                handedOn.put(parameter, outer.getOrDefault(name, name));
            }
        }
        return handedOn;
    }

    private void read(Expression expression, Map<String, String> outer) {
        if (expression instanceof Expression.Subscript subscript
                && subscript.target() instanceof Expression.Name(String name, Span place)
                && subscript.index() instanceof Expression.TextLiteral(String key, Span where)) {
            note(outer.get(name), key, Optional.empty());
        } else if (expression instanceof Expression.Call call
                && call.function() instanceof Expression.Attribute method
                && List.of("get", "setdefault", "pop").contains(method.name())
                && method.target() instanceof Expression.Name(String name, Span place)) {
            List<Expression> arguments =
                    call.arguments().stream().map(Argument::value).toList();
            if (!arguments.isEmpty()
                    && arguments.getFirst() instanceof Expression.TextLiteral(String key, Span where)) {
                note(outer.get(name), key, arguments.size() > 1 ? Literals.scalar(arguments.get(1)) : Optional.empty());
            }
        }
    }

    private void note(@Nullable String parameter, String key, Optional<Value> standard) {
        if (parameter == null) {
            return;
        }
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
