package backflow.check.edit;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final Scope SCOPE = new Scope(
            Map.of(
                    "dout", Tensor.filled(Shape.of(5, 4), 1),
                    "x", Tensor.filled(Shape.of(5, 4), 2),
                    "xmu", Tensor.filled(Shape.of(5, 4), 3),
                    "std", Tensor.filled(Shape.of(4), 4),
                    "dx", Tensor.filled(Shape.of(5, 4), 5)),
            Map.of("N", 5.0, "D", 4.0, "eps", 1e-5),
            List.of(),
            "np");

    private static List<Edit> edits(String line) {
        SourceFile file = SourceFile.parse(new SourceText("line.py", line));
        assertThat(file.broken()).isEmpty();
        return Catalogue.edits(file.source(), file.body().getFirst(), SCOPE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dbeta = dout                          | MISSING_SUM          | dbeta = np.sum(dout, axis=0)
        dbeta = np.mean(dout, axis=0)         | MEAN_FOR_SUM         | dbeta = np.sum(dout, axis=0)
        dbeta = dout.sum(axis=1)              | WRONG_AXIS           | dbeta = dout.sum(axis=0)
        dbeta = np.sum(dout)                  | WRONG_AXIS           | dbeta = np.sum(dout, axis=0)
        dh = np.sum(dout * std, axis=0)       | EXTRA_SUM            | dh = dout * std
        ds = dout / std ** 2                  | SIGN                 | ds = -dout / std ** 2
        ds = -dout / std                      | WRONG_POWER          | ds = -dout / std ** 2
        dv = 0.5 * std ** 2                   | WRONG_POWER          | dv = 0.5 * std ** -0.5
        dq = np.ones((N, D)) * std            | MISSING_BATCH_FACTOR | dq = np.ones((N, D)) * std / N
        dq = std / D                          | WRONG_FACTOR         | dq = std / N
        du = xmu * dout                       | MISSING_FACTOR       | du = 2 * xmu * dout
        du = 2 * (x * dout)                   | WRONG_OPERAND        | du = 2 * (xmu * dout)
        du = 2 * dout                         | MISSING_OPERAND      | du = 2 * dout * xmu
        dx = 2 * xmu * dout                   | OVERWRITTEN_GRADIENT | dx += 2 * xmu * dout
        du = dout / std                       | MISSING_PATH         | du = dout / std + dx
        s = np.sqrt(std) + eps                | EPS                  | s = np.sqrt(std + eps)
        t = dout                              | ALIASING             | t = dout.copy()
        v = np.var(x, axis=0, ddof=1)         | DDOF                 | v = np.var(x, axis=0)
        dw = x.T.dot(dout)                    | SHAPE                | dw = x.dot(dout)
        """)
    void aMistakeHasTheEditThatMendsIt(String wrong, Diagnosis diagnosis, String right) {
        assertThat(edits(wrong))
                .anySatisfy(edit ->
                        assertThat(edit).extracting(Edit::diagnosis, Edit::text).containsExactly(diagnosis, right));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        du = dout / (std * x)     | du = dout / (xmu * x)
        du = (x - dout) / std     | du = np.sum(x - dout, axis=0) / std
        du = x ** 2               | du = -x ** 2
        du = dout / (x - xmu)     | du = dout / x
        """)
    void parenthesesStandWhereTheyAreNeededAndNowhereElse(String before, String after) {
        assertThat(edits(before)).extracting(Edit::text).contains(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        dbeta = np.sum(dout, axis=0) * x / N - std ** 2
        dx += (1. / N) * np.sum(dout * xmu / std, axis=0, keepdims=True)
        """)
    void everyEditCanBeReadAgain(String line) {
        assertThat(edits(line))
                .allSatisfy(edit -> assertThat(SourceFile.parse(new SourceText("edit.py", edit.text() + "\n"))
                                .broken())
                        .as(edit.text())
                        .isEmpty());
    }
}
