package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Programs;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The motion within a step is a function of the playhead alone.
class CloseUpMotionTest {

    private static final Size ROOM = new Size(610, 250);
    private static final double[] MOMENTS = {0.02, 0.2, 0.3, 0.45, 0.6, 0.79, 0.87, 0.97};

    static Stream<String> sources() throws IOException {
        return Programs.names();
    }

    private static Inspection inspection(CloseUp closeUp, double playhead) {
        return Inspection.of(closeUp.at(playhead, ROOM));
    }

    private static List<String> texts(Trace trace, double playhead) {
        return inspection(CloseUp.of(trace, Messages.english()), playhead).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyNumberInMotionCanBeRead(String source) throws IOException {
        var trace = Programs.trace(source);
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var step = 0; step < trace.length(); step++) {
            for (var moment : MOMENTS) {
                assertThat(inspection(closeUp, step + moment).faults())
                        .as("at %s", step + moment)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void stepsThatAreJumpedToLookAsThoseThatWerePlayed(String source) throws IOException {
        var trace = Programs.trace(source);
        var played = CloseUp.of(trace, Messages.english());
        var random = new Random(11);
        var jumps = random.doubles(15, 0, trace.length()).toArray();
        for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.25) {
            played.at(playhead, ROOM);
        }
        for (var jump : jumps) {
            assertThat(played.at(jump, ROOM).marks())
                    .as("at %s, seed 11", jump)
                    .isEqualTo(
                            CloseUp.of(trace, Messages.english()).at(jump, ROOM).marks());
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void aMotionEndsWhereItsStepRests(String source) throws IOException {
        var trace = Programs.trace(source);
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var step = 1; step <= trace.length(); step++) {
            assertThat(seen(closeUp, step - 1e-9))
                    .as("at %s", step)
                    .containsExactlyInAnyOrderElementsOf(seen(closeUp, step));
        }
    }

    /// Every text with its place, to a tenth of a pixel, and how strongly it is seen.
    private static List<String> seen(CloseUp closeUp, double playhead) {
        var texts = new ArrayList<String>();
        closeUp.at(playhead, ROOM).marks().forEach(mark -> collect(mark, 1, texts));
        return texts;
    }

    private static void collect(Mark mark, double opacity, List<String> texts) {
        switch (mark) {
            case Mark.Group group -> group.marks().forEach(part -> collect(part, opacity * group.opacity(), texts));
            case Mark.Text text ->
                texts.add(String.format(
                        Locale.ROOT,
                        "%s at %.1f %.1f, %.2f",
                        text.text(),
                        text.place().x(),
                        text.place().y(),
                        opacity));
            default -> {}
        }
    }

    @Test
    void theCellsOfASumShowTheSumOfTheRowsThatHaveLanded() {
        var trace = HandRecorded.batchnorm();
        var beta = trace.graph().node("beta").orElseThrow();
        var start = trace.gradientSteps(beta).getFirst() - 1;
        assertThat(texts(trace, start + 0.1)).doesNotContain("0.80", "0.90");
        // 0.40 − 0.30, −0.20 + 0.50, 0.10 + 0.70
        assertThat(texts(trace, start + 0.45)).contains("0.80").doesNotContain("0.90");
        // … + 0.60, + 0.10, − 0.40
        assertThat(texts(trace, start + 0.65).stream().filter("0.40"::equals)).hasSize(3);
        assertThat(texts(trace, start + 0.85)).contains("0.90", "−0.50");
    }

    @Test
    void aMeanIsDividedWhenItsRowsHaveLanded() throws IOException {
        var trace = Programs.trace("batchnorm");
        var mu = trace.graph().node("mu").orElseThrow();
        var start = trace.forwardStep(mu) - 1;
        assertThat(texts(trace, start + 0.85)).contains("12.00").doesNotContain("3.00");
        assertThat(texts(trace, start + 0.95)).contains("3.00").doesNotContain("12.00");
    }

    @Test
    void theCellsOfASumAlongRowsShowTheSumOfTheColumnsThatHaveLanded() throws IOException {
        var trace = Programs.trace("row_sums.py");
        var norms = trace.graph().node("norms").orElseThrow();
        var squares = trace.value(trace.graph().operands(norms).getFirst().from());
        var numbers = new NumberText(2);
        // Two of three columns have landed when two thirds of the first four fifths are over.
        var texts = texts(trace, trace.forwardStep(norms) - 1 + 0.55);
        for (var row = 0; row < 4; row++) {
            assertThat(texts).contains(numbers.of(squares.at(3 * row) + squares.at(3 * row + 1)));
        }
        assertThat(texts).contains("Σ d");
    }

    @Test
    void theCellOfATotalShowsTheSumOfTheCellsThatHaveLandedInRowMajorOrder() throws IOException {
        var trace = Programs.trace("row_sums.py");
        var loss = trace.graph().node("loss").orElseThrow();
        var squares = trace.value(trace.graph().operands(loss).getFirst().from());
        var start = trace.forwardStep(loss) - 1;
        var sum = 0.0;
        for (var landed = 1; landed < 12; landed++) {
            sum += squares.at(landed - 1);
            assertThat(texts(trace, start + 0.8 * landed / 12 + 0.001)).contains("Σ n,d", new NumberText(2).of(sum));
        }
        assertThat(texts(trace, start + 0.99)).contains(new NumberText(2).of(sum + squares.at(11)));
    }

    @Test
    void aColumnIsLaidDownOnceForEachCopy() throws IOException {
        var trace = Programs.trace("row_sums.py");
        var mu = trace.graph().node("mu").orElseThrow();
        var copy = trace.graph().uses(mu).getFirst().to();
        var first = new NumberText(2).of(trace.value(mu).at(0));
        for (var landed = 0; landed <= 2; landed++) {
            assertThat(texts(trace, trace.forwardStep(copy) - 1 + landed / 3.0 + 0.01).stream()
                            .filter(first::equals))
                    .hasSize(landed + 1);
        }
    }

    @Test
    void aRowIsLaidDownOnceForEachCopy() {
        var trace = HandRecorded.batchnorm();
        var copy = trace.graph().node("beta_broadcast").orElseThrow();
        var start = trace.forwardStep(copy) - 1;
        for (var landed = 0; landed <= 3; landed++) {
            assertThat(texts(trace, start + landed * 0.25 + 0.01).stream().filter("−0.30"::equals))
                    .hasSize(landed + 1);
        }
    }

    @Test
    void theSecondContributionArrivesBeforeTheTotalIsMade() {
        var trace = HandRecorded.batchnorm();
        var distance = trace.graph().node("x_minus_mu").orElseThrow();
        var start = trace.gradientSteps(distance).getLast() - 1;
        // The first of its twelve cells is on its way.
        var before = texts(trace, start + 0.01).size();
        var arrived = texts(trace, start + 0.5).size();
        assertThat(arrived - before).isEqualTo(11);
        assertThat(texts(trace, start + 1).size() - arrived).isEqualTo(12);
    }
}
