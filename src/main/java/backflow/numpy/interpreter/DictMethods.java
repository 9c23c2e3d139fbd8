package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.Optional;

/// The methods of dicts.
final class DictMethods {
    private final Faults faults;

    DictMethods(Faults faults) {
        this.faults = faults;
    }

    Optional<Value> method(Value.Dict dict, String name) {
        return switch (name) {
            case "get" ->
                builtin(name, "key default?", arguments -> {
                    Value found = dict.items().get(key(faults, arguments.get("key"), arguments.span("key")));
                    return found != null ? found : arguments.optional("default").orElse(Value.NONE);
                });
            case "setdefault" ->
                builtin(name, "key default?", arguments -> {
                    Object key = key(faults, arguments.get("key"), arguments.span("key"));
                    Value standard = arguments.optional("default").orElse(Value.NONE);
                    Value before = dict.items().putIfAbsent(key, standard);
                    return before != null ? before : standard;
                });
            case "pop" ->
                builtin(name, "key default?", arguments -> {
                    Object key = key(faults, arguments.get("key"), arguments.span("key"));
                    Value found = dict.items().remove(key);
                    if (found == null && !arguments.has("default")) {
                        throw faults.at(Kind.NAME, arguments.span("key"), "dialect.key.unknown", key.toString());
                    }
                    return found != null ? found : arguments.optional("default").orElse(Value.NONE);
                });
            default -> Optional.empty();
        };
    }

    private static Optional<Value> builtin(String name, String signature, Value.Builtin.Body body) {
        return Optional.of(new Value.Builtin(name, Signature.of(signature), body));
    }

    /// Returns a value as the key of a dict.
    static Object key(Faults faults, Value value, Span span) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Int integer -> integer.value();
            case Value.Bool(boolean bool) -> bool;
            default -> throw faults.unsupported(span, "key", PythonText.kind(value));
        };
    }
}
