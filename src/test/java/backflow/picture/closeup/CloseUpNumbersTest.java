package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.View;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The numbers of small arrays are seen in every room that the window leaves a close-up.
class CloseUpNumbersTest {

    private static final List<Size> ROOMS = List.of(new Size(610, 250), new Size(610, 270), new Size(850, 420));

    static Stream<Arguments> examplesAndRooms() {
        return Examples.names().stream().flatMap(name -> ROOMS.stream().map(room -> Arguments.of(name, room)));
    }

    @ParameterizedTest
    @MethodSource("examplesAndRooms")
    void everyCellShowsItsNumberAtEveryStep(String example, Size room) {
        everyCellShowsItsNumber(
                Examples.find(example).orElseThrow().run(Setup.NONE).trace(), room);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5})
    void everyCellOfRandomDataShowsItsNumber(long seed) {
        var random = new Random(seed);
        var trace = HandRecorded.batchnorm(
                normal(random, 4, 3), normal(random, 3), normal(random, 3), normal(random, 4, 3));
        ROOMS.forEach(room -> everyCellShowsItsNumber(trace, room));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6, 10})
    void everyPrecisionIsSeenInEveryCell(int digits) {
        var trace = HandRecorded.batchnorm();
        var closeUp = CloseUp.of(trace, Messages.english());
        var view = View.STANDARD.withDigits(digits);
        for (var step = 1; step <= trace.length(); step++) {
            var inspection = Inspection.of(closeUp.at(step, new Size(1400, 640), view));
            assertThat(inspection.faults()).as("faults at step %s", step).isEmpty();
            assertThat(cells(inspection).stream().filter(cell -> !hasNumber(cell, inspection)))
                    .as("cells without a number at step %s", step)
                    .isEmpty();
        }
        var beta = trace.gradientSteps(trace.graph().node("beta").orElseThrow()).getFirst();
        assertThat(Inspection.of(closeUp.at(beta, new Size(1400, 640), view)).texts().stream()
                        .map(Inspection.Grounded::text)
                        .map(Mark.Text::text))
                .contains("0.9" + "0".repeat(digits - 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10})
    void numbersThatDoNotFitAreLeftOutAndNotCut(int digits) {
        var trace = HandRecorded.batchnorm();
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
            var picture = closeUp.at(playhead, ROOMS.getFirst(), View.STANDARD.withDigits(digits));
            assertThat(Inspection.of(picture).faults()).as("at %s", playhead).isEmpty();
        }
    }

    private static Tensor normal(Random random, int... extents) {
        var shape = Shape.of(extents);
        return Tensor.of(
                shape,
                DoubleStream.generate(random::nextGaussian).limit(shape.size()).toArray());
    }

    private static void everyCellShowsItsNumber(Trace trace, Size room) {
        var closeUp = CloseUp.of(trace, Messages.english());
        for (var step = 1; step <= trace.length(); step++) {
            var inspection = Inspection.of(closeUp.at(step, room));
            assertThat(inspection.faults()).as("faults at step %s", step).isEmpty();
            assertThat(cells(inspection)).as("cells at step %s", step).isNotEmpty();
            assertThat(cells(inspection).stream().filter(cell -> !hasNumber(cell, inspection)))
                    .as("cells without a number at step %s", step)
                    .isEmpty();
        }
    }

    private static List<Mark.Box> cells(Inspection inspection) {
        return inspection.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> isHeat(box.fill()))
                .toList();
    }

    private static boolean isHeat(Paint paint) {
        return paint instanceof Paint.Mix || paint.equals(Paint.of(Role.HEAT_ZERO));
    }

    private static boolean hasNumber(Mark.Box cell, Inspection inspection) {
        return inspection.texts().stream()
                .map(Inspection.Grounded::text)
                .anyMatch(text -> cell.bounds().contains(inspection.bounds(text)));
    }
}
