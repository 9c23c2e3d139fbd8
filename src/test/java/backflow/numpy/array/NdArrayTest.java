package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import org.junit.jupiter.api.Test;

class NdArrayTest {
    private static final Tensor COUNTED = Tensor.of(Shape.of(2, 3), 0, 1, 2, 3, 4, 5);

    @Test
    void aSnapshotDoesNotSeeLaterChanges() {
        NdArray array = NdArray.of(COUNTED);
        Tensor before = array.tensor();
        array.data()[0] = 7;
        assertThat(before).isEqualTo(COUNTED);
        assertThat(array.tensor().get(0, 0)).isEqualTo(7);
    }

    @Test
    void aViewSharesItsMemory() {
        NdArray array = NdArray.of(COUNTED);
        NdArray column = array.view(1, new int[] {2}, new int[] {3});
        array.data()[4] = 9;
        assertThat(column.toArray()).containsExactly(1, 9);
        assertThat(column.sharesMemory(array)).isTrue();
    }

    @Test
    void elementsOfATransposedViewComeInItsOwnOrder() {
        NdArray array = NdArray.of(COUNTED);
        NdArray transposed = array.view(0, new int[] {3, 2}, new int[] {1, 3});
        assertThat(transposed.toArray()).containsExactly(0, 3, 1, 4, 2, 5);
        assertThat(transposed.isRowMajor()).isFalse();
    }

    @Test
    void aResultOfRankZeroIsANumberAndAnArrayOfRankZeroIsNot() {
        NdArray array = NdArray.zeros(DType.FLOAT64);
        assertThat(array.isNumber()).isFalse();
        assertThat(array.orScalar().isNumber()).isTrue();
        assertThat(array.orScalar().isWritable()).isFalse();
    }

    @Test
    void anIntegerThatADoubleCannotHoldIsRefused() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> NdArray.weak(1L << 53))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("array.integer.large"));
    }

    @Test
    void moreElementsThanTheRunMayHaveAreRefusedBeforeTheyAreThere() {
        Allowance thousand = new Allowance() {
            @Override
            public void take(long elements) {
                if (elements > 1000) {
                    throw new IllegalStateException("too many");
                }
            }

            @Override
            public void spend(long operations) {}
        };
        ScopedValue.where(Allowance.CURRENT, thousand).run(() -> {
            assertThat(NdArray.zeros(DType.FLOAT64, 10, 100).size()).isEqualTo(1000);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> NdArray.zeros(DType.FLOAT64, 1 << 14, 1 << 14));
        });
    }
}
