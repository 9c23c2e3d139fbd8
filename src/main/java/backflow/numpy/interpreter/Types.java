package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Python's own types: what calling one makes, and which values are of which.
final class Types {
    private final Faults faults;
    private final Operations operations;
    private final Spelling spelling;
    private final Iteration iteration;
    private final Keys keys;
    private final ArrayWorld arrays;
    private final Map<String, Value.Builtin> constructors = new HashMap<>();

    Types(Machine machine) {
        this.faults = machine.faults;
        this.operations = machine.operations;
        this.spelling = machine.spelling;
        this.iteration = machine.iteration;
        this.keys = machine.keys;
        this.arrays = machine.arrays;
        define("float", "x?", all -> all.has("x") ? toFloat(all) : Value.Real.of(0));
        define("int", "x?", all -> all.has("x") ? toInt(all) : Value.Int.of(0));
        define("bool", "x?", all -> Value.Bool.of(all.has("x") && operations.isTrue(all.get("x"), all.call())));
        define("str", "x?", all -> new Value.Text(all.has("x") ? PythonText.str(all.get("x")) : ""));
        define("tuple", "x?", all -> new Value.Tuple(items(all)));
        define("list", "x?", all -> new Value.Sequence(items(all)));
        define("set", "x?", this::toSet);
        define("dict", "x?", this::toDict);
        define("object", "", all -> new Value.Text("<object>"));
        define("type", "x", all -> of(all.get("x")));
        if (machine.edition.isOld()) {
            define("long", "x?", all -> all.has("x") ? toInt(all) : Value.Int.of(0));
            define("unicode", "x?", all -> new Value.Text(all.has("x") ? PythonText.str(all.get("x")) : ""));
        }
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        constructors.put(name, new Value.Builtin(name, Signature.of(signature), body));
    }

    /// Returns the types by name.
    Map<String, Value> all() {
        Map<String, Value> types = new HashMap<>();
        constructors.keySet().forEach(name -> types.put(name, new Value.Type(name)));
        Exceptions.names().forEach(name -> types.put(name, new Value.Type(name)));
        return types;
    }

    boolean isOwn(Value.Type type) {
        return constructors.containsKey(type.name());
    }

    /// Calls one of these types.
    Value construct(Value.Type type, Given given) {
        if (type.name().equals("dict")) {
            Value.Dict dict = new Value.Dict();
            Given plain = new Given(given.positional(), Map.of(), given.written(), given.call());
            dict.items().putAll(((Value.Dict) built(type, plain)).items());
            dict.items().putAll(given.keywords());
            return dict;
        }
        return built(type, given);
    }

    private Value built(Value.Type type, Given given) {
        Value.Builtin constructor = Objects.requireNonNull(constructors.get(type.name()));
        return constructor.body().call(Arguments.bind(constructor, given, faults));
    }

    private List<Value> items(Arguments all) {
        return all.has("x") ? iteration.items(all.get("x"), all.span("x")) : List.of();
    }

    private Value toSet(Arguments all) {
        Value.Set set = new Value.Set();
        items(all).forEach(item -> set.keys().add(keys.key(item, all.span("x"))));
        return set;
    }

    private Value toDict(Arguments all) {
        Value.Dict dict = new Value.Dict();
        if (all.has("x")) {
            merge(dict, all.get("x"), all.span("x"));
        }
        return dict;
    }

    /// Puts the items of another dict, or of pairs, into a dict.
    void merge(Value.Dict dict, Value more, Span span) {
        if (more instanceof Value.Dict other) {
            dict.items().putAll(other.items());
            return;
        }
        for (Iterator<Value> pairs = iteration.over(more, span); pairs.hasNext(); ) {
            List<Value> pair = iteration.items(pairs.next(), span);
            if (pair.size() != 2) {
                throw faults.at(Kind.RUNTIME, span, "dialect.unpack.count", "2", Integer.toString(pair.size()));
            }
            dict.items().put(keys.key(pair.getFirst(), span), pair.getLast());
        }
    }

    private Value toFloat(Arguments all) {
        if (all.get("x") instanceof Value.Text(String text)) {
            return NumberText.real(text)
                    .map(real -> (Value) Value.Real.of(real))
                    .orElseThrow(() -> noNumber(all));
        }
        Value value = number(all);
        double real = Numbers.toDouble(value);
        if (Double.isInfinite(real) && value instanceof Value.Int) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.number.overflow");
        }
        return new Value.Real(real, spelling.call("float", Numbers.code(value)));
    }

    private Value toInt(Arguments all) {
        if (all.get("x") instanceof Value.Text(String text)) {
            return NumberText.whole(text)
                    .map(whole -> spelling.whole(whole, Spelling.NONE))
                    .orElseThrow(() -> noNumber(all));
        }
        Value value = number(all);
        if (value instanceof Value.Bool) {
            return Value.Int.of((long) Numbers.toDouble(value));
        }
        if (!(value instanceof Value.Real(double real, Code code))) {
            return value;
        }
        if (Double.isNaN(real) || Double.isInfinite(real)) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.operand.integer", PythonText.of(value, true));
        }
        BigInteger whole = new BigDecimal(real).toBigInteger();
        return new Value.Int(whole, spelling.call("int", code));
    }

    private RuntimeException noNumber(Arguments all) {
        return faults.at(Kind.RUNTIME, all.span("x"), "dialect.number.text", PythonText.of(all.get("x"), true));
    }

    private Value number(Arguments all) {
        Value value = all.get("x");
        return operations.number(value, arrays.isArray(value) ? all.call() : all.span("x"));
    }

    /// Returns the type of a value.
    Value.Type of(Value value) {
        return value instanceof Value.Failure failure
                ? new Value.Type(failure.type())
                : new Value.Type(PythonText.kind(value));
    }

    /// Tells whether a value is of a type, or of one of a tuple of types.
    boolean isInstance(Value value, Value type, Span span) {
        return switch (type) {
            case Value.Tuple(List<Value> items) -> items.stream().anyMatch(item -> isInstance(value, item, span));
            case Value.Type(String name) -> isInstance(value, name);
            // What is no type of ours has no values of ours.
            case Value.Library _ -> false;
            case Value.Builtin builtin ->
                Optional.of(builtin.name())
                        .filter(PythonText.kind(value)::equals)
                        .isPresent();
            default -> throw faults.at(Kind.RUNTIME, span, "dialect.operand.type", PythonText.kind(type));
        };
    }

    private boolean isInstance(Value value, String type) {
        if (arrays.isArray(value)) {
            return arrays.isInstance(value, type);
        }
        if (value instanceof Value.Failure failure) {
            return Exceptions.isA(failure.type(), type);
        }
        String kind = PythonText.kind(value);
        return kind.equals(type)
                || type.equals("object")
                || (kind.equals("bool") && type.equals("int"))
                || (kind.equals("str") && (type.equals("unicode") || type.equals("basestring")))
                || (kind.equals("int") && type.equals("long"));
    }
}
