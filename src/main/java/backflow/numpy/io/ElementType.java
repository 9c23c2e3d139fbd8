package backflow.numpy.io;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The type of an array's elements in a `.npy` file: a boolean, an integer or a float of up to eight bytes.
///
/// @param kind `b` boolean, `i` integer, `u` integer without sign, `f` float
/// @param bytes how many bytes an element has
/// @param order which byte comes first
/// @see <a href="https://numpy.org/doc/stable/reference/arrays.dtypes.html">NumPy: data type objects</a>
record ElementType(char kind, int bytes, ByteOrder order) {
    private static final Pattern DESCRIPTION = Pattern.compile("([<>=|])?([biuf])([1248])");

    /// Returns the type that NumPy writes as `<f8`, `|b1`, `>i2`; empty where it is none of those that can be read.
    static Optional<ElementType> of(String description) {
        Matcher matcher = DESCRIPTION.matcher(description);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        char kind = matcher.group(2).charAt(0);
        int bytes = matcher.group(3).charAt(0) - '0';
        if (kind == 'b' ? bytes != 1 : kind == 'f' && bytes == 1) {
            return Optional.empty();
        }
        ByteOrder order = switch (String.valueOf(matcher.group(1))) {
            case "<" -> ByteOrder.LITTLE_ENDIAN;
            case ">" -> ByteOrder.BIG_ENDIAN;
            default -> ByteOrder.nativeOrder();
        };
        return Optional.of(new ElementType(kind, bytes, order));
    }

    /// Reads the next element as float64; an integer beyond 2⁵³ is rounded, as by `astype(np.float64)`.
    double next(ByteBuffer buffer) {
        return switch (kind) {
            case 'f' -> nextFloat(buffer);
            case 'b' -> buffer.get() == 0 ? 0 : 1;
            case 'i' -> nextInteger(buffer);
            default -> nextUnsigned(buffer);
        };
    }

    private double nextFloat(ByteBuffer buffer) {
        return switch (bytes) {
            case 2 -> Float.float16ToFloat(buffer.getShort());
            case 4 -> buffer.getFloat();
            default -> buffer.getDouble();
        };
    }

    private long nextInteger(ByteBuffer buffer) {
        return switch (bytes) {
            case 1 -> buffer.get();
            case 2 -> buffer.getShort();
            case 4 -> buffer.getInt();
            default -> buffer.getLong();
        };
    }

    private double nextUnsigned(ByteBuffer buffer) {
        long signed = nextInteger(buffer);
        if (bytes < Long.BYTES) {
            return signed & ((1L << (Byte.SIZE * bytes)) - 1);
        }
        // Halved with the lost bit kept, so that doubling rounds as the whole number would.
        return signed >= 0 ? signed : ((signed >>> 1) | (signed & 1)) * 2.0;
    }
}
