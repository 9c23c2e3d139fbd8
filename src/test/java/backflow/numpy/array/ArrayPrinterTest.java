package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// As NumPy 2.4 prints them.
class ArrayPrinterTest {
    private static NdArray row(DType type, double... elements) {
        return NdArray.of(type, new int[] {elements.length}, elements);
    }

    @Test
    void numbersStandBelowEachOther() {
        NdArray matrix = NdArray.of(DType.FLOAT64, new int[] {2, 2}, 1, -2.5, 10, 0.25);
        assertThat(ArrayPrinter.str(matrix)).isEqualTo("[[ 1.   -2.5 ]\n [10.    0.25]]");
        assertThat(ArrayPrinter.repr(matrix)).isEqualTo("array([[ 1.  , -2.5 ],\n       [10.  ,  0.25]])");
    }

    @Test
    void otherTypesThanTheUsualOnesAreNamed() {
        assertThat(ArrayPrinter.repr(row(DType.INT64, 1, -2))).isEqualTo("array([ 1, -2])");
        assertThat(ArrayPrinter.repr(row(DType.INT32, 1, -2))).isEqualTo("array([ 1, -2], dtype=int32)");
        assertThat(ArrayPrinter.repr(row(DType.FLOAT32, 0.1f))).isEqualTo("array([0.1], dtype=float32)");
        assertThat(ArrayPrinter.repr(row(DType.BOOL, 1, 0))).isEqualTo("array([ True, False])");
        assertThat(ArrayPrinter.repr(NdArray.zeros(DType.FLOAT64, 0, 3)))
                .isEqualTo("array([], shape=(0, 3), dtype=float64)");
    }

    @Test
    void aNumberOfNumpyNamesItsTypeInsideOthers() {
        assertThat(ArrayPrinter.repr(NdArray.scalar(DType.FLOAT64, 0.5))).isEqualTo("np.float64(0.5)");
        assertThat(ArrayPrinter.str(NdArray.scalar(DType.FLOAT64, 0.5))).isEqualTo("0.5");
        assertThat(ArrayPrinter.repr(NdArray.truth(true))).isEqualTo("np.True_");
        assertThat(ArrayPrinter.repr(NdArray.zeros(DType.FLOAT64))).isEqualTo("array(0.)");
    }

    @Test
    void moreThanAThousandElementsAreShortened() {
        NdArray numbers = Creation.range(0, 2000, 1, DType.INT64);
        assertThat(ArrayPrinter.str(numbers)).isEqualTo("[   0    1    2 ... 1997 1998 1999]");
        assertThat(ArrayPrinter.repr(numbers))
                .isEqualTo("array([   0,    1,    2, ..., 1997, 1998, 1999], shape=(2000,))");
    }
}
