package backflow.numpy.array;

import backflow.tensor.Tensor;
import java.util.Arrays;
import java.util.Optional;

/// The type of an array's elements. All are stored as doubles, which hold every value of each type but integers from
/// 2⁵³ on; those are refused where they arise.
public enum DType {
    BOOL("bool", 1),
    INT32("int32", 4),
    INT64("int64", 8),
    FLOAT32("float32", 4),
    FLOAT64("float64", 8);

    /// From here on, a double does not hold every integer.
    private static final long INEXACT = 1L << 53;

    private final String text;
    private final int bytes;

    DType(String text, int bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /// Returns the type of a name, also of those that mean another one's: `float`, `int`, `double`, `bool_`.
    public static Optional<DType> named(String name) {
        return switch (name) {
            case "float", "double", "float_", "f8", "d", "<f8" -> Optional.of(FLOAT64);
            case "single", "f4", "f", "<f4" -> Optional.of(FLOAT32);
            case "int", "int_", "long", "intp", "i8", "l", "<i8" -> Optional.of(INT64);
            case "intc", "i4", "i", "<i4" -> Optional.of(INT32);
            case "bool_", "?", "b1", "|b1" -> Optional.of(BOOL);
            default ->
                Arrays.stream(values()).filter(type -> type.text.equals(name)).findFirst();
        };
    }

    public boolean isFloat() {
        return this == FLOAT32 || this == FLOAT64;
    }

    public boolean isInteger() {
        return this == INT32 || this == INT64;
    }

    /// Returns how many bytes an element has in NumPy's memory.
    public int bytes() {
        return bytes;
    }

    /// Returns the integer that this integer type holds of a result: int32 wraps around, as in NumPy.
    ///
    /// @throws ArrayException if the integer is too large for a double
    double whole(long value) {
        if (this == INT32) {
            return (int) value;
        }
        checkExact((double) value);
        return value;
    }

    /// Checks that an integer is small enough for a double to hold it and its neighbours.
    ///
    /// @throws ArrayException if it is not
    static void checkExact(double value) {
        if (Math.abs(value) >= INEXACT) {
            throw new ArrayException(
                    ErrorType.UNSUPPORTED,
                    "array.integer.large",
                    Tensor.scalar(value).toString());
        }
    }

    /// Turns numbers that were computed as doubles into ones of this type, `step` apart.
    void settle(double[] numbers, int at, int step, int count) {
        if (this == FLOAT64) {
            return;
        }
        for (int i = 0; i < count; i++) {
            int k = at + i * step;
            numbers[k] = switch (this) {
                case FLOAT32 -> (float) numbers[k];
                case BOOL -> numbers[k] != 0 ? 1 : 0;
                default -> whole((long) numbers[k]);
            };
        }
    }

    /// Returns a number of type `from` as one of this type, as `astype` does.
    ///
    /// @throws ArrayException if a float is no integer of this type, where NumPy
    ///     gives whatever the processor does
    double cast(double value, DType from) {
        return switch (this) {
            case FLOAT64 -> value;
            case FLOAT32 -> (float) value;
            case BOOL -> value != 0 ? 1 : 0;
            case INT32, INT64 -> from.isFloat() ? truncated(value) : whole((long) value);
        };
    }

    private double truncated(double value) {
        boolean fits = this == INT32 ? (int) value == (long) value : Math.abs(value) < INEXACT;
        if (Double.isNaN(value) || !fits) {
            throw new ArrayException(
                    ErrorType.UNSUPPORTED,
                    "array.cast.range",
                    Tensor.scalar(value).toString(),
                    this.toString());
        }
        return (long) value;
    }

    /// Tells whether `source` may be written into an array of this type in place: NumPy's rule `same_kind`.
    boolean takesInPlace(DType source) {
        return kind() >= source.kind();
    }

    private int kind() {
        return this == BOOL ? 0 : isInteger() ? 1 : 2;
    }

    /// Returns the name that NumPy prints: `float64`.
    @Override
    public String toString() {
        return text;
    }
}
