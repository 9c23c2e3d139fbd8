package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.Exp;
import backflow.op.Log;
import backflow.op.Negate;
import backflow.op.Op;
import backflow.op.Reciprocal;
import backflow.op.Sqrt;
import backflow.op.Square;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the dialect knows of `np`.
final class NumpyFunctions {
    private final Faults faults;
    private final ArrayFunctions arrays;
    private final ArrayOperators operators;
    private final Map<String, Value> names = new HashMap<>();

    NumpyFunctions(Faults faults, ArrayFunctions arrays, ArrayOperators operators) {
        this.faults = faults;
        this.arrays = arrays;
        this.operators = operators;
        names.put("newaxis", Value.NONE);
        names.put("pi", new Value.Real(Math.PI, Code.literal("np.pi")));
        names.put("e", new Value.Real(Math.E, Code.literal("np.e")));
        names.put("inf", new Value.Real(Double.POSITIVE_INFINITY, Code.literal("np.inf")));
        names.put("nan", new Value.Real(Double.NaN, Code.literal("np.nan")));
        for (String type : List.of("float64", "float32", "float16", "int64", "int32", "bool_", "ndarray")) {
            names.put(type, new Value.Type(type));
        }
        elementwise();
        binary();
        others();
    }

    /// Returns what stands in NumPy under a name, if the dialect knows it.
    Optional<Value> get(String name) {
        return Optional.ofNullable(names.get(name));
    }

    private void define(String name, String signature, Value.Builtin.Body body) {
        names.put(name, new Value.Builtin("np." + name, Signature.of(signature), body));
    }

    private void elementwise() {
        Map<String, Op> ops = Map.of(
                "sqrt", new Sqrt(),
                "square", new Square(),
                "exp", new Exp(),
                "log", new Log(),
                "negative", new Negate(),
                "reciprocal", new Reciprocal());
        ops.forEach((name, op) -> define(name, "x", all -> arrays.elementwise(op, all.get("x"), all.call())));
    }

    private void binary() {
        Map<String, BinaryOperator> arithmetic = Map.of(
                "add", BinaryOperator.ADD,
                "subtract", BinaryOperator.SUBTRACT,
                "multiply", BinaryOperator.MULTIPLY,
                "divide", BinaryOperator.DIVIDE,
                "true_divide", BinaryOperator.DIVIDE,
                "power", BinaryOperator.POWER,
                "matmul", BinaryOperator.MATRIX_MULTIPLY);
        arithmetic.forEach((name, operator) -> define(
                name, "x1 x2", all -> operators.binary(operator, operand(all, "x1"), operand(all, "x2"), all.call())));
        define("maximum", "x1 x2", all -> operators.maximum(operand(all, "x1"), operand(all, "x2"), all.call()));
        define("dot", "a b", arrays::dot);
    }

    /// A list stands for an array here, unlike between operators.
    private Value operand(Arguments all, String name) {
        Value value = all.get(name);
        return Numbers.isNumber(value) ? value : arrays.array(value, all.span(name));
    }

    private void others() {
        for (String name : List.of("sum", "mean")) {
            define(name, ArrayFunctions.REDUCTION, all -> arrays.reduce(name, all));
        }
        for (String name : List.of("var", "std")) {
            define(name, ArrayFunctions.VARIANCE, all -> arrays.reduce(name, all));
        }
        define("transpose", "a axes?", all -> {
            Optional<List<Value>> axes = all.optional("axes").map(List::of);
            return arrays.transpose(arrays.array(all.get("a"), all.span("a")), axes, all.call());
        });
        define("reshape", "a shape", all -> {
            List<Value> extents = extents(all.get("shape"));
            return arrays.reshape(arrays.array(all.get("a"), all.span("a")), extents, all.call());
        });
        for (String name : List.of("array", "asarray")) {
            define(name, "object dtype?", all -> {
                arrays.refuseOtherTypes(all);
                Value.Array array = arrays.array(all.get("object"), all.span("object"));
                return name.equals("array") ? new Value.Array(array.argument()) : array;
            });
        }
        for (double fill : new double[] {0, 1}) {
            String name = fill == 0 ? "zeros" : "ones";
            define(name, "shape dtype?", all -> filled(name, extents(all.get("shape")), fill, all));
            define(name + "_like", "a dtype?", all -> {
                Value.Array like = arrays.array(all.get("a"), all.span("a"));
                return filled(name, ArrayAttributes.extents(like), fill, all);
            });
        }
    }

    private static List<Value> extents(Value shape) {
        return switch (shape) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence list -> list.items();
            default -> List.of(shape);
        };
    }

    private Value filled(String name, List<Value> extents, double fill, Arguments all) {
        arrays.refuseOtherTypes(all);
        Span span = all.call();
        Shape shape = Shapes.shape(faults, operators, extents, span);
        Code code = Code.call("np." + name, Shapes.code(extents));
        return new Value.Array(new Argument.Constant(Tensor.filled(shape, fill), code));
    }
}
