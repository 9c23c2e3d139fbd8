package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReductionsTest {
    private final NdArray matrix = NdArray.of(DType.FLOAT64, new int[] {2, 3}, 1, 2, 3, 4, 5, 9);

    private static NdArray sum(NdArray array, Axes axes) {
        return Reductions.fold(Fold.SUM, array, axes, null, false);
    }

    @Test
    void axesAreSummedAwayOrKept() {
        assertThat(sum(matrix, Axes.of(0)).toArray()).containsExactly(5, 7, 12);
        assertThat(sum(matrix, Axes.of(-1)).toArray()).containsExactly(6, 18);
        assertThat(Reductions.fold(Fold.SUM, matrix, Axes.of(1), null, true).shapeText())
                .isEqualTo("(2, 1)");
        assertThat(sum(matrix, Axes.ALL).isNumber()).isTrue();
    }

    @Test
    void smallIntegersAreSummedInInt64() {
        NdArray truths = NdArray.of(DType.BOOL, new int[] {3}, 1, 1, 0);
        assertThat(sum(truths, Axes.ALL).type()).isEqualTo(DType.INT64);
        assertThat(sum(truths, Axes.ALL).item()).isEqualTo(2);
    }

    @Test
    void float32IsSummedInFloat32() {
        NdArray tenths = Creation.full(DType.FLOAT32, NdArray.weak(0.1), 3);
        assertThat(sum(tenths, Axes.ALL).item()).isEqualTo(0.1f + 0.1f + 0.1f);
    }

    @Test
    void varianceDividesByTheCountWithoutDdof() {
        NdArray row = NdArray.of(DType.INT64, new int[] {4}, 1, 2, 3, 6);
        assertThat(Reductions.variance(row, Axes.ALL, null, 0, false).item()).isEqualTo(3.5);
        assertThat(Reductions.variance(row, Axes.ALL, null, 1, false).item()).isEqualTo(14 / 3.0);
    }

    @Test
    void nanIsTheLargestAndTheSmallest() {
        NdArray row = NdArray.of(DType.FLOAT64, new int[] {3}, 1, Double.NaN, 3);
        assertThat(Reductions.fold(Fold.MAX, row, Axes.ALL, null, false).item()).isNaN();
        assertThat(Reductions.fold(Fold.MIN, row, Axes.ALL, null, false).item()).isNaN();
        assertThat(Ordering.argmax(row, 0, false).item()).isEqualTo(1);
    }

    @Test
    void ofNothingThereIsASumButNoExtreme() {
        NdArray empty = NdArray.zeros(DType.FLOAT64, 0, 3);
        assertThat(sum(empty, Axes.of(0)).toArray()).containsExactly(0, 0, 0);
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Reductions.fold(Fold.MAX, empty, Axes.of(0), null, false))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.extreme.empty[maximum]"));
        assertThat(Reductions.fold(Fold.MAX, empty, Axes.of(1), null, false).shapeText())
                .isEqualTo("(0,)");
    }

    @Test
    void anAxisThatDoesNotExistIsNamed() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> sum(matrix, Axes.of(2)))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.axis[2, 2]"));
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> sum(matrix, Axes.of(0, -2)))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("array.axis.twice"));
    }
}
