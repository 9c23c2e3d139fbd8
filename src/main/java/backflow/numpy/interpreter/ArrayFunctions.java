package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.Mean;
import backflow.op.Op;
import backflow.op.Reshape;
import backflow.op.Sqrt;
import backflow.op.Sum;
import backflow.op.SymbolicShape;
import backflow.op.Transpose;
import backflow.op.Var;
import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What arrays can do, as functions of `np` and as methods.
final class ArrayFunctions {
    static final String REDUCTION = "a axis? dtype? keepdims?";
    static final String VARIANCE = "a axis? dtype? ddof? keepdims?";

    private final Faults faults;
    private final Recorder recorder;
    private final ArrayOperators operators;
    private final ArrayLiterals literals;

    ArrayFunctions(Faults faults, Recorder recorder, ArrayOperators operators) {
        this.faults = faults;
        this.recorder = recorder;
        this.operators = operators;
        this.literals = new ArrayLiterals(faults);
    }

    /// Returns a value as an array: numbers and lists of numbers become constants.
    Value.Array array(Value value, Span span) {
        return literals.array(value, span);
    }

    Optional<Value> method(Value.Array self, String name) {
        return switch (name) {
            case "sum", "mean" -> bound(name, self, REDUCTION, all -> reduce(name, all));
            case "var", "std" -> bound(name, self, VARIANCE, all -> reduce(name, all));
            case "dot" -> bound(name, self, "a b", this::dot);
            case "copy" -> method(name, "", all -> new Value.Array(self.argument()));
            case "astype" ->
                method(name, "dtype", all -> {
                    refuseOtherTypes(all);
                    return new Value.Array(self.argument());
                });
            case "reshape" -> method(name, "*", all -> reshape(self, shapeArguments(all), all.call()));
            case "transpose" -> method(name, "*", all -> transpose(self, Optional.of(all.rest()), all.call()));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> method(String name, String signature, Value.Builtin.Body body) {
        return Optional.of(new Value.Builtin(name, Signature.of(signature), body));
    }

    /// Returns a method that works as the function of the same name with the array as its first argument.
    private static Optional<Value> bound(String name, Value.Array self, String signature, Value.Builtin.Body body) {
        String rest = signature.substring(signature.indexOf(' ') + 1);
        return method(name, rest, all -> body.call(all.with("a", self)));
    }

    Value reduce(String name, Arguments all) {
        refuseOtherTypes(all);
        Value.Array array = array(all.get("a"), all.span("a"));
        Shape shape = array.tensor().shape();
        List<Integer> axes = all.optional("axis")
                .map(axis -> faults.shaped(all.span("axis"), () -> shape.axes(axes(axis, all.span("axis")))))
                .orElseGet(shape::allAxes);
        boolean keep = all.optional("keepdims").map(Comparisons::isTrue).orElse(false);
        int ddof = all.optional("ddof")
                .map(value -> operators.integer(value, all.span("ddof")))
                .orElse(0);
        int rank = shape.rank();
        return switch (name) {
            case "sum" -> apply(new Sum(axes, rank, keep), array, all.call());
            case "mean" -> apply(new Mean(axes, rank, keep), array, all.call());
            case "var" -> apply(new Var(axes, rank, keep, ddof), array, all.call());
            default -> apply(new Sqrt(), apply(new Var(axes, rank, keep, ddof), array, all.call()), all.call());
        };
    }

    private Value.Array apply(Op op, Value.Array array, Span span) {
        return recorder.apply(op, List.of(array.argument()), span);
    }

    private List<Integer> axes(Value axis, Span span) {
        List<Value> axes = axis instanceof Value.Tuple(List<Value> items) ? items : List.of(axis);
        return axes.stream().map(value -> operators.integer(value, span)).toList();
    }

    /// Everything is computed in float64, so another type would promise what is not done.
    void refuseOtherTypes(Arguments all) {
        all.optional("dtype").ifPresent(type -> {
            boolean isDouble = switch (type) {
                case Value.Type(String name) -> name.equals("float64") || name.equals("float");
                case Value.Text(String text) -> text.equals("float64") || text.equals("float");
                default -> false;
            };
            if (!isDouble) {
                String name = type instanceof Value.Type named ? named.name() : PythonText.of(type, false);
                throw faults.unsupported(all.span("dtype"), "dtype", name);
            }
        });
    }

    /// Applies an op to one value, entry by entry; a number stays a number.
    Value elementwise(Op op, Value value, Span span) {
        if (Numbers.isNumber(value)) {
            var argument = operators.argument(value, span);
            Code code = op.code(List.of(Numbers.code(value)), argument.symbols());
            return Spelling.KEPT.real(op.forward(List.of(argument.value())).item(), code);
        }
        return apply(op, array(value, span), span);
    }

    Value dot(Arguments all) {
        Value a = all.get("a");
        Value b = all.get("b");
        boolean scalar = Numbers.isNumber(a) || Numbers.isNumber(b);
        if (!scalar && array(b, all.span("b")).tensor().rank() > 2) {
            throw faults.unsupported(all.span("b"), "dot");
        }
        var operator = scalar ? BinaryOperator.MULTIPLY : BinaryOperator.MATRIX_MULTIPLY;
        return operators.binary(operator, a, b, all.call());
    }

    /// Returns the extents that are given one by one or as one tuple.
    private static List<Value> shapeArguments(Arguments all) {
        return all.rest().size() == 1 && all.rest().getFirst() instanceof Value.Tuple(List<Value> items)
                ? items
                : all.rest();
    }

    Value reshape(Value.Array array, List<Value> extents, Span span) {
        Value.Array result = apply(Shapes.reshape(faults, operators, array, extents, span), array, span);
        return view(array, result);
    }

    Value transpose(Value.Array array, Optional<List<Value>> axes, Span span) {
        int rank = array.tensor().rank();
        List<Value> given = axes.orElse(List.of());
        List<Value> order =
                given.size() == 1 && given.getFirst() instanceof Value.Tuple(List<Value> items) ? items : given;
        List<Integer> permutation = order.isEmpty()
                ? array.tensor().shape().allAxes().reversed()
                : order.stream()
                        .map(axis ->
                                faults.shaped(span, () -> array.tensor().shape().axis(operators.integer(axis, span))))
                        .toList();
        if (rank < 2 && permutation.size() == rank) {
            return array;
        }
        return view(array, apply(new Transpose(permutation), array, span));
    }

    /// Puts in new axes of length 1 where the list says so.
    Value expand(Value.Array array, List<Boolean> isNew, Span span) {
        if (!isNew.contains(true)) {
            return array;
        }
        List<Integer> extents = new ArrayList<>();
        List<String> symbols = new ArrayList<>();
        int axis = 0;
        for (boolean fresh : isNew) {
            extents.add(fresh ? 1 : array.tensor().shape().extent(axis));
            symbols.add(fresh ? "1" : array.argument().symbols().axis(axis));
            axis += fresh ? 0 : 1;
        }
        Op op = new Reshape(new Shape(extents), new SymbolicShape(symbols));
        return view(array, apply(op, array, span));
    }

    private static Value view(Value.Array from, Value.Array result) {
        from.share();
        result.share();
        return result;
    }
}
