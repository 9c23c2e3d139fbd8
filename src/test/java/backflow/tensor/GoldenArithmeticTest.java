package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenArithmeticTest {
    private static final Set<String> ROUNDED_FREELY = Set.of("exp", "log", "power");

    static Stream<Golden> elementwise() {
        return Golden.cases("elementwise.txt");
    }

    @ParameterizedTest
    @MethodSource("elementwise")
    void elementsEqualNumPyAtEveryEdge(Golden golden) {
        double[] left = golden.numbers(1);
        double[] right = golden.numbers(2);
        Tensor a = Tensor.of(Shape.of(left.length), left);
        Tensor b = right.length == 1 ? Tensor.scalar(right[0]) : Tensor.of(Shape.of(right.length), right);
        double[] computed = apply(golden.text(0), a, b).toArray();
        double[] expected = golden.numbers(3);
        for (int i = 0; i < expected.length; i++) {
            String which = golden.text(0) + " of " + left[i] + (right.length == 0 ? "" : " and " + b.at(i % b.size()));
            if (ROUNDED_FREELY.contains(golden.text(0)) && Double.isFinite(expected[i])) {
                assertThat(Math.abs(computed[i] - expected[i]))
                        .as(which)
                        .isLessThanOrEqualTo(4 * Math.ulp(expected[i]));
            } else {
                assertThat(computed[i] == expected[i] || (Double.isNaN(computed[i]) && Double.isNaN(expected[i])))
                        .as("%s is %s, expected %s", which, computed[i], expected[i])
                        .isTrue();
            }
        }
    }

    private static Tensor apply(String op, Tensor a, Tensor b) {
        return switch (op) {
            case "add" -> a.plus(b);
            case "subtract" -> a.minus(b);
            case "multiply" -> a.times(b);
            case "divide" -> a.dividedBy(b);
            case "power" -> a.power(b);
            case "maximum" -> a.maximum(b);
            case "greater" -> a.greaterThan(b);
            case "equal" -> a.equalTo(b);
            case "negative" -> a.negate();
            case "square" -> a.square();
            case "sqrt" -> a.sqrt();
            case "exp" -> a.exp();
            case "log" -> a.log();
            case "reciprocal" -> a.reciprocal();
            default -> throw new IllegalArgumentException(op);
        };
    }

    static Stream<Golden> matrixProducts() {
        return Golden.cases("matrix_products.txt");
    }

    @ParameterizedTest
    @MethodSource("matrixProducts")
    void aMatrixProductOfIntegersIsNumPys(Golden golden) {
        Tensor a = counted(golden.shape(0), 17, 8);
        Tensor b = counted(golden.shape(1), 13, 6);
        assertThat(a.matmul(b)).isEqualTo(Tensor.of(golden.shape(2), golden.numbers(3)));
    }

    private static Tensor counted(Shape shape, int period, int shift) {
        double[] numbers = new double[shape.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i % period - shift;
        }
        return Tensor.of(shape, numbers);
    }
}
