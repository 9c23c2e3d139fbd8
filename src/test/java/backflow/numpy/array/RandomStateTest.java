package backflow.numpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The numbers are NumPy's, after `np.random.seed(231)` and in one sequence.
class RandomStateTest {
    private static final Offset<Double> DIGITS = Offset.offset(5e-9);

    private final RandomState random = new RandomState();

    @BeforeEach
    void seed() {
        random.seed(231);
    }

    @Test
    void aSequenceOfCallsGivesNumpysNumbers() {
        assertThat(random.normal(3).toArray())
                .containsExactly(new double[] {0.41794341, 1.39710028, -1.78590431}, DIGITS);
        assertThat(random.integers(0, 10, DType.INT64, 5).toArray()).containsExactly(7, 4, 1, 2, 2);
        assertThat(random.permutation(5).toArray()).containsExactly(0, 3, 1, 2, 4);
        assertThat(random.draw(5, 3).toArray()).containsExactly(3, 2, 4);
        assertThat(random.uniform(2).toArray())
                .containsExactly(new double[] {(1 - 0.69834288) / 2, (1 - 0.68830556) / 2}, DIGITS);
        assertThat(random.binomial(1, 0.7, 6).toArray()).containsExactly(1, 1, 0, 1, 0, 1);
        NdArray weights = NdArray.of(DType.FLOAT64, new int[] {3}, 0.2, 0.3, 0.5);
        assertThat(random.choose(weights, 4).toArray()).containsExactly(2, 1, 1, 2);
    }

    @Test
    void theSameSeedGivesTheSameNumbersAgain() {
        double[] first = random.uniform(3).toArray();
        seed();
        assertThat(random.uniform(3).toArray()).isEqualTo(first);
    }

    @Test
    void aSeedOutsideItsRangeIsRefused() {
        assertThatExceptionOfType(ArrayException.class)
                .isThrownBy(() -> random.seed(-1))
                .satisfies(e -> assertThat(e.text().toString()).isEqualTo("array.random.seed[-1]"));
    }

    @Test
    void shufflingKeepsTheRowsTogether() {
        NdArray rows = Reshaping.reshape(Creation.range(0, 10, 1, DType.FLOAT64), 5, 2);
        random.shuffle(rows);
        double[] elements = rows.toArray();
        for (int i = 0; i < elements.length; i += 2) {
            assertThat(elements[i + 1]).isEqualTo(elements[i] + 1);
        }
    }
}
