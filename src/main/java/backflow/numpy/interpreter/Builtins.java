package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.op.Code;
import backflow.trace.Argument;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, Value> names = new HashMap<>();

    Builtins(Faults faults, Operations operations) {
        this.faults = faults;
        this.operations = operations;
        EXCEPTIONS.forEach(name -> names.put(name, new Value.Type(name)));
        define("float", "x", this::toFloat);
        define("int", "x", this::toInt);
        define("bool", "x", all -> new Value.Bool(operations.isTrue(all.get("x"), all.call())));
        define("str", "x", all -> new Value.Text(PythonText.of(all.get("x"), false)));
        define("repr", "x", all -> new Value.Text(PythonText.of(all.get("x"), true)));
        define("len", "x", this::length);
        define("abs", "x", this::absolute);
        define("tuple", "x", all -> new Value.Tuple(operations.items(all.get("x"), all.span("x"))));
        define("list", "x", all -> new Value.Sequence(operations.items(all.get("x"), all.span("x"))));
        // What the code prints goes nowhere: the output of a run is its trace.
        define("print", "* sep? end? file? flush?", all -> Value.NONE);
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

    private Value toFloat(Arguments all) {
        Value value = number(all);
        return new Value.Real(Numbers.toDouble(value), Code.call("float", Numbers.code(value)));
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
        return new Value.Int(whole, Code.call("int", code));
    }

    /// Returns the argument as a number. A traced array would lose its gradient.
    private Value number(Arguments all) {
        Value value = all.get("x");
        if (value instanceof Value.Array array) {
            if (!(array.argument() instanceof Argument.Constant(var tensor, Code code))) {
                throw faults.unsupported(all.call(), "number-of-array");
            }
            return Numbers.real(tensor.item(), code);
        }
        if (!Numbers.isNumber(value)) {
            throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.operand.number", PythonText.kind(value));
        }
        return value;
    }

    private Value length(Arguments all) {
        return switch (all.get("x")) {
            case Value.Tuple(List<Value> items) -> Value.Int.of(items.size());
            case Value.Sequence list -> Value.Int.of(list.items().size());
            case Value.Dict dict -> Value.Int.of(dict.items().size());
            case Value.Text(String text) -> Value.Int.of(text.codePointCount(0, text.length()));
            case Value.Array array
            when array.tensor().rank() > 0 -> Attributes.extents(array).getFirst();
            default -> {
                String kind = PythonText.kind(all.get("x"));
                throw faults.at(Kind.RUNTIME, all.span("x"), "dialect.operand.length", kind);
            }
        };
    }

    private Value absolute(Arguments all) {
        Value value = all.get("x");
        if (value instanceof Value.Array) {
            throw faults.unsupported(all.call(), "numpy", "abs");
        }
        boolean negative = operations.compare(ComparisonOperator.LESS, value, Value.Int.of(0), all.span("x"));
        return negative ? operations.binary(BinaryOperator.SUBTRACT, Value.Int.of(0), value, all.call()) : value;
    }

    private Value extreme(Arguments all, ComparisonOperator wanted) {
        List<Value> values =
                all.rest().size() == 1 ? operations.items(all.rest().getFirst(), all.call()) : all.rest();
        if (values.isEmpty()) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.call.missing", "min", "x");
        }
        Value best = values.getFirst();
        for (Value value : values) {
            best = operations.compare(wanted, value, best, all.call()) ? value : best;
        }
        return best;
    }
}
