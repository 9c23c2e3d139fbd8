package backflow.cli.format;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTableTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0",
        "1, 1",
        "-0.25, -0.25",
        "0.1234567, 0.123457",
        "12.3456789, 12.3457",
        "1234567, 1234567",
        "12345678, 1.23457e+07",
        "0.00001, 1e-05",
        "1e300, 1e+300",
        "NaN, nan",
        "-Infinity, -inf",
        "100000, 100000",
    })
    void aNumberHasSixDigits(double value, String text) {
        assertThat(ValueTable.number(value)).isEqualTo(text);
    }

    @Test
    void columnsLineUp() {
        assertThat(ValueTable.of(Tensor.of(Shape.of(2, 2), 1, -2.5, 10, 0)))
                .containsExactly("[[   1  -2.5]", " [  10     0]]");
    }

    @Test
    void axesNestAsInNumPy() {
        assertThat(ValueTable.of(Tensor.of(Shape.of(2, 2, 1), 1, 2, 3, 4)))
                .containsExactly("[[[1]", "  [2]]", " [[3]", "  [4]]]");
        assertThat(ValueTable.of(Tensor.scalar(2.5))).containsExactly("2.5");
        assertThat(ValueTable.of(Tensor.of(Shape.of(3), 1, 2, 3))).containsExactly("[1  2  3]");
        assertThat(ValueTable.of(Tensor.zeros(Shape.of(0)))).containsExactly("[]");
        assertThat(ValueTable.of(Tensor.zeros(Shape.of(2, 0)))).containsExactly("[[]", " []]");
        assertThat(ValueTable.of(Tensor.zeros(Shape.of(0, 2)))).containsExactly("[]");
    }

    @Test
    void aLargeArrayShowsItsEdges() {
        assertThat(ValueTable.of(Tensor.zeros(Shape.of(2000, 2))))
                .containsExactly("[[0  0]", " [0  0]", " [0  0]", " ...", " [0  0]", " [0  0]", " [0  0]]");
        assertThat(ValueTable.of(Tensor.zeros(Shape.of(1001)))).containsExactly("[0  0  0  ...  0  0  0]");
    }
}
