package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Sums, means and variances of awkward data beside NumPy's float64, both measured against NumPy's longdouble.
class GoldenReductionTest {
    static Stream<Golden> cases() {
        return Golden.cases("reductions.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theErrorOfAReductionIsAtMostTwiceThatOfNumPy(Golden golden) {
        double[] ours = reduced(golden).toArray();
        double[] numPy = golden.numbers(5);
        double[] exact = golden.numbers(6);
        double[] rest = golden.numbers(7);
        assertThat(ours).hasSameSizeAs(exact);
        double worstOurs = 0;
        double worstNumPy = 0;
        for (int i = 0; i < exact.length; i++) {
            worstOurs = Math.max(worstOurs, Math.abs(ours[i] - exact[i] - rest[i]));
            worstNumPy = Math.max(worstNumPy, Math.abs(numPy[i] - exact[i] - rest[i]));
        }
        assertThat(worstOurs).isLessThanOrEqualTo(2 * worstNumPy);
    }

    static Stream<Golden> casesAddedInTheOrderOfNumPy() {
        return cases().filter(golden -> isOneRun(golden.integers(4)))
                .filter(golden -> golden.shape(3).count(golden.integers(4)) <= 128
                        || golden.integers(4).getLast() == golden.shape(3).rank() - 1);
    }

    @ParameterizedTest
    @MethodSource("casesAddedInTheOrderOfNumPy")
    void fewRowsAndAnyNumberOfNeighboursGiveTheBitsOfNumPy(Golden golden) {
        assertThat(reduced(golden).toArray()).isEqualTo(golden.numbers(5));
    }

    private static boolean isOneRun(List<Integer> axes) {
        return axes.getLast() - axes.getFirst() == axes.size() - 1;
    }

    private static Tensor reduced(Golden golden) {
        Tensor x = data(golden.text(1), Integer.parseInt(golden.text(2)), golden.shape(3));
        List<Integer> axes = golden.integers(4);
        return switch (golden.text(0)) {
            case "sum" -> x.sum(axes, false);
            case "mean" -> x.mean(axes, false);
            default -> x.variance(axes, false, 0);
        };
    }

    private static Tensor data(String kind, int seed, Shape shape) {
        var random = new MersenneTwister(seed);
        double[] numbers = new double[shape.size()];
        Arrays.setAll(numbers, i -> random.nextDouble());
        Arrays.setAll(numbers, i -> switch (kind) {
            case "mean1e6" -> numbers[i] * 2 + 1e6;
            case "huge" -> (numbers[i] - 0.5) * 1e300;
            default -> Math.scalb(numbers[i] - 0.5, (int) Math.floor(random.nextDouble() * 64) - 32);
        });
        return Tensor.of(shape, numbers);
    }
}
