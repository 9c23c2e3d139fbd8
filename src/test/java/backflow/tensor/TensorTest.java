package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TensorTest {
    private static final Tensor ROW = Tensor.of(Shape.of(3), 1, 2, 3);
    private static final List<Integer> ROWS = List.of(0);

    @Test
    void aTensorKeepsItsNumbersWhenTheArraysAroundItChange() {
        double[] given = {1, 2, 3};
        Tensor x = Tensor.of(Shape.of(3), given);
        given[0] = 9;
        x.toArray()[1] = 9;
        assertThat(x).isEqualTo(ROW);
    }

    @Test
    void aStretchedTensorIsAViewOfStrideZero() {
        Tensor stretched = ROW.broadcastTo(Shape.of(4, 3));
        assertThat(stretched.data()).isSameAs(ROW.data());
        assertThat(stretched.strides()).containsExactly(0, 1);
    }

    @Test
    void arithmeticOnCopiesAloneIsDoneOnceAndStaysAView() {
        Tensor doubled = ROW.broadcastTo(Shape.of(1000, 3)).times(Tensor.scalar(2));
        assertThat(doubled.data()).hasSize(3);
        assertThat(doubled.square().data()).hasSize(3);
        assertThat(doubled.shape()).isEqualTo(Shape.of(1000, 3));
        assertThat(doubled.get(999, 2)).isEqualTo(6);
    }

    @Test
    void equalityIsByShapeAndBits() {
        assertThat(ROW).isNotEqualTo(ROW.reshape(Shape.of(1, 3))).hasSameHashCodeAs(Tensor.of(Shape.of(3), 1, 2, 3));
        assertThat(Tensor.scalar(0.0)).isNotEqualTo(Tensor.scalar(-0.0));
        assertThat(Tensor.scalar(Double.NaN)).isEqualTo(Tensor.scalar(0).dividedBy(Tensor.scalar(0)));
        assertThat(ROW.broadcastTo(Shape.of(2, 3))).isEqualTo(Tensor.of(Shape.of(2, 3), 1, 2, 3, 1, 2, 3));
    }

    @Test
    void reductionsOverNoElementsAreZeroAndTheirMeanIsNaN() {
        Tensor none = Tensor.zeros(Shape.of(0, 3));
        assertThat(none.sum(ROWS, false)).isEqualTo(Tensor.zeros(Shape.of(3)));
        assertThat(none.mean(ROWS, false).at(0)).isNaN();
        assertThat(none.sum(List.of(1), false).shape()).isEqualTo(Shape.of(0));
        assertThat(none.plus(ROW).shape()).isEqualTo(Shape.of(0, 3));
    }

    @Test
    void sumsMeetInfinityOverflowAndNaNAsPlainAdditionDoes() {
        for (int rows : new int[] {3, 200, 5000}) {
            double[] numbers = new double[rows * 4];
            Arrays.fill(numbers, 1);
            numbers[0] = Double.POSITIVE_INFINITY;
            numbers[1] = Double.POSITIVE_INFINITY;
            numbers[4 + 1] = Double.NEGATIVE_INFINITY;
            numbers[2] = Double.NaN;
            numbers[3] = Double.MAX_VALUE;
            numbers[4 + 3] = Double.MAX_VALUE;
            Tensor x = Tensor.of(Shape.of(rows, 4), numbers);
            double[] expected = {Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, Double.POSITIVE_INFINITY};
            assertThat(x.sum(ROWS, false).toArray()).as("%s rows", rows).containsExactly(expected);
            assertThat(x.transpose().sum(List.of(1), false).toArray()).containsExactly(expected);
        }
    }

    @Test
    void theVarianceDividesByTheCountLessTheDegreesOfFreedom() {
        assertThat(ROW.variance(ROWS, false, 0).item()).isEqualTo(2.0 / 3);
        assertThat(ROW.variance(ROWS, true, 1)).isEqualTo(Tensor.of(Shape.of(1), 1));
        assertThat(ROW.variance(ROWS, false, 3).item()).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
