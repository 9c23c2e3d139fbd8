package backflow.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TensorTextTest {
    static Stream<Golden> texts() {
        return Golden.cases("texts.txt");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTensorPrintsAsInNumPy(Golden golden) {
        assertThat(Tensor.of(golden.shape(0), golden.numbers(1)))
                .hasToString(golden.text(2).replace('|', '\n'));
    }
}
