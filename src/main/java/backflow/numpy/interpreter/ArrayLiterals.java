package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import backflow.trace.Traced;
import java.util.ArrayList;
import java.util.List;

/// Turns numbers, and lists of numbers inside one another, into constant arrays.
final class ArrayLiterals {
    private static final int DEEPEST = 32;

    private final Faults faults;

    ArrayLiterals(Faults faults) {
        this.faults = faults;
    }

    Value.Array array(Value value, Span span) {
        if (value instanceof Value.Array array) {
            return array;
        }
        List<Integer> extents = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        collect(value, 0, extents, numbers, span);
        double[] elements = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        Tensor tensor = faults.shaped(span, () -> Tensor.of(new Shape(extents), elements));
        Code code = Code.literal("np.array(" + PythonText.of(value, true) + ")");
        return new Value.Array(new Argument.Constant(tensor, Recorder.bounded(code, code.text())));
    }

    private void collect(Value value, int level, List<Integer> extents, List<Double> numbers, Span span) {
        if (Numbers.isNumber(value)) {
            if (level != extents.size()) {
                throw ragged(span);
            }
            numbers.add(Numbers.toDouble(value));
        } else if (value instanceof Value.Tuple(List<Value> items)) {
            collect(items, level, extents, numbers, span);
        } else if (value instanceof Value.Sequence list) {
            collect(list.items(), level, extents, numbers, span);
        } else if (value instanceof Value.Array array && array.argument() instanceof Traced) {
            throw faults.unsupported(span, "stack");
        } else {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.array", PythonText.kind(value));
        }
    }

    private void collect(List<Value> items, int level, List<Integer> extents, List<Double> numbers, Span span) {
        if (level == extents.size() && numbers.isEmpty() && level < DEEPEST) {
            extents.add(items.size());
        } else if (level >= extents.size() || extents.get(level) != items.size()) {
            throw ragged(span);
        }
        items.forEach(item -> collect(item, level + 1, extents, numbers, span));
    }

    private RuntimeException ragged(Span span) {
        return faults.at(Kind.SHAPE, span, "dialect.array.ragged");
    }
}
