package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Program;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.picture.Inspection;
import backflow.picture.TextContrast;
import backflow.picture.Theme;
import backflow.picture.View;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CloseUpTest {

    private static final Size ROOM = new Size(850, 420);
    private static final Messages MESSAGES = Messages.english();

    private static List<String> texts(Trace trace, double playhead) {
        return Inspection.of(CloseUp.of(trace, MESSAGES).at(playhead, ROOM)).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    private static Trace random(int batch, int features) {
        var random = new Random(7);
        return HandRecorded.batchnorm(
                normal(random, batch, features),
                normal(random, features),
                normal(random, features),
                normal(random, batch, features));
    }

    private static Tensor normal(Random random, int... extents) {
        var shape = Shape.of(extents);
        return Tensor.of(shape, random.doubles(shape.size(), -3, 3).toArray());
    }

    @ParameterizedTest
    @CsvSource({"4, 3", "1, 5", "7, 1", "12, 8", "40, 5", "128, 64"})
    void everythingCanBeReadAtEveryStep(int batch, int features) {
        var trace = random(batch, features);
        for (var size : List.of(ROOM, new Size(620, 360), new Size(1180, 640))) {
            for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
                assertThat(Inspection.of(CloseUp.of(trace, MESSAGES).at(playhead, size))
                                .faults())
                        .as("(%s, %s) at %s on %s", batch, features, playhead, size)
                        .isEmpty();
            }
        }
    }

    @Test
    void aLongNameLeavesEveryStepItsPicture() {
        var name = "some_really_long_parameter_name_that_goes_on";
        var text = """
            def f(x, NAME, b):
                # x: (N, D)
                # NAME: (D,)
                # b: (D,)
                y = np.maximum(0, x * NAME + b)
                z = (y - np.mean(y, axis=0)) / np.sqrt(np.mean((y - np.mean(y, 0)) ** 2, axis=0) + 1e-5)
                return z + x @ x.T @ x
            """.replace("NAME", name);
        var program = Program.of(new SourceText("long.py", "import numpy as np\n" + text), Optional.empty());
        var trace = program.run(Setup.NONE).trace();
        for (var room : List.of(new Size(0, 0), new Size(200, 90), new Size(610, 250), ROOM)) {
            var closeUp = CloseUp.of(trace, MESSAGES);
            for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
                assertThat(closeUp.at(playhead, room).size()).isEqualTo(room);
            }
        }
    }

    @Test
    void beforeTheFirstStepTheInputsStandWithTheirNumbers() {
        assertThat(texts(HandRecorded.batchnorm(), 0)).contains("1.20", "−0.40", "0.80", "0.20");
    }

    @ParameterizedTest
    @EnumSource
    void everyTextMeetsItsContrast(Theme theme) {
        var trace = HandRecorded.batchnorm();
        for (var playhead = 1; playhead <= trace.length(); playhead++) {
            TextContrast.assertMet(CloseUp.of(trace, MESSAGES).at(playhead, ROOM), theme, playhead);
        }
    }

    @Test
    void theSumOfABroadcastShowsTheRowsTheAxisAndTheResultBesideTheCopy() {
        var trace = HandRecorded.batchnorm();
        var beta = trace.graph().node("beta").orElseThrow();
        var texts = texts(trace, trace.gradientSteps(beta).getFirst());
        assertThat(texts)
                .contains("n=0", "n=1", "n=2", "n=3", "Σ n", "dbeta", "(D,) = (3,)", "(N, D) = (4, 3)", "adjoint")
                .contains("0.90", "−0.50", "0.70")
                .contains("backward: 4 rows added into one", "forward: one row, copied 4 times");
    }

    @Test
    void rowsAndColumnsAreLabelledByTheirIndices() {
        var trace = HandRecorded.batchnorm();
        assertThat(texts(trace, 3)).contains("n=0", "n=3", "d=0", "d=2");
        assertThat(texts(trace, 1)).contains("n=0", "n=3", "d=0", "d=2");
    }

    @Test
    void rowsOverSeveralAxesAreLabelledByAllOfThem() throws IOException {
        var source = Path.of("src/test/resources/programs/groupnorm.py");
        var program = Program.of(new SourceText("groupnorm.py", Files.readString(source)), Optional.empty());
        assertThat(texts(program.run(Setup.NONE).trace(), 1)).contains("n=0,g=0", "n=0,g=1", "n=3,g=1");
    }

    @Test
    void arraysAreWrittenWithTheirIndicesWhereTheViewAsksForThem() {
        var trace = HandRecorded.batchnorm();
        var view = View.STANDARD.in(View.Notation.INDICES);
        var texts = Inspection.of(CloseUp.of(trace, MESSAGES).at(1, ROOM, view)).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
        assertThat(texts).contains("[n,d] (4, 3)", "[d] (3,)").doesNotContain("(N, D) = (4, 3)");
    }

    @Test
    void theGradientOfACopyIsCalledWhatTheListingSums() {
        var trace = HandRecorded.batchnorm();
        var beta = trace.graph().node("beta").orElseThrow();
        var gamma = trace.graph().node("gamma").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(beta).getFirst())).contains("dout");
        assertThat(texts(trace, trace.gradientSteps(gamma).getFirst())).contains("dy_unshift * x_norm");
    }

    @Test
    void anElementwiseStepShowsUpstreamTimesLocal() {
        var trace = HandRecorded.batchnorm();
        var norm = trace.graph().node("x_norm").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(norm).getFirst()))
                .contains("dy_unshift", "×", "local derivative", "=", "dx_norm");
    }

    @Test
    void aLocalDerivativeThatIsOneNumberIsWrittenAsIt() {
        var trace = HandRecorded.batchnorm();
        var scaled = trace.graph().node("y_unshift").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(scaled).getFirst()))
                .contains("1")
                .doesNotContain("local derivative");
    }

    @Test
    void aLocalDerivativeOfManyCellsIsShownToo() {
        var trace = random(128, 64);
        var norm = trace.graph().node("x_norm").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(norm).getFirst())).contains("dy_unshift", "×", "local derivative");
        var scaled = trace.graph().node("y_unshift").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(scaled).getFirst()))
                .contains("×", "1")
                .doesNotContain("local derivative");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# K: (B, M, N) | K @ x | Σ n | dK | Σ d",
                "# K: (N,)      | K @ x | Σ n | dK | Σ d",
                "# K: (D,)      | x @ K | Σ d | dK | Σ n",
                "# K: (D,)      | x @ K | Σ d | dx | × K",
                "# K: (M, N)    | K @ x | Σ n | dK | Σ d",
            })
    void aProductNamesTheIndexThatItSumsOver(String shape, String product, String sum, String gradient, String back) {
        var text =
                "import numpy as np\ndef f(x, K):\n    # x: (N, D)\n    %s\n    return %s\n".formatted(shape, product);
        var program = Program.of(new SourceText("f.py", text), Optional.empty());
        var trace = program.run(Setup.NONE).trace();
        var value = trace.graph().node(gradient.substring(1)).orElseThrow();
        assertThat(texts(trace, trace.lastForwardStep())).contains("@", sum);
        assertThat(texts(trace, trace.gradientSteps(value).getFirst())).contains(gradient, back);
    }

    @Test
    void theSecondContributionIsAddedToTheFirst() {
        var trace = HandRecorded.batchnorm();
        var distance = trace.graph().node("x_minus_mu").orElseThrow();
        var steps = trace.gradientSteps(distance);
        assertThat(texts(trace, steps.getFirst()))
                .contains("from x_norm", "1 of 2 → +=")
                .doesNotContain("+");
        assertThat(texts(trace, steps.getLast()))
                .contains("from x_norm", "+", "from x_minus_mu_square", "=", "dx_minus_mu", "2 of 2 → +=");
    }

    @Test
    void aConstantOperandIsWrittenByItsName() {
        var trace = HandRecorded.batchnorm();
        var shifted = trace.graph().node("add_6").orElseThrow();
        assertThat(texts(trace, trace.forwardStep(shifted))).contains("var", "+", "eps", "=", "var + eps");
    }

    @Test
    void aBatchOfOneIsCopiedOnce() {
        var trace = random(1, 5);
        var square = trace.graph().node("x_minus_mu_square").orElseThrow();
        assertThat(texts(trace, trace.gradientSteps(square).getFirst()))
                .contains("backward: one row, divided by 1, copied once");
    }

    @Test
    void whatIsNotFiniteIsShownAndNotThrown() {
        var x = Tensor.of(Shape.of(2, 2), Double.NaN, 1, Double.POSITIVE_INFINITY, -1);
        var row = Tensor.of(Shape.of(2), 1, 1);
        var trace = HandRecorded.batchnorm(x, row, row, Tensor.filled(Shape.of(2, 2), 1));
        for (var playhead = 0; playhead <= trace.length(); playhead++) {
            assertThat(Inspection.of(CloseUp.of(trace, MESSAGES).at(playhead, ROOM))
                            .faults())
                    .isEmpty();
        }
        assertThat(texts(trace, 1)).contains("NaN", "∞");
    }
}
