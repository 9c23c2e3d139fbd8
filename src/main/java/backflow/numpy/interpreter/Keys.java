package backflow.numpy.interpreter;

import backflow.numpy.listing.PythonNumber;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as keys of dicts and sets: two that are equal in Python are equal keys, as 1 and 1.0 are.
final class Keys {
    private final Faults faults;
    private final ArrayWorld arrays;

    Keys(Faults faults, ArrayWorld arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    /// Returns a value as a key.
    ///
    /// @throws backflow.numpy.syntax.DialectException if it is none, as a list
    Object key(Value value, Span span) {
        Value own =
                arrays.isArray(value) && !PythonText.kind(value).equals("ndarray") ? arrays.number(value, span) : value;
        Object key = of(own);
        if (key == null) {
            throw faults.unsupported(span, "key", PythonText.kind(value));
        }
        return key;
    }

    private static @Nullable Object of(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Int(BigInteger integer, var _) -> integer;
            case Value.Real(double real, var _) -> ofReal(real);
            case Value.Bool(boolean bool) -> bool ? Boolean.TRUE : Boolean.FALSE;
            case Value.Tuple(List<Value> items) -> ofTuple(items);
            case Value.None _, Value.Type _, Value.Function _, Value.Builtin _, Value.Library _, Value.Ellipsis _ ->
                value;
            default -> null;
        };
    }

    private static Object ofReal(double real) {
        boolean isWhole = !Double.isInfinite(real) && real == Math.rint(real);
        return isWhole ? new BigDecimal(real).toBigInteger() : (Object) real;
    }

    private static @Nullable Object ofTuple(List<Value> items) {
        List<Object> keys = new ArrayList<>();
        for (Value item : items) {
            Object key = of(item);
            if (key == null) {
                return null;
            }
            keys.add(key);
        }
        return keys;
    }

    /// Returns the value that a key stands for.
    static Value value(Object key) {
        return switch (key) {
            case String text -> new Value.Text(text);
            case BigInteger integer -> new Value.Int(integer, Code.literal(integer.toString()));
            case Double real -> new Value.Real(real, Code.literal(PythonNumber.repr(real)));
            case Boolean bool -> Value.Bool.of(bool);
            case List<?> items ->
                new Value.Tuple(
                        items.stream().map(Object.class::cast).map(Keys::value).toList());
            case Value value -> value;
            default -> throw new IllegalArgumentException(key.toString());
        };
    }
}
