package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReshapingTest {
    private final NdArray matrix = Reshaping.reshape(Creation.range(0, 6, 1, DType.FLOAT64), 2, 3);

    @Test
    void reshapingRowMajorMemoryIsAView() {
        NdArray flat = Reshaping.reshape(matrix, -1);
        Copies.assign(flat, NdArray.weak(7.0));
        assertThat(matrix.toArray()).containsOnly(7);
    }

    @Test
    void reshapingATransposedMatrixIsACopy() {
        NdArray flat = Reshaping.reshape(Views.transpose(matrix), -1);
        assertThat(flat.toArray()).containsExactly(0, 3, 1, 4, 2, 5);
        assertThat(flat.sharesMemory(matrix)).isFalse();
    }

    @Test
    void splittingAnAxisOfATransposedArrayIsStillAView() {
        NdArray transposed = Views.transpose(Reshaping.reshape(Creation.range(0, 24, 1, DType.FLOAT64), 4, 6));
        NdArray split = Reshaping.reshape(transposed, 2, 3, 4);
        assertThat(split.sharesMemory(transposed)).isTrue();
        assertThat(split.toArray()).isEqualTo(transposed.toArray());
    }

    @Test
    void aResultLiesInMemoryAsItsOperandsDo() {
        NdArray sum = Elementwise.apply(Binary.ADD, Views.transpose(matrix), NdArray.weak(1.0));
        assertThat(Reshaping.ravel(sum).sharesMemory(sum)).isFalse();
        assertThat(Reshaping.ravel(Views.transpose(sum)).sharesMemory(sum)).isTrue();
    }

    @Test
    void anotherNumberOfElementsIsRefused() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Reshaping.reshape(matrix, 4, -1))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.reshape[6, (2, 3), (4, -1)]"));
    }

    @Test
    void axesMoveAsInNumpy() {
        NdArray array = NdArray.zeros(DType.FLOAT64, 2, 3, 4, 5);
        assertThat(Views.moveAxes(array, new int[] {0, 1}, new int[] {-1, -2}).shapeText())
                .isEqualTo("(4, 5, 3, 2)");
        assertThat(Views.rollAxis(array, 3, 1).shapeText()).isEqualTo("(2, 5, 3, 4)");
        assertThat(Views.swapAxes(array, 0, -1).shapeText()).isEqualTo("(5, 3, 4, 2)");
    }
}
