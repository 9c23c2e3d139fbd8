package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
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

    static Stream<String> examples() {
        return Examples.names().stream();
    }

    private static Trace trace(String example) {
        return Examples.find(example).orElseThrow().run(Setup.NONE).trace();
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
    @MethodSource("examples")
    void everyNumberInMotionCanBeRead(String example) {
        var trace = trace(example);
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
    @MethodSource("examples")
    void stepsThatAreJumpedToLookAsThoseThatWerePlayed(String example) {
        var trace = trace(example);
        var played = CloseUp.of(trace, Messages.english());
        var random = new Random(11);
        var jumps = random.doubles(40, 0, trace.length()).toArray();
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
    @MethodSource("examples")
    void aMotionEndsWhereItsStepRests(String example) {
        var trace = trace(example);
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
    void aMeanIsDividedWhenItsRowsHaveLanded() {
        var trace = trace("batchnorm");
        var mu = trace.graph().node("mu").orElseThrow();
        var start = trace.forwardStep(mu) - 1;
        assertThat(texts(trace, start + 0.85)).contains("12.00").doesNotContain("3.00");
        assertThat(texts(trace, start + 0.95)).contains("3.00").doesNotContain("12.00");
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
