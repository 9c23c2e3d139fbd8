package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What the dialect knows of Python's own functions; those on sequences are in [SequenceFunctions].
final class Builtins {
    /// Python's functions that the dialect refuses: they reach for the world outside, or into the interpreter.
    static final Set<String> REFUSED = Set.of(
            "open",
            "input",
            "eval",
            "exec",
            "compile",
            "__import__",
            "globals",
            "locals",
            "vars",
            "dir",
            "super",
            "property",
            "classmethod",
            "staticmethod",
            "setattr",
            "delattr",
            "memoryview",
            "bytearray",
            "bytes",
            "complex",
            "frozenset",
            "breakpoint",
            "exit",
            "quit",
            "help",
            "hash",
            "id");

    private final Machine machine;
    private final Operations operations;
    private final Map<String, Value> names = new HashMap<>();

    Builtins(Machine machine) {
        this.machine = machine;
        this.operations = machine.operations;
        names.putAll(machine.types.all());
        names.putAll(new SequenceFunctions(machine).all());
        define("print", "* sep? end? file? flush?", this::print);
        define("repr", "x", all -> new Value.Text(PythonText.repr(all.get("x"))));
        define("format", "x spec?", this::format);
        define("abs", "x", this::absolute);
        define("round", "x digits?", this::round);
        define("slice", "start stop? step?", Builtins::slice);
        define("divmod", "a b", this::divmod);
        define("pow", "a b modulus?", this::power);
        define("min", "* key? default?", all -> extreme(all, ComparisonOperator.LESS));
        define("max", "* key? default?", all -> extreme(all, ComparisonOperator.GREATER));
        define(
                "isinstance",
                "x type",
                all -> Value.Bool.of(machine.types.isInstance(all.get("x"), all.get("type"), all.span("type"))));
        define("hasattr", "x name", all -> Value.Bool.of(has(all)));
        define("getattr", "x name default?", this::attribute);
        define("callable", "x", all -> Value.Bool.of(isCallable(all.get("x"))));
        names.put("NotImplemented", new Value.Type("NotImplementedType"));
        names.put("Ellipsis", Value.ELLIPSIS);
        names.put("__debug__", Value.Bool.of(true));
    }

    /// Returns the functions and the types by name.
    Map<String, Value> all() {
        return names;
    }

    private static Value slice(Arguments all) {
        Value first = all.get("start");
        Value step = all.optional("step").orElse(Value.NONE);
        return all.has("stop")
                ? new Value.Slice(first, all.get("stop"), step)
                : new Value.Slice(Value.NONE, first, step);
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        names.put(name, new Value.Builtin(name, Signature.of(signature), body));
    }

    private Value print(Arguments all) {
        String separator = all.optional("sep").map(PythonText::str).orElse(" ");
        String end = all.optional("end").map(PythonText::str).orElse("\n");
        machine.console.print(all.rest().stream().map(PythonText::str).collect(Collectors.joining(separator, "", end)));
        return Value.NONE;
    }

    private Value format(Arguments all) {
        String spec = all.optional("spec").map(PythonText::str).orElse("");
        return new Value.Text(machine.formats.apply(all.get("x"), spec, all.call()));
    }

    private Value absolute(Arguments all) {
        Value value = all.get("x");
        return machine.arrays.isArray(value)
                ? machine.arrays.absolute(value, all.call())
                : machine.numbers.absolute(operations.number(value, all.span("x")));
    }

    private Value round(Arguments all) {
        Value value = all.get("x");
        boolean toInteger = all.optional("digits").isEmpty();
        int digits = toInteger ? 0 : operations.integer(all.get("digits"), all.span("digits"));
        if (machine.arrays.isArray(value)) {
            return machine.arrays.round(value, digits, all.call());
        }
        Value number = operations.number(value, all.span("x"));
        if (!(number instanceof Value.Real(double real, var _))) {
            BigInteger integer = Numbers.integer(number);
            return machine.spelling.whole(
                    digits >= 0
                            ? integer
                            : rounded(new BigDecimal(integer), digits).toBigInteger(),
                    Spelling.NONE);
        }
        if (!Double.isFinite(real) && !toInteger) {
            return number;
        }
        if (!Double.isFinite(real)) {
            throw machine.faults.at(Kind.RUNTIME, all.call(), "dialect.operand.integer", PythonText.of(value, true));
        }
        BigDecimal rounded = rounded(new BigDecimal(real), digits);
        return toInteger && !machine.edition.isOld()
                ? machine.spelling.whole(rounded.toBigInteger(), Spelling.NONE)
                : machine.spelling.real(Math.copySign(rounded.doubleValue(), real), Spelling.NONE);
    }

    /// Python 3 rounds halves to the even digit, Python 2 away from zero.
    private BigDecimal rounded(BigDecimal value, int digits) {
        RoundingMode mode = machine.edition.isOld() ? RoundingMode.HALF_UP : RoundingMode.HALF_EVEN;
        return value.setScale(Math.clamp(digits, -400, 400), mode);
    }

    private Value divmod(Arguments all) {
        Value a = all.get("a");
        Value b = all.get("b");
        return new Value.Tuple(List.of(
                operations.binary(BinaryOperator.FLOOR_DIVIDE, a, b, all.call()),
                operations.binary(BinaryOperator.REMAINDER, a, b, all.call())));
    }

    private Value power(Arguments all) {
        Value power = operations.binary(BinaryOperator.POWER, all.get("a"), all.get("b"), all.call());
        return all.optional("modulus")
                .map(modulus -> operations.binary(BinaryOperator.REMAINDER, power, modulus, all.call()))
                .orElse(power);
    }

    private Value extreme(Arguments all, ComparisonOperator wanted) {
        List<Value> values =
                all.rest().size() == 1 ? machine.iteration.items(all.rest().getFirst(), all.call()) : all.rest();
        if (values.isEmpty()) {
            return all.optional("default")
                    .orElseThrow(() -> machine.faults.at(Kind.RUNTIME, all.call(), "dialect.sequence.empty"));
        }
        Value best = values.getFirst();
        Value bestKey = key(all, best);
        for (Value value : values.subList(1, values.size())) {
            Value key = key(all, value);
            if (operations.holds(wanted, key, bestKey, all.call())) {
                best = value;
                bestKey = key;
            }
        }
        return best;
    }

    private Value key(Arguments all, Value value) {
        return all.optional("key")
                .map(function -> machine.calls.call(function, List.of(value), all.call()))
                .orElse(value);
    }

    private boolean has(Arguments all) {
        return machine.attributes
                .find(all.get("x"), PythonText.str(all.get("name")), all.call())
                .isPresent();
    }

    private Value attribute(Arguments all) {
        String name = PythonText.str(all.get("name"));
        return all.has("default") && !has(all)
                ? all.get("default")
                : machine.attributes.get(all.get("x"), name, all.call());
    }

    private static boolean isCallable(Value value) {
        return value instanceof Value.Function || value instanceof Value.Builtin || value instanceof Value.Type;
    }
}
