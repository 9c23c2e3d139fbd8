package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementwiseTest {
    private static NdArray row(DType type, double... elements) {
        return NdArray.of(type, new int[] {elements.length}, elements);
    }

    @ParameterizedTest
    @CsvSource({
        "BOOL, INT32, INT32",
        "INT32, INT64, INT64",
        "BOOL, FLOAT32, FLOAT32",
        "INT32, FLOAT32, FLOAT64",
        "INT64, FLOAT32, FLOAT64",
        "FLOAT32, FLOAT64, FLOAT64",
    })
    void arraysMeetInTheTypeThatHoldsBoth(DType a, DType b, DType sum) {
        assertThat(Elementwise.apply(Binary.ADD, row(a, 1), row(b, 1)).type()).isEqualTo(sum);
        assertThat(Elementwise.apply(Binary.ADD, row(b, 1), row(a, 1)).type()).isEqualTo(sum);
    }

    @Test
    void aPythonNumberTakesOnTheTypeOfTheArray() {
        NdArray single = Elementwise.apply(Binary.MULTIPLY, row(DType.FLOAT32, 3), NdArray.weak(0.1));
        assertThat(single.type()).isEqualTo(DType.FLOAT32);
        assertThat(single.item()).isEqualTo(3 * 0.1f);
        assertThat(Elementwise.apply(Binary.ADD, row(DType.INT32, 3), NdArray.weak(1L))
                        .type())
                .isEqualTo(DType.INT32);
        assertThat(Elementwise.apply(Binary.ADD, row(DType.BOOL, 1), NdArray.weak(1L))
                        .type())
                .isEqualTo(DType.INT64);
        assertThat(Elementwise.apply(Binary.ADD, row(DType.INT32, 3), NdArray.weak(1.5))
                        .type())
                .isEqualTo(DType.FLOAT64);
    }

    @Test
    void aNumberOfNumpyKeepsItsOwnType() {
        NdArray sum = Elementwise.apply(Binary.ADD, row(DType.FLOAT32, 3), NdArray.scalar(DType.FLOAT64, 0.1));
        assertThat(sum.type()).isEqualTo(DType.FLOAT64);
    }

    @Test
    void quotientsOfIntegersAreFloatsAndDivisionByZeroIsInfinite() {
        NdArray quotient = Elementwise.apply(Binary.DIVIDE, row(DType.INT64, 1, -1, 0), row(DType.INT64, 0, 0, 0));
        assertThat(quotient.type()).isEqualTo(DType.FLOAT64);
        assertThat(quotient.toArray()).containsExactly(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN);
    }

    @Test
    void integerDivisionRoundsDownAndTheRemainderHasTheSignOfTheDivisor() {
        NdArray a = row(DType.INT64, 7, -7, 7, -7);
        NdArray b = row(DType.INT64, 2, 2, -2, -2);
        assertThat(Elementwise.apply(Binary.FLOOR_DIVIDE, a, b).toArray()).containsExactly(3, -4, -4, 3);
        assertThat(Elementwise.apply(Binary.REMAINDER, a, b).toArray()).containsExactly(1, 1, -1, -1);
    }

    @Test
    void int32WrapsAroundAndInt64IsRefusedWhereADoubleIsInexact() {
        NdArray large = row(DType.INT32, Integer.MAX_VALUE);
        assertThat(Elementwise.apply(Binary.ADD, large, NdArray.weak(1L)).item())
                .isEqualTo(Integer.MIN_VALUE);
        NdArray larger = row(DType.INT64, 1L << 52);
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Elementwise.apply(Binary.MULTIPLY, larger, NdArray.weak(3L)))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("array.integer.large"));
    }

    @Test
    void aResultOfRankZeroIsANumber() {
        NdArray zero = NdArray.zeros(DType.FLOAT64);
        assertThat(Elementwise.apply(Binary.ADD, zero, NdArray.weak(1.0)).isNumber())
                .isTrue();
    }

    @Test
    void whatIsChangedInPlaceIsSeenThroughItsViews() {
        NdArray array = row(DType.FLOAT64, 1, 2, 3);
        NdArray reversed = Repetition.flip(array, Axes.ALL);
        Elementwise.into(array, Binary.ADD, array, NdArray.weak(1.0));
        assertThat(reversed.toArray()).containsExactly(4, 3, 2);
    }

    @Test
    void anOverlappingOperandIsReadAsItWasBefore() {
        NdArray array = row(DType.FLOAT64, 1, 2, 3);
        Elementwise.into(array, Binary.ADD, array, Repetition.flip(array, Axes.ALL));
        assertThat(array.toArray()).containsExactly(4, 4, 4);
    }

    @Test
    void floatsCannotBeAddedToIntegersInPlace() {
        NdArray array = row(DType.INT64, 1, 2);
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Elementwise.into(array, Binary.ADD, array, NdArray.weak(0.5)))
                .satisfies(e -> assertThat(e.error()).isEqualTo(ErrorType.TYPE));
        assertThat(array.toArray()).containsExactly(1, 2);
    }

    @Test
    void anArrayDoesNotGrowInPlace() {
        NdArray array = row(DType.FLOAT64, 1, 2);
        NdArray matrix = NdArray.zeros(DType.FLOAT64, 3, 2);
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Elementwise.into(array, Binary.ADD, array, matrix))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.out.shape[(2,), (3, 2)]"));
    }

    @Test
    void aStretchedViewCannotBeWrittenInto() {
        NdArray stretched = Views.broadcast(row(DType.FLOAT64, 1, 2), 3, 2);
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> Elementwise.into(stretched, Binary.ADD, stretched, NdArray.weak(1.0)))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("array.out.read-only"));
    }
}
