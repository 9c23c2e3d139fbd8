package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexingTest {
    /// `np.arange(24.0).reshape(2, 3, 4)`
    private final NdArray counted = Reshaping.reshape(Creation.range(0, 24, 1, DType.FLOAT64), 2, 3, 4);

    private static Index.Elements places(double... positions) {
        return new Index.Elements(NdArray.of(DType.INT64, new int[] {positions.length}, positions));
    }

    private static Index.Elements mask(double... truths) {
        return new Index.Elements(NdArray.of(DType.BOOL, new int[] {truths.length}, truths));
    }

    private NdArray get(Index... indices) {
        return Indexing.get(counted, List.of(indices));
    }

    @Test
    void aWholeNumberForEachAxisGivesANumber() {
        NdArray element = get(new Index.At(1), new Index.At(-1), new Index.At(0));
        assertThat(element.isNumber()).isTrue();
        assertThat(element.item()).isEqualTo(20);
    }

    @Test
    void anEllipsisKeepsAnArrayOfRankZero() {
        NdArray element = get(new Index.At(1), new Index.At(2), new Index.At(0), Index.ELLIPSIS);
        assertThat(element.isNumber()).isFalse();
        assertThat(element.sharesMemory(counted)).isTrue();
    }

    @Test
    void slicesCountFromTheEndAndBackwards() {
        NdArray reversed = get(new Index.At(0), new Index.At(0), new Index.Slice(null, null, -2L));
        assertThat(reversed.toArray()).containsExactly(3, 1);
        NdArray last = get(Index.ELLIPSIS, new Index.Slice(-1L, 100L, null));
        assertThat(last.shapeText()).isEqualTo("(2, 3, 1)");
    }

    @Test
    void pickedAxesStandWhereTheIndexArraysStand() {
        assertThat(get(Index.WHOLE, places(2, 0)).shapeText()).isEqualTo("(2, 2, 4)");
        assertThat(get(Index.WHOLE, places(2, 0), places(1, 1)).toArray()).containsExactly(9, 1, 21, 13);
    }

    @Test
    void pickedAxesComeFirstWhereASliceSeparatesTheIndexArrays() {
        assertThat(get(places(0, 1, 1), Index.WHOLE, new Index.At(0)).shapeText())
                .isEqualTo("(3, 3)");
        assertThat(get(new Index.At(0), Index.WHOLE, places(0, 1)).shapeText()).isEqualTo("(2, 3)");
    }

    @Test
    void truthValuesPickWhereTheyHold() {
        assertThat(get(Index.WHOLE, mask(1, 0, 1), new Index.At(0)).toArray()).containsExactly(0, 8, 12, 20);
    }

    @Test
    void aPickedCopyDoesNotShareMemory() {
        assertThat(get(places(0, 1)).sharesMemory(counted)).isFalse();
        assertThat(get(new Index.At(0)).sharesMemory(counted)).isTrue();
    }

    @Test
    void ofAPlaceThatComesTwiceTheLastValueStays() {
        NdArray array = NdArray.zeros(DType.FLOAT64, 3);
        NdArray values = NdArray.of(DType.FLOAT64, new int[] {3}, 1, 2, 3);
        Indexing.set(array, List.of(places(1, 1, 2)), values);
        assertThat(array.toArray()).containsExactly(0, 2, 3);
    }

    @Test
    void whatIsAccumulatedAtAPlaceTwiceCountsTwice() {
        NdArray array = NdArray.zeros(DType.FLOAT64, 3);
        Indexing.accumulate(Binary.ADD, array, List.of(places(1, 1, 2)), NdArray.weak(2.0));
        assertThat(array.toArray()).containsExactly(0, 4, 2);
    }

    @Test
    void aValueFromTheSameMemoryIsTheOneFromBefore() {
        NdArray array = NdArray.of(DType.FLOAT64, new int[] {4}, 1, 2, 3, 4);
        NdArray front = Indexing.get(array, List.of(new Index.Slice(null, -1L, null)));
        Indexing.set(array, List.of(new Index.Slice(1L, null, null)), front);
        assertThat(array.toArray()).containsExactly(1, 1, 2, 3);
    }

    @Test
    void floatsAreCutOffWhereIntegersAreAssigned() {
        NdArray array = NdArray.zeros(DType.INT64, 2);
        Indexing.set(array, List.of(new Index.At(0)), NdArray.weak(-2.7));
        assertThat(array.toArray()).containsExactly(-2, 0);
    }

    @Test
    void anIndexOutsideNamesAxisAndSize() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> get(Index.WHOLE, new Index.At(3)))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.index.bounds[3, 1, 3]"));
    }

    @Test
    void aMaskOfAnotherShapeIsRefused() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> get(mask(1, 0, 1)))
                .satisfies(e -> assertThat(e.text().key()).isEqualTo("array.index.mask"));
    }

    @Test
    void moreIndicesThanAxesAreRefused() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> get(new Index.At(0), new Index.At(0), new Index.At(0), new Index.At(0)))
                .satisfies(e -> assertThat(e.error()).isEqualTo(ErrorType.INDEX));
    }
}
