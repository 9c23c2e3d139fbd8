package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MersenneTwisterTest {
    static Stream<Golden> seeds() {
        return Golden.cases("random_numbers.txt");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void uniformNumbersHaveTheBitsOfNumPy(Golden golden) {
        var random = new MersenneTwister(Long.parseLong(golden.text(0)));
        double[] numbers =
                DoubleStream.generate(random::nextDouble).limit(2000).skip(1980).toArray();
        assertThat(numbers).isEqualTo(golden.numbers(1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void normalNumbersHaveTheBitsOfNumPyUnlessItsLogarithmWasRoundedWrong(Golden golden) {
        var random = new MersenneTwister(Long.parseLong(golden.text(0)));
        int others = 0;
        for (double expected : golden.numbers(2)) {
            double number = random.nextGaussian();
            assertThat(Math.abs(number - expected)).isLessThanOrEqualTo(2 * Math.ulp(expected));
            others += number == expected ? 0 : 1;
        }
        assertThat(others).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSecondNormalOfAPairWaitsWhileUniformsAreDrawn(Golden golden) {
        var random = new MersenneTwister(Long.parseLong(golden.text(0)));
        double[] numbers = new double[60];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % 3 == 0 ? random.nextGaussian() : random.nextDouble();
        }
        assertThat(numbers).isEqualTo(golden.numbers(3));
    }

    @Test
    void aSeedThatNumPyRefusesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MersenneTwister(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new MersenneTwister(1L << 32));
    }
}
