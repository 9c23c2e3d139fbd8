package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The arguments of a call to a built-in function, found by name.
///
/// @param named the arguments by the names of the signature
/// @param rest the positional arguments of a function that takes any number
/// @param call the place of the call
/// @param spans the places of the arguments
/// @param faults how to complain
record Arguments(Map<String, Value> named, List<Value> rest, Span call, Map<String, Span> spans, Faults faults) {
    /// Finds the arguments' names.
    ///
    /// @throws DialectException if an argument is missing, unknown or given twice
    static Arguments bind(Value.Builtin function, Given given, Faults faults) {
        Signature signature = function.signature();
        Map<String, Value> named = new LinkedHashMap<>();
        Map<String, Span> spans = new LinkedHashMap<>();
        int free = signature.names().size();
        if (given.positional().size() > free && !signature.isVariadic()) {
            String most = Integer.toString(free);
            throw faults.at(Kind.NAME, given.positionalSpans().get(free), "dialect.call.many", function.name(), most);
        }
        int taken = signature.isVariadic() ? 0 : given.positional().size();
        for (int i = 0; i < taken; i++) {
            named.put(signature.names().get(i), given.positional().get(i));
            spans.put(signature.names().get(i), given.positionalSpans().get(i));
        }
        given.keywords().forEach((name, value) -> {
            Span span = given.keywordSpan(name);
            if (!signature.names().contains(name)) {
                throw faults.at(Kind.UNSUPPORTED, span, "dialect.call.keyword", function.name(), name);
            }
            if (named.put(name, value) != null) {
                throw faults.at(Kind.NAME, span, "dialect.call.twice", function.name(), name);
            }
            spans.put(name, span);
        });
        for (String name : signature.names().subList(0, signature.required())) {
            if (!named.containsKey(name)) {
                throw faults.at(Kind.NAME, given.call(), "dialect.call.missing", function.name(), name);
            }
        }
        List<Value> rest = signature.isVariadic() ? given.positional() : List.of();
        return new Arguments(named, rest, given.call(), spans, faults);
    }

    Value get(String name) {
        return Objects.requireNonNull(named.get(name), name);
    }

    /// Returns an argument, if it is given and not `None`.
    Optional<Value> optional(String name) {
        return Optional.ofNullable(named.get(name)).filter(value -> !(value instanceof Value.None));
    }

    /// Returns the place of an argument, or of the call where it is not given.
    Span span(String name) {
        return spans.getOrDefault(name, call);
    }
}
