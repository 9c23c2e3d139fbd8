package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class TensorPropertyTest {
    private record Binary(String name, BinaryOperator<Tensor> tensors, DoubleBinaryOperator numbers) {}

    private static final List<Binary> BINARY = List.of(
            new Binary("plus", Tensor::plus, (a, b) -> a + b),
            new Binary("minus", Tensor::minus, (a, b) -> a - b),
            new Binary("times", Tensor::times, (a, b) -> a * b),
            new Binary("dividedBy", Tensor::dividedBy, (a, b) -> a / b),
            new Binary("maximum", Tensor::maximum, Math::max),
            new Binary("greaterThan", Tensor::greaterThan, (a, b) -> a > b ? 1 : 0),
            new Binary("equalTo", Tensor::equalTo, (a, b) -> a == b ? 1 : 0));

    @RepeatedTest(200)
    void arithmeticOnStretchedOperandsEqualsTheDefinitionBitForBit(RepetitionInfo seed) {
        var random = new RandomTensors(seed.getCurrentRepetition());
        Shape shape = random.shape();
        Tensor a = random.tensor(random.coin() ? shape : random.stretchableTo(shape));
        Tensor b = random.tensor(random.coin() ? shape : random.stretchableTo(shape));
        Shape result = a.shape().broadcast(b.shape());
        for (Binary op : BINARY) {
            Tensor computed = op.tensors.apply(a, b);
            assertThat(computed.shape()).as("seed %s, %s", seed, op.name).isEqualTo(result);
            assertThat(computed.toArray())
                    .as("seed %s, %s of %s and %s", seed, op.name, a.shape(), b.shape())
                    .isEqualTo(Reference.apply(op.numbers, a, b, result));
        }
    }

    @RepeatedTest(300)
    void sumsOverAnyAxesEqualTheDefinitionUpToRounding(RepetitionInfo seed) {
        var random = new RandomTensors(seed.getCurrentRepetition());
        Tensor x = random.tensor(random.shape());
        List<Integer> axes = random.axes(x.shape());
        boolean keepDims = random.coin();
        Tensor sum = x.sum(axes, keepDims);
        double[][] expected = Reference.sum(x, axes);
        assertThat(sum.shape()).isEqualTo(x.shape().reduce(axes, keepDims));
        for (int i = 0; i < sum.size(); i++) {
            assertThat(Math.abs(sum.at(i) - expected[0][i]))
                    .as("seed %s, %s over %s, element %s", seed, x.shape(), axes, i)
                    .isLessThanOrEqualTo(64 * 0x1p-53 * expected[1][i]);
        }
    }

    @RepeatedTest(100)
    void everyViewReadsTheElementsInRowMajorOrder(RepetitionInfo seed) {
        var random = new RandomTensors(seed.getCurrentRepetition());
        Tensor x = random.tensor(random.shape());
        double[] elements =
                Reference.indices(x.shape()).stream().mapToDouble(x::get).toArray();
        assertThat(x.toArray()).as("seed %s", seed).isEqualTo(elements);
        assertThat(x.reshape(Shape.of(x.size())).toArray()).isEqualTo(elements);
        for (int i = 0; i < elements.length; i++) {
            assertThat(x.at(i)).isEqualTo(elements[i]);
        }
    }
}
