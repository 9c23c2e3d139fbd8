package backflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DifferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"batchnorm", "batchnorm_test", "scale_shift", "affine"})
    void centralDifferencesConfirmEveryGradientOfEveryExample(String name) {
        Trace trace = Examples.find(name).orElseThrow().run(Setup.NONE).trace();
        for (Node node : trace.graph().path()) {
            Tensor gradient = trace.gradient(node).orElseThrow();
            Tensor slopes = Differences.gradient(trace, node).orElseThrow();
            for (int i = 0; i < gradient.size(); i++) {
                assertThat(slopes.at(i)).as(node.id()).isCloseTo(gradient.at(i), byAbout(gradient.at(i)));
            }
        }
    }

    private static Offset<Double> byAbout(double gradient) {
        return Offset.offset(1e-6 * Math.max(1, Math.abs(gradient)));
    }
}
