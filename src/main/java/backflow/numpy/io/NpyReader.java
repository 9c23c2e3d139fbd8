package backflow.numpy.io;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// Reads one array in NumPy's own format, versions 1 to 3.
///
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html">NumPy: the format</a>
final class NpyReader {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
    private static final int PICKLE = 0x80;
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int CHUNK = 1 << 16;

    private final String file;
    private final InputStream stream;
    private final long length;
    private long position;

    /// @param file how messages call it
    /// @param stream its bytes
    /// @param length how many bytes it has
    NpyReader(String file, InputStream stream, long length) {
        this.file = file;
        this.stream = stream;
        this.length = length;
    }

    /// Reads the array; bytes behind it are left alone, as NumPy does.
    ///
    /// @throws DataException if the bytes are something else, or end too early
    Tensor read() throws IOException {
        NpyHeader header = header();
        ElementType type = ElementType.of(header.description()).orElseThrow(() -> refused(header.description()));
        Shape shape = shape(header, type);
        double[] elements = elements(type, shape.size());
        if (!header.fortranOrder()) {
            return Tensor.of(shape, elements);
        }
        return Tensor.of(new Shape(shape.extents().reversed()), elements).transpose();
    }

    private NpyHeader header() throws IOException {
        byte[] start = bytes(Math.min(MAGIC.length, Math.max(length, 1)));
        if ((start[0] & 0xff) == PICKLE) {
            throw new DataException(file, Message.of("data.npy.pickle"));
        }
        if (!Arrays.equals(start, MAGIC)) {
            throw new DataException(file, Message.of("data.npy.magic"));
        }
        int major = bytes(2)[0];
        if (major < 1 || major > 3) {
            throw new DataException(file, Message.of("data.npy.version", String.valueOf(major)));
        }
        ByteBuffer size = ByteBuffer.wrap(bytes(major == 1 ? Short.BYTES : Integer.BYTES));
        size.order(ByteOrder.LITTLE_ENDIAN);
        long announced = major == 1 ? size.getShort() & 0xffff : size.getInt() & 0xffff_ffffL;
        if (announced > LONGEST_HEADER) {
            throw new DataException(file, Message.of("data.npy.header", String.valueOf(position)));
        }
        Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return NpyHeader.parse(file, new String(bytes(announced), charset));
    }

    /// Holds the announced shape against the bytes that are there, before memory is taken for it.
    private Shape shape(NpyHeader header, ElementType type) {
        List<Long> extents = header.extents();
        long size = extents.contains(0L) ? 0 : 1;
        for (long extent : extents) {
            size = size == 0 || extent <= Long.MAX_VALUE / type.bytes() / size ? size * extent : Long.MAX_VALUE;
        }
        String text = tuple(extents);
        boolean tooLarge = size > Shape.MAXIMUM_SIZE || extents.stream().anyMatch(extent -> extent > Integer.MAX_VALUE);
        if (tooLarge) {
            throw new DataException(file, Message.of("data.large", text, String.valueOf(Shape.MAXIMUM_SIZE)));
        }
        if (size * type.bytes() > length - position) {
            throw truncated(String.valueOf(size * type.bytes()), length - position);
        }
        return new Shape(extents.stream().map(Math::toIntExact).toList());
    }

    private static String tuple(List<Long> extents) {
        return extents.size() == 1
                ? "(" + extents.getFirst() + ",)"
                : extents.toString().replace('[', '(').replace(']', ')');
    }

    private double[] elements(ElementType type, int count) throws IOException {
        double[] elements = new double[count];
        int perChunk = CHUNK / type.bytes();
        for (int done = 0; done < count; ) {
            int now = Math.min(perChunk, count - done);
            ByteBuffer buffer =
                    ByteBuffer.wrap(bytes((long) now * type.bytes())).order(type.order());
            for (int k = 0; k < now; k++) {
                elements[done++] = type.next(buffer);
            }
        }
        return elements;
    }

    private byte[] bytes(long count) throws IOException {
        if (count > length - position) {
            throw truncated(String.valueOf(count), length - position);
        }
        byte[] bytes = stream.readNBytes((int) count);
        if (bytes.length < count) {
            throw truncated(String.valueOf(count), bytes.length);
        }
        position += count;
        return bytes;
    }

    private DataException truncated(String wanted, long there) {
        return new DataException(
                file, Message.of("data.npy.truncated", String.valueOf(position), wanted, String.valueOf(there)));
    }

    private DataException refused(String description) {
        String key = description.endsWith("O") ? "data.npy.pickle" : "data.npy.type";
        return new DataException(file, Message.of(key, description));
    }
}
