package backflow.graph;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexNotationTest {
    private static String written(String extents, String symbols) {
        Shape shape = new Shape(split(extents).stream().map(Integer::valueOf).toList());
        Node node = Node.input(0, "x", shape, new SymbolicShape(split(symbols)), Place.line(1));
        return new IndexNotation(new ComputationalGraph("f", List.of(node), node, List.of())).of(node);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "4 3, N D, 'x[n,d]'",
        "1 3, N D, 'x[n,d]'",
        "1 3, 1 D, 'x[0,d]'",
        "3 3, D D, 'x[d,i]'",
        "4 3, N n, 'x[n,i]'",
        "4 7, N 7, 'x[n,i]'",
        "7 8, 7 8, 'x[i,j]'",
        "1 1, 1 1, 'x[0,0]'",
        "4 2, I 2, 'x[i,j]'",
        "4 6, N C*H, 'x[n,i]'",
        "4, Cin, x[cin]",
    })
    void anIndexIsTheSmallLetterOfItsSymbol(String extents, String symbols, String written) {
        assertThat(written(extents, symbols)).isEqualTo(written);
    }

    @Test
    void aScalarHasNoIndex() {
        assertThat(written("", "")).isEqualTo("x");
    }
}
