package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Edition;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The methods of dicts.
final class DictMethods {
    private final Faults faults;
    private final Edition edition;
    private final Keys keys;
    private final Types types;
    private final Iteration iteration;

    DictMethods(Machine machine) {
        this.faults = machine.faults;
        this.edition = machine.edition;
        this.keys = machine.keys;
        this.types = machine.types;
        this.iteration = machine.iteration;
    }

    Optional<Value> method(Value.Dict dict, String name) {
        return switch (name) {
            case "get" ->
                method(name, "key default?", all -> {
                    Value found = dict.items().get(key(all));
                    return found != null ? found : standard(all);
                });
            case "setdefault" ->
                method(name, "key default?", all -> {
                    Value standard = standard(all);
                    Value before = dict.items().putIfAbsent(key(all), standard);
                    return before != null ? before : standard;
                });
            case "pop" ->
                method(name, "key default?", all -> {
                    Value found = dict.items().remove(key(all));
                    if (found == null && !all.has("default")) {
                        throw unknown(all, PythonText.of(all.get("key"), false));
                    }
                    return found != null ? found : standard(all);
                });
            case "popitem" -> method(name, "", all -> last(dict, all));
            case "keys" -> method(name, "", all -> part(dict, Value.View.Part.KEYS, all));
            case "values" -> method(name, "", all -> part(dict, Value.View.Part.VALUES, all));
            case "items" -> method(name, "", all -> part(dict, Value.View.Part.ITEMS, all));
            case "copy" -> method(name, "", all -> copy(dict));
            case "clear" ->
                method(name, "", all -> {
                    dict.items().clear();
                    return Value.NONE;
                });
            case "update" ->
                method(name, "other? **", all -> {
                    if (all.has("other")) {
                        types.merge(dict, all.get("other"), all.span("other"));
                    }
                    dict.items().putAll(all.given().keywords());
                    return Value.NONE;
                });
            default -> edition.isOld() ? old(dict, name) : Optional.empty();
        };
    }

    private Optional<Value> old(Value.Dict dict, String name) {
        return switch (name) {
            case "iterkeys", "viewkeys" -> method(name, "", all -> new Value.View(dict, Value.View.Part.KEYS));
            case "itervalues", "viewvalues" -> method(name, "", all -> new Value.View(dict, Value.View.Part.VALUES));
            case "iteritems", "viewitems" -> method(name, "", all -> new Value.View(dict, Value.View.Part.ITEMS));
            case "has_key" ->
                method(name, "key", all -> Value.Bool.of(dict.items().containsKey(key(all))));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> method(String name, String signature, Value.Builtin.Body body) {
        return Optional.of(new Value.Builtin(name, Signature.of(signature), body));
    }

    private Object key(Arguments all) {
        return keys.key(all.get("key"), all.span("key"));
    }

    private static Value standard(Arguments all) {
        Value standard = all.find("default");
        return standard == null ? Value.NONE : standard;
    }

    private RuntimeException unknown(Arguments all, String key) {
        return faults.at(Kind.NAME, all.span("key"), "dialect.key.unknown", key);
    }

    /// In Python 2 these are lists.
    private Value part(Value.Dict dict, Value.View.Part part, Arguments all) {
        Value.View view = new Value.View(dict, part);
        return edition.isOld() ? new Value.Sequence(iteration.items(view, all.call())) : view;
    }

    private Value last(Value.Dict dict, Arguments all) {
        if (dict.items().isEmpty()) {
            throw unknown(all, "");
        }
        Iterator<Map.Entry<Object, Value>> entries = dict.items().entrySet().iterator();
        Map.Entry<Object, Value> last = entries.next();
        while (entries.hasNext()) {
            last = entries.next();
        }
        dict.items().remove(last.getKey());
        return new Value.Tuple(List.of(Keys.value(last.getKey()), last.getValue()));
    }

    private static Value copy(Value.Dict dict) {
        Value.Dict copy = new Value.Dict();
        copy.items().putAll(dict.items());
        return copy;
    }
}
