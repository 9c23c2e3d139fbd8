package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;

/// What the dialect knows of Python's module `math`.
final class MathModule {
    private final Faults faults;
    private final Operations operations;
    private final Spelling spelling;
    private final Map<String, Value> names = new HashMap<>();

    MathModule(Machine machine) {
        this.faults = machine.faults;
        this.operations = machine.operations;
        this.spelling = machine.spelling;
        constant("pi", Math.PI);
        constant("e", Math.E);
        constant("inf", Double.POSITIVE_INFINITY);
        constant("nan", Double.NaN);
        function("sqrt", Math::sqrt);
        function("exp", Math::exp);
        function("log2", x -> Math.log(x) / Math.log(2));
        function("log10", Math::log10);
        function("sin", Math::sin);
        function("cos", Math::cos);
        function("tan", Math::tan);
        function("tanh", Math::tanh);
        function("fabs", Math::abs);
        define("log", "x base?", this::log);
        define("pow", "x y", all -> real(RealArithmetic.power(number(all, "x"), number(all, "y")), all));
        rounding("floor", RoundingMode.FLOOR);
        rounding("ceil", RoundingMode.CEILING);
        rounding("trunc", RoundingMode.DOWN);
        test("isnan", Double::isNaN);
        test("isinf", Double::isInfinite);
        test("isfinite", Double::isFinite);
    }

    Optional<Value> find(String name) {
        return Optional.ofNullable(names.get(name));
    }

    private void constant(String name, double value) {
        names.put(name, spelling.real(value, Spelling.NONE));
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        names.put(name, new Value.Builtin("math." + name, Signature.of(signature), body));
    }

    private void function(String name, DoubleUnaryOperator operator) {
        define(name, "x", all -> real(operator.applyAsDouble(number(all, "x")), all));
    }

    private void test(String name, DoublePredicate predicate) {
        define(name, "x", all -> Value.Bool.of(predicate.test(number(all, "x"))));
    }

    private void rounding(String name, RoundingMode mode) {
        define(name, "x", all -> {
            double number = number(all, "x");
            if (Double.isNaN(number) || Double.isInfinite(number)) {
                String text = PythonText.of(all.get("x"), true);
                throw faults.at(Kind.RUNTIME, all.call(), "dialect.operand.integer", text);
            }
            return spelling.whole(new BigDecimal(number).setScale(0, mode).toBigInteger(), Spelling.NONE);
        });
    }

    private Value log(Arguments all) {
        double number = number(all, "x");
        double base = all.has("base") ? Math.log(number(all, "base")) : 1;
        if (number <= 0 || base == 0) {
            throw domain(all);
        }
        return real(Math.log(number) / base, all);
    }

    private RuntimeException domain(Arguments all) {
        return faults.at(Kind.RUNTIME, all.call(), "dialect.number.domain", PythonText.of(all.get("x"), true));
    }

    private double number(Arguments all, String name) {
        return Numbers.toDouble(operations.number(all.get(name), all.span(name)));
    }

    /// Python raises an error where the result is no number, or too large.
    private Value real(double value, Arguments all) {
        boolean isFinite = Double.isFinite(number(all, "x"));
        if (isFinite && Double.isNaN(value)) {
            throw domain(all);
        }
        if (isFinite && Double.isInfinite(value)) {
            throw faults.at(Kind.RUNTIME, all.call(), "dialect.number.overflow");
        }
        return spelling.real(value, Spelling.NONE);
    }
}
