package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.View;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cells written out in numbers, against numbers worked out by hand.
class CellTextTest {

    private static final Size ROOM = new Size(1200, 900);
    private static final Trace BATCHNORM = HandRecorded.batchnorm();

    private static String line(Trace trace, int step, String array, int cell) {
        var slide = CloseUp.of(trace, Messages.english()).slide(step, ROOM, View.STANDARD);
        return slide.line(cell(slide, array, cell), 200);
    }

    private static Slide.Cell cell(Slide slide, String array, int cell) {
        var position = IntStream.range(0, slide.arrays().size())
                .filter(k -> slide.arrays().get(k).name().equals(array))
                .findFirst()
                .orElseThrow();
        return new Slide.Cell(position, cell);
    }

    private static int forward(String id) {
        return BATCHNORM.forwardStep(BATCHNORM.graph().node(id).orElseThrow());
    }

    private static int gradient(String id) {
        return BATCHNORM.gradientSteps(BATCHNORM.graph().node(id).orElseThrow()).getLast();
    }

    // x is 1.2 −0.4 3.1 | 0.3 0.9 2.2 | −1.1 0.1 4.0 | 2.0 −1.4 2.7, beta 0.2 −0.3 0.5,
    // so mu is 0.6 −0.2 3, the variances are 1.325 0.695 0.435, and 0.8 × 1.1 ÷ √0.695 is 1.0556;
    // dout 0.4 −0.2 0.1 | −0.3 0.5 0.7 | 0.6 0.1 −0.4 | 0.2 −0.9 0.3
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mu                | mu                | 0 | mu d=0 · Σ n: (1.20 + 0.30 − 1.10 + 2.00) ÷ 4 = 0.60",
                "mu_broadcast      | copies of mu      | 7 | copies of mu n=2, d=1: −0.20, from mu d=1",
                "x_minus_mu        | x_minus_mu        | 1 | x_minus_mu n=0, d=1: −0.40 − (−0.20) = −0.20",
                "x_minus_mu_square | x_minus_mu_square | 1 | x_minus_mu_square n=0, d=1: (−0.20)² = 0.04",
                "add_6             | var + eps         | 2 | var + eps d=2: 0.43 + 1.0e−5 = 0.44",
                "out               | copies of beta    | 4 | out n=1, d=1: 1.06 − 0.30 = 0.76",
            })
    void aValueIsMadeOfItsOperands(String node, String array, int cell, String line) {
        assertThat(line(BATCHNORM, forward(node), array, cell)).isEqualTo(line);
    }

    @Test
    void theGradientOfABroadcastIsWrittenAsTheSumOfItsRows() {
        assertThat(line(BATCHNORM, gradient("beta"), "dbeta", 0))
                .isEqualTo("dbeta d=0 · Σ n: 0.40 − 0.30 + 0.60 + 0.20 = 0.90");
    }

    @Test
    void aCellThatWasThereBeforeIsFollowedToTheOnlyOneMadeOfIt() {
        assertThat(line(BATCHNORM, gradient("beta"), "dout", 4))
                .isEqualTo("dbeta d=1 · Σ n: −0.20 + 0.50 + 0.10 − 0.90 = −0.50");
    }

    @Test
    void aCellThatManyAreMadeOfStandsForItself() {
        assertThat(line(BATCHNORM, forward("beta_broadcast"), "beta", 1)).isEqualTo("beta d=1: −0.30");
        var beginning = CloseUp.of(BATCHNORM, Messages.english()).slide(0, ROOM, View.STANDARD);
        assertThat(beginning.line(cell(beginning, "x", 5), 200)).isEqualTo("x n=1, d=2: 2.20");
    }

    @Test
    void aContributionIsUpstreamTimesLocal() {
        // dx_norm = dy_unshift × gamma: −0.20 × 0.80
        assertThat(line(BATCHNORM, gradient("x_norm"), "dx_norm", 1))
                .isEqualTo("dx_norm n=0, d=1: −0.20 × 0.80 = −0.16");
        assertThat(line(BATCHNORM, gradient("y_unshift"), "dy_unshift", 0))
                .isEqualTo("dy_unshift n=0, d=0: 0.40 × 1 = 0.40");
    }

    @Test
    void theGradientOfAMeanIsShared() {
        var example = Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();
        var square = example.graph().node("x_minus_mu_square").orElseThrow();
        assertThat(line(example, example.gradientSteps(square).getLast(), "dx_minus_mu_square", 0))
                .isEqualTo("dx_minus_mu_square n=0, d=0: 0.20 × 1/4 = 0.05");
    }

    @Test
    void contributionsMeetInASum() {
        var example = Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();
        var distance = example.graph().node("x_minus_mu").orElseThrow();
        var step = example.gradientSteps(distance).getLast();
        assertThat(line(example, step, "dx_minus_mu", 0)).isEqualTo("dx_minus_mu n=0, d=0: 0.52 + 0.06 = 0.58");
    }

    @Test
    void aMatrixProductSumsOverTheSharedIndex() {
        var affine = Examples.find("affine").orElseThrow().run(Setup.NONE).trace();
        // The first row of x is 1 −2 3, the columns of W are 0.5 1 −0.5 and −1 2 1.
        assertThat(line(affine, 1, "x @ W", 0))
                .isEqualTo("x @ W n=0, m=0 · Σ d: 1.00 × 0.50 − 2.00 × 1.00 + 3.00 × (−0.50) = −3.00");
        var weights = affine.graph().node("W").orElseThrow();
        // The first column of x is 1 4 −1 2, of dout 0.4 −0.3 0.6 0.2.
        assertThat(line(affine, affine.gradientSteps(weights).getLast(), "dW", 0))
                .isEqualTo("dW d=0, m=0 · Σ n: " + "1.00 × 0.40 + 4.00 × (−0.30) − 1.00 × 0.60 + 2.00 × 0.20 = −1.00");
    }

    @Test
    void ofALongSumTheFirstTermsAndTheLastAreWrittenAndCounted() {
        var x = Tensor.of(
                Shape.of(40, 1), IntStream.range(0, 40).mapToDouble(k -> k).toArray());
        var row = Tensor.of(Shape.of(1), 1);
        var trace = HandRecorded.batchnorm(x, row, row, Tensor.filled(Shape.of(40, 1), 1));
        assertThat(line(trace, 1, "mu", 0))
                .isEqualTo("mu d=0 · Σ n: (0.00 + 1.00 + 2.00 + … + 39.00 (40 terms)) ÷ 40 = 19.50");
    }

    @Test
    void aSumIsShortenedWhereTheLineWouldBeTooLong() {
        var affine = Examples.find("affine").orElseThrow().run(Setup.NONE).trace();
        var slide = CloseUp.of(affine, Messages.english()).slide(affine.length(), ROOM, View.STANDARD);
        var cell = cell(slide, "dW", 0);
        assertThat(slide.line(cell, 90)).contains("1.00 × 0.40 + 4.00 × (−0.30) − 1.00 × 0.60 + 2.00 × 0.20");
        assertThat(slide.line(cell, 70))
                .isEqualTo("dW d=0, m=0 · Σ n: 1.00 × 0.40 + … + 2.00 × 0.20 (4 terms) = −1.00");
    }

    @Test
    void theDigitsOfTheViewAreThoseOfTheLine() {
        var slide =
                CloseUp.of(BATCHNORM, Messages.english()).slide(gradient("beta"), ROOM, View.STANDARD.withDigits(4));
        assertThat(slide.line(cell(slide, "dbeta", 0), 200))
                .isEqualTo("dbeta d=0 · Σ n: 0.4000 − 0.3000 + 0.6000 + 0.2000 = 0.9000");
    }

    @Test
    void aCellIsReadAloudWithItsPlaceAndItsKind() {
        var slide = CloseUp.of(BATCHNORM, Messages.english()).slide(gradient("beta"), ROOM, View.STANDARD);
        assertThat(slide.spoken(cell(slide, "dbeta", 1))).isEqualTo("dbeta, d 1, value −0.50, gradient");
        assertThat(slide.spoken(cell(slide, "beta", 1))).isEqualTo("beta, d 1, value −0.30");
    }
}
