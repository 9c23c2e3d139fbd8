package backflow.numpy.interpreter;

import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.op.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the dialect knows of Python's own functions.
final class Builtins {
    static final Set<String> EXCEPTIONS = Set.of(
            "Exception",
            "ValueError",
            "TypeError",
            "KeyError",
            "IndexError",
            "RuntimeError",
            "NotImplementedError",
            "AssertionError",
            "ZeroDivisionError");

    private final Faults faults;
    private final Operations operations;
    private final ArrayWorld arrays;
    private final Console console;
    private final Numbers numbers;
    private final Spelling spelling;
    private final Map<String, Value> names = new HashMap<>();

    Builtins(Machine machine, Numbers numbers) {
        this.faults = machine.faults;
        this.operations = machine.operations;
        this.arrays = machine.arrays;
        this.console = machine.console;
        this.numbers = numbers;
        this.spelling = machine.spelling;
        EXCEPTIONS.forEach(name -> names.put(name, new Value.Type(name)));
        define("float", "x", this::toFloat);
        define("int", "x", this::toInt);
        define("bool", "x", all -> Value.Bool.of(operations.isTrue(all.get("x"), all.call())));
        define("str", "x", all -> new Value.Text(PythonText.of(all.get("x"), false)));
        define("repr", "x", all -> new Value.Text(PythonText.of(all.get("x"), true)));
        define("len", "x", this::length);
        define("abs", "x", this::absolute);
        define("tuple", "x", all -> new Value.Tuple(operations.items(all.get("x"), all.span("x"))));
        define("list", "x", all -> new Value.Sequence(operations.items(all.get("x"), all.span("x"))));
        define("print", "* sep? end? file? flush?", this::print);
        define("min", "*", all -> extreme(all, ComparisonOperator.LESS));
        define("max", "*", all -> extreme(all, ComparisonOperator.GREATER));
    }

    /// Returns the functions and the types of exceptions by name.
    Map<String, Value> all() {
        return Map.copyOf(names);
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        names.put(name, new Value.Builtin(name, Signature.of(signature), body));
    }

    private Value print(Arguments all) {
        String separator =
                all.optional("sep").map(text -> PythonText.of(text, false)).orElse(" ");
        String end = all.optional("end").map(text -> PythonText.of(text, false)).orElse("\n");
        console.print(all.rest().stream()
                .map(value -> PythonText.of(value, false))
                .collect(Collectors.joining(separator, "", end)));
        return Value.NONE;
    }

    private Value toFloat(Arguments all) {
        Value value = number(all);
        return new Value.Real(Numbers.toDouble(value), spelling.call("float", Numbers.code(value)));
    }

    private Value toInt(Arguments all) {
        Value value = number(all);
        if (!(value instanceof Value.Real(double real, Code code))) {
            return value;
        }
        if (Double.isNaN(real) || Double.isInfinite(real)) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.operand.integer", PythonText.of(value, true));
        }
        BigInteger whole = new BigDecimal(real).toBigInteger();
        return new Value.Int(whole, spelling.call("int", code));
    }

    private Value number(Arguments all) {
        Value value = all.get("x");
        return operations.number(value, arrays.isArray(value) ? all.call() : all.span("x"));
    }

    private Value length(Arguments all) {
        Value value = all.get("x");
        if (arrays.isArray(value)) {
            return arrays.length(value, all.span("x"));
        }
        return switch (value) {
            case Value.Tuple(List<Value> items) -> Value.Int.of(items.size());
            case Value.Sequence list -> Value.Int.of(list.items().size());
            case Value.Dict dict -> Value.Int.of(dict.items().size());
            case Value.Text(String text) -> Value.Int.of(text.codePointCount(0, text.length()));
            default -> {
                String kind = PythonText.kind(value);
                throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.operand.length", kind);
            }
        };
    }

    private Value absolute(Arguments all) {
        Value value = all.get("x");
        return arrays.isArray(value)
                ? arrays.absolute(value, all.call())
                : numbers.absolute(operations.number(value, all.span("x")));
    }

    private Value extreme(Arguments all, ComparisonOperator wanted) {
        List<Value> values =
                all.rest().size() == 1 ? operations.items(all.rest().getFirst(), all.call()) : all.rest();
        if (values.isEmpty()) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.call.missing", "min", "x");
        }
        Value best = values.getFirst();
        for (Value value : values) {
            best = operations.holds(wanted, value, best, all.call()) ? value : best;
        }
        return best;
    }
}
