package backflow.check.code;

import backflow.numpy.array.Copies;
import backflow.numpy.interpreter.PlainArray;
import backflow.numpy.interpreter.Value;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tensors as values of a running program, and back.
final class PlainValues {
    private PlainValues() {}

    static Value of(Tensor tensor) {
        return PlainArray.of(tensor);
    }

    /// Returns a number as Python has it: a whole one as an int.
    static Value of(double number) {
        return number == Math.rint(number)
                ? Value.Int.of((long) number)
                : new Value.Real(number, backflow.op.Code.literal(Double.toString(number)));
    }

    /// Returns the numbers of an array or a number as they are now.
    static Optional<Tensor> tensor(Value value) {
        return switch (value) {
            case Value.Int integer -> Optional.of(Tensor.scalar(integer.value().doubleValue()));
            case Value.Real real -> Optional.of(Tensor.scalar(real.value()));
            case PlainArray plain -> Optional.of(plain.array().tensor());
            default -> Optional.empty();
        };
    }

    static boolean isNumber(Value value) {
        return value instanceof Value.Int || value instanceof Value.Real;
    }

    /// Returns the items of a list.
    static List<Value> items(Value.Sequence list) {
        return List.copyOf(list.items());
    }

    /// Returns a copy whose arrays can be changed without the original's noticing; what was one array stays one.
    static Value copy(Value value) {
        return copy(value, new IdentityHashMap<>());
    }

    private static Value copy(Value value, Map<Value, Value> done) {
        Value known = done.get(value);
        if (known != null) {
            return known;
        }
        Value fresh = switch (value) {
            case PlainArray plain -> new PlainArray(Copies.copy(plain.array()));
            case Value.Tuple(List<Value> items) -> new Value.Tuple(all(items, done));
            case Value.Sequence list -> new Value.Sequence(all(list.items(), done));
            case Value.Dict dict -> {
                Value.Dict copy = new Value.Dict();
                dict.items().forEach((key, item) -> copy.items().put(key, copy(item, done)));
                yield copy;
            }
            default -> value;
        };
        done.put(value, fresh);
        return fresh;
    }

    private static List<Value> all(List<Value> items, Map<Value, Value> done) {
        List<Value> copies = new ArrayList<>();
        items.forEach(item -> copies.add(copy(item, done)));
        return copies;
    }
}
