package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TourMarksTest {

    private static final Messages MESSAGES = Messages.english();
    private static final Trace BATCHNORM = trace("batchnorm");

    private static Trace trace(String example) {
        return Examples.find(example).orElseThrow().run(Setup.NONE).trace();
    }

    static Stream<Arguments> examplesAndLevels() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of(Level.values()).map(level -> Arguments.of(name, level)));
    }

    private static Tour tour(Trace trace, Node node) {
        return new Tour(Responsibility.of(trace, node), 0);
    }

    private static Tour tour(String id) {
        return tour(BATCHNORM, BATCHNORM.graph().node(id).orElseThrow());
    }

    private static Picture picture(Level level, Tour tour) {
        return GraphPicture.of(BATCHNORM, level, MESSAGES).at(tour, View.STANDARD);
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void everythingCanBeReadForEveryValueAtEveryPlaceOfItsTour(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, MESSAGES);
        for (var node : trace.graph().nodes()) {
            var tour = tour(trace, node);
            for (var place = 0.0; place <= tour.length(); place += place < 1 ? 0.5 : 1) {
                assertThat(Inspection.of(graph.at(tour.at(place), View.STANDARD))
                                .faults())
                        .as("%s at %s", node, place)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextMeetsItsContrast(Theme theme) {
        var tour = tour("x");
        for (var place = 0; place <= tour.length(); place++) {
            TextContrast.assertMet(picture(Level.BROADCASTS, tour.at(place)), theme, place);
        }
    }

    @Test
    void whatIsNotInfluencedStandsBackAndTheRestIsLitInOrder() {
        assertThat(border(tour("mu").at(1), "gamma")).isEqualTo(Role.HAIRLINE);
        assertThat(border(tour("mu").at(1), "x")).isEqualTo(Role.HAIRLINE);
        for (var id : List.of("mu", "x_minus_mu", "running_mean", "sqrt_var", "out")) {
            assertThat(border(tour("mu").at(1), id)).as(id).isEqualTo(Role.VALUE);
        }
        assertThat(border(tour("mu").at(0.5), "x_minus_mu")).isEqualTo(Role.VALUE);
        assertThat(border(tour("mu").at(0.5), "x_norm")).isEqualTo(Role.HAIRLINE);
    }

    @Test
    void aPathTurnsTheCardsThatItsGradientHasPassed() {
        var second = tour("x_minus_mu").at(Tour.placeOf(1));
        for (var id : List.of("out", "x_norm", "var", "x_minus_mu")) {
            assertThat(border(second, id)).as(id).isEqualTo(Role.GRADIENT);
        }
        var first = tour("x_minus_mu").at(Tour.placeOf(0));
        assertThat(border(first, "x_norm")).isEqualTo(Role.GRADIENT);
        assertThat(border(first, "var")).isEqualTo(Role.VALUE);
        assertThat(border(first.at(1.2), "x_minus_mu")).isEqualTo(Role.VALUE);
    }

    private static Role border(Tour tour, String id) {
        return picture(Level.BROADCASTS, tour).marks().stream()
                .filter(mark -> mark instanceof Mark.Group group && group.id().equals("node-" + id))
                .flatMap(mark -> Inspection.of(new Picture(new Size(1, 1), List.of(mark))).marks().stream())
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .map(box -> box.stroke().paint())
                .filter(Paint.Plain.class::isInstance)
                .map(paint -> ((Paint.Plain) paint).role())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNumbersOfThePathsStandAtTheEdgesWhereTheyPart() {
        assertThat(chips(Level.BROADCASTS, tour("x").at(1))).containsExactlyInAnyOrder(1, 2, 3, 4, 1, 3, 2, 4);
        assertThat(chips(Level.BROADCASTS, tour("x_minus_mu").at(1))).containsExactlyInAnyOrder(1, 2);
        assertThat(chips(Level.BROADCASTS, tour("gamma").at(1))).containsExactly(1);
        assertThat(chips(Level.STAGES, tour("x").at(1))).contains(1, 2, 3, 4);
        assertThat(chips(Level.BROADCASTS, tour("out").at(1))).isEmpty();
        assertThat(chips(Level.BROADCASTS, tour("x").at(0.5))).isEmpty();
    }

    private static List<Integer> chips(Level level, Tour tour) {
        var numbers = new ArrayList<Integer>();
        var marks = Inspection.of(picture(level, tour)).marks();
        for (var k = 1; k < marks.size(); k++) {
            if (marks.get(k) instanceof Mark.Text text
                    && marks.get(k - 1) instanceof Mark.Circle
                    && text.text().matches("\\d+")
                    && text.size() == Inspection.LEAST_SIZE) {
                numbers.add(Integer.valueOf(text.text()));
            }
        }
        return numbers;
    }

    @Test
    void aPathIsLedOverOneEdgeAfterAnother() {
        var tour = tour("x");
        for (var place = 1; place < tour.length(); place++) {
            assertThat(gradients(tour.at(place + 1e-9))).isLessThanOrEqualTo(gradients(tour.at(place + 0.5)));
        }
    }

    private static long gradients(Tour tour) {
        return Inspection.of(picture(Level.BROADCASTS, tour)).marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Path path && path.stroke().paint().equals(Paint.of(Role.GRADIENT)))
                .count();
    }
}
