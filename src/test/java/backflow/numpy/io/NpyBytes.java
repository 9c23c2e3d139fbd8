package backflow.numpy.io;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// Puts `.npy` files together, right ones and wrong ones.
public final class NpyBytes {
    private NpyBytes() {}

    /// Returns a file of format version 1 with these elements as little-endian float64, in C order.
    public static byte[] doubles(String shape, double... elements) {
        ByteBuffer data = ByteBuffer.allocate(elements.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double element : elements) {
            data.putDouble(element);
        }
        return file(1, header("<f8", false, shape), data.array());
    }

    static String header(String type, boolean fortran, String shape) {
        String order = fortran ? "True" : "False";
        return "{'descr': '" + type + "', 'fortran_order': " + order + ", 'shape': " + shape + ", }";
    }

    static byte[] file(int version, String header, byte... data) {
        byte[] text = (header + "   \n").getBytes(StandardCharsets.UTF_8);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', (byte) version, 0});
        ByteBuffer size = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        size.putInt(text.length);
        out.write(size.array(), 0, version == 1 ? Short.BYTES : Integer.BYTES);
        out.writeBytes(text);
        out.writeBytes(data);
        return out.toByteArray();
    }
}
