package backflow.numpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NpyReaderTest {
    private static Tensor read(byte... bytes) throws IOException {
        return new NpyReader("x.npy", new ByteArrayInputStream(bytes), bytes.length).read();
    }

    private static Tensor read(String type, String hex) throws IOException {
        return read(NpyBytes.file(
                1, NpyBytes.header(type, false, "(1,)"), HexFormat.of().parseHex(hex)));
    }

    private static void isRefused(String key, byte... bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.text().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "|b1, 01, 1",
        "|b1, 00, 0",
        "|i1, ff, -1",
        "|u1, ff, 255",
        "<i2, feff, -2",
        ">i2, fffe, -2",
        "<u2, feff, 65534",
        "<i4, ffffffff, -1",
        ">u4, ffffffff, 4294967295",
        ">i8, 8000000000000000, -9223372036854775808",
        "<u8, ffffffffffffffff, 18446744073709551615",
        "<u8, 0100000000000080, 9223372036854775808",
        "<u8, 0104000000000080, 9223372036854777856",
        "<f2, 003c, 1",
        ">f2, 0001, 5.960464477539063e-08",
        "<f4, 0000c03f, 1.5",
        ">f8, bff8000000000000, -1.5",
        "=f8, 000000000000f03f, 1",
    })
    void everyTypeAndByteOrderIsRead(String type, String hex, double expected) throws IOException {
        assertThat(read(type, hex).at(0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void everyVersionOfTheFormatIsRead(int version) throws IOException {
        byte[] file = NpyBytes.file(version, NpyBytes.header("|i1", false, "(2, 3)"), new byte[] {1, 2, 3, 4, 5, 6});
        assertThat(read(file)).isEqualTo(Tensor.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 6));
    }

    @Test
    void inFortranOrderTheFirstIndexRunsFastest() throws IOException {
        byte[] file = NpyBytes.file(1, NpyBytes.header("|i1", true, "(2, 3)"), new byte[] {1, 4, 2, 5, 3, 6});
        assertThat(read(file)).isEqualTo(Tensor.of(Shape.of(2, 3), 1, 2, 3, 4, 5, 6));
    }

    @Test
    void aScalarAnEmptyArrayAndThePython2FormAreRead() throws IOException {
        assertThat(read(NpyBytes.doubles("()", 2.5))).isEqualTo(Tensor.scalar(2.5));
        assertThat(read(NpyBytes.doubles("(0, 3)"))).isEqualTo(Tensor.zeros(Shape.of(0, 3)));
        assertThat(read(NpyBytes.doubles("(2L, 1L)", 1, 2))).isEqualTo(Tensor.of(Shape.of(2, 1), 1, 2));
    }

    @Test
    void notANumberAndInfinityAreData() throws IOException {
        assertThat(read(NpyBytes.doubles("(2,)", Double.NaN, Double.NEGATIVE_INFINITY)))
                .isEqualTo(Tensor.of(Shape.of(2), Double.NaN, Double.NEGATIVE_INFINITY));
    }

    @Test
    void anArrayLargerThanOneChunkIsReadToItsEnd() throws IOException {
        double[] elements = new double[20_000];
        Arrays.setAll(elements, k -> k * 0.5);
        assertThat(read(NpyBytes.doubles("(200, 100)", elements)).toArray()).isEqualTo(elements);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefusedWhereverItEnds() {
        byte[] whole = NpyBytes.doubles("(2, 2)", 1, 2, 3, 4);
        for (int length = 6; length < whole.length; length++) {
            isRefused("data.npy.truncated", Arrays.copyOf(whole, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(1000000000,)", "(9, 999999999999999999, 999999999999999999)", "(0, 3000000000)"})
    void aHugeShapeIsRefusedWithoutMemoryForIt(String shape) {
        isRefused("data.large", NpyBytes.doubles(shape));
    }

    @Test
    void aShapeThatTheFileCannotHoldIsRefused() {
        isRefused("data.npy.truncated", NpyBytes.doubles("(200000000,)", 1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "|O, data.npy.pickle",
        "O, data.npy.pickle",
        "<f16, data.npy.type",
        "<c16, data.npy.type",
        "<U5, data.npy.type",
        "|f1, data.npy.type",
        "<b2, data.npy.type",
        "<M8[ns], data.npy.type",
    })
    void objectsTextsAndComplexNumbersAreRefused(String type, String key) {
        isRefused(key, NpyBytes.file(1, NpyBytes.header(type, false, "(1,)"), new byte[64]));
    }

    @Test
    void recordsPicklesAndOtherFilesAreRefused() {
        String records = "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }";
        isRefused("data.npy.records", NpyBytes.file(1, records, new byte[8]));
        isRefused("data.npy.pickle", (byte) 0x80, (byte) 4, (byte) 0x95);
        isRefused("data.npy.magic", (byte) 'x');
        isRefused("data.npy.truncated");
        isRefused("data.npy.version", NpyBytes.file(4, NpyBytes.header("<f8", false, "()"), new byte[8]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[]",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} x",
                "{'descr': '<f8', 'fortran_order': False}",
                "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (-1,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1.0,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999,)}",
                "{'descr': '<f8, 'fortran_order': False, 'shape': (1,)}",
                "{'descr': f8, 'fortran_order': False, 'shape': (1,)}",
                "{'descr': '<f8' 'fortran_order': False, 'shape': (1,)}",
                "{'other': '<f8', 'fortran_order': False, 'shape': (1,)}",
            })
    void aHeaderThatIsNoDictionaryOfAnArrayIsRefused(String header) {
        isRefused("data.npy.header", NpyBytes.file(1, header, new byte[8]));
    }

    @Test
    void aHeaderOfMegabytesIsRefused() {
        isRefused("data.npy.header", NpyBytes.file(2, " ".repeat(1 << 20), new byte[8]));
        isRefused("data.npy.header", NpyBytes.doubles("(" + "1, ".repeat(1000) + ")", 1));
    }
}
