package backflow.op;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VjpTest {
    private static final double BAND = 1e-8;

    @FunctionalInterface
    interface Case {
        Applied applied(RandomTensors random, int rank);
    }

    record Applied(Op op, List<Tensor> inputs) {}

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("add", elementwise(new Add())),
                Arguments.of("subtract", elementwise(new Subtract())),
                Arguments.of("multiply", elementwise(new Multiply())),
                Arguments.of("divide", elementwise(new Divide())),
                Arguments.of("maximum", elementwise(new Maximum(false))),
                Arguments.of("power, tensor exponent", elementwise(new Power())),
                Arguments.of("power, constant exponent", constantExponent()),
                Arguments.of("negative", unary(new Negate())),
                Arguments.of("square", unary(new Square())),
                Arguments.of("sqrt", unary(new Sqrt())),
                Arguments.of("exp", unary(new Exp())),
                Arguments.of("log", unary(new Log())),
                Arguments.of("reciprocal", unary(new Reciprocal())),
                Arguments.of("sum", reduction(Sum::new)),
                Arguments.of("mean", reduction(Mean::new)),
                Arguments.of("var", reduction((axes, rank, keep) -> new Var(axes, rank, keep, 0))),
                Arguments.of("broadcast", broadcast()),
                Arguments.of("reshape", reshape()),
                Arguments.of("transpose", transpose()),
                Arguments.of("matmul", matmul()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyVjpEqualsCentralDifferencesOnRandomShapes(String name, Case op) {
        LongStream.range(0, 60).forEach(seed -> {
            var random = new RandomTensors(seed);
            Applied applied = op.applied(random, (int) (seed % 5));
            Tensor upstream = random.normal(applied.op.forward(applied.inputs).shape());
            for (int input = 0; input < applied.inputs.size(); input++) {
                assertThat(VjpCheck.error(applied.op, input, applied.inputs, upstream))
                        .as("%s, operand %d, seed %d, shapes %s", name, input, seed, shapes(applied))
                        .isLessThan(BAND);
            }
        });
    }

    private static List<Shape> shapes(Applied applied) {
        return applied.inputs.stream().map(Tensor::shape).toList();
    }

    private static Case elementwise(Op op) {
        return (random, rank) -> {
            Shape shape = random.shape(rank);
            return new Applied(op, List.of(random.positive(shape), random.positive(shape)));
        };
    }

    private static Case constantExponent() {
        return (random, rank) -> {
            Shape shape = random.shape(rank);
            return new Applied(new Power(), List.of(random.positive(shape), Tensor.filled(shape, 3)));
        };
    }

    private static Case unary(Op op) {
        return (random, rank) -> new Applied(op, List.of(random.positive(random.shape(rank))));
    }

    @FunctionalInterface
    private interface ReductionOf {
        Op of(List<Integer> axes, int rank, boolean keepDims);
    }

    private static Case reduction(ReductionOf op) {
        return (random, rank) -> new Applied(
                op.of(random.axes(rank), rank, random.below(2) == 0), List.of(random.normal(random.shape(rank))));
    }

    private static Case broadcast() {
        return (random, rank) -> {
            Shape target = random.shape(rank);
            Shape from = random.broadcastableTo(target);
            return new Applied(new Broadcast(from, target, SymbolicShape.of(target)), List.of(random.normal(from)));
        };
    }

    private static Case reshape() {
        return (random, rank) -> {
            Shape from = random.shape(rank);
            Shape target = Shape.of(from.size(), 1);
            return new Applied(new Reshape(target, SymbolicShape.of(target)), List.of(random.normal(from)));
        };
    }

    private static Case transpose() {
        return (random, rank) -> {
            List<Integer> rotated = IntStream.range(0, rank)
                    .map(axis -> (axis + 1) % rank)
                    .boxed()
                    .toList();
            return new Applied(new Transpose(rotated), List.of(random.normal(random.shape(rank))));
        };
    }

    private static Case matmul() {
        return (random, rank) -> {
            int n = 1 + random.below(3);
            int k = 1 + random.below(3);
            int m = 1 + random.below(3);
            Shape a = List.of(Shape.of(k), Shape.of(n, k), Shape.of(k), Shape.of(2, n, k), Shape.of(3, 2, n, k))
                    .get(rank);
            Shape b = List.of(Shape.of(k), Shape.of(k), Shape.of(k, m), Shape.of(2, k, m), Shape.of(3, 2, k, m))
                    .get(rank);
            return new Applied(new MatrixProduct(), List.of(random.normal(a), random.normal(b)));
        };
    }
}
