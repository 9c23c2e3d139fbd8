package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Shapes that cross every threshold: rows past plain addition, columns past a tile, work past a chunk.
class LargeTensorTest {
    private static final long SEED = 20_261_123L;

    static Stream<Shape> shapes() {
        return Stream.of(
                Shape.of(200_000),
                Shape.of(1000, 3),
                Shape.of(129, 1500),
                Shape.of(70_001, 2),
                Shape.of(2, 70_001),
                Shape.of(3, 200, 5, 20),
                Shape.of(40, 300, 7),
                Shape.of(137, 2, 1030));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void sumsOverEverySetOfAxesEqualTheDefinitionHoweverTheStorageLies(Shape shape) {
        Tensor x = numbers(shape);
        Tensor reversed = numbers(new Shape(shape.extents().reversed())).transpose();
        for (List<Integer> axes : subsets(shape)) {
            for (Tensor tensor : List.of(x, reversed)) {
                double[] sums = tensor.sum(axes, true).toArray();
                double[][] expected = Reference.sum(tensor, axes);
                for (int i = 0; i < sums.length; i++) {
                    assertThat(Math.abs(sums[i] - expected[0][i]))
                            .as("seed %s, %s over %s, element %s", SEED, shape, axes, i)
                            .isLessThanOrEqualTo(1e-12 * expected[1][i]);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void stretchedArithmeticEqualsTheDefinitionAcrossChunks(Shape shape) {
        Tensor x = numbers(shape);
        Tensor row = numbers(Shape.of(shape.extent(-1)));
        Tensor first = numbers(x.shape().reduce(shape.allAxes().subList(1, shape.rank()), true));
        for (Tensor other : List.of(row, first)) {
            assertThat(x.minus(other).toArray())
                    .as("seed %s, %s − %s", SEED, shape, other.shape())
                    .isEqualTo(Reference.apply((a, b) -> a - b, x, other, shape));
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void resultsDoNotDependOnTheNumberOfCores(Shape shape) throws Exception {
        Tensor x = numbers(shape);
        Tensor row = numbers(Shape.of(shape.extent(-1)));
        Supplier<List<Tensor>> work = () -> {
            List<Tensor> results = new ArrayList<>();
            subsets(shape).forEach(axes -> results.add(x.variance(axes, false, 0)));
            results.add(x.times(row).exp());
            results.add(x.matmul(row));
            return results;
        };
        try (var one = new ForkJoinPool(1);
                var seven = new ForkJoinPool(7)) {
            assertThat(seven.submit(work::get).get())
                    .as("seed %s", SEED)
                    .isEqualTo(one.submit(work::get).get());
        }
    }

    @Test
    void matrixProductsDoNotDependOnTheNumberOfCores() throws Exception {
        Tensor a = numbers(Shape.of(300, 200));
        Tensor b = numbers(Shape.of(600, 200)).transpose();
        try (var one = new ForkJoinPool(1);
                var seven = new ForkJoinPool(7)) {
            assertThat(seven.submit(() -> a.matmul(b)).get())
                    .as("seed %s", SEED)
                    .isEqualTo(one.submit(() -> a.matmul(b)).get());
        }
    }

    @Test
    void aMatrixProductEqualsTheSumOfProducts() {
        Tensor a = numbers(Shape.of(3, 1, 70, 150));
        Tensor b = numbers(Shape.of(2, 530, 150)).transpose(List.of(0, 2, 1));
        Tensor product = a.matmul(b);
        Tensor magnitudes = a.maximum(a.negate()).matmul(b.maximum(b.negate()));
        assertThat(product.shape()).isEqualTo(Shape.of(3, 2, 70, 530));
        for (int[] index : Reference.indices(Shape.of(3, 2, 7, 10))) {
            int row = index[2] * 10;
            int column = index[3] * 53;
            double sum = 0;
            for (int k = 0; k < 150; k++) {
                sum += a.get(index[0], 0, row, k) * b.get(index[1], k, column);
            }
            assertThat(Math.abs(product.get(index[0], index[1], row, column) - sum))
                    .as("seed %s, element %s", SEED, Arrays.toString(index))
                    .isLessThanOrEqualTo(1e-14 * magnitudes.get(index[0], index[1], row, column));
        }
    }

    private static Tensor numbers(Shape shape) {
        return Tensor.of(shape, new Random(SEED).doubles(shape.size(), -1, 1).toArray());
    }

    private static List<List<Integer>> subsets(Shape shape) {
        List<List<Integer>> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << shape.rank(); bits++) {
            int chosen = bits;
            subsets.add(shape.allAxes().stream()
                    .filter(axis -> (chosen >> axis & 1) == 1)
                    .toList());
        }
        return subsets;
    }
}
