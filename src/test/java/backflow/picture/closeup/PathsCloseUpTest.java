package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.TextContrast;
import backflow.picture.Theme;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import backflow.trace.Trace;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsCloseUpTest {

    private static final Messages MESSAGES = Messages.english();
    private static final Size ROOM = new Size(1100, 560);
    private static final Trace BATCHNORM = trace("batchnorm", Setup.NONE);

    private static Trace trace(String example, Setup setup) {
        return Examples.find(example).orElseThrow().run(setup).trace();
    }

    private static Tour tour(Trace trace, Node node) {
        return new Tour(Responsibility.of(trace, node), 0);
    }

    private static Tour tour(String id) {
        return tour(BATCHNORM, BATCHNORM.graph().node(id).orElseThrow());
    }

    private static List<String> texts(Picture picture) {
        return Inspection.of(picture).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    private static List<String> texts(Tour tour) {
        return texts(PathsCloseUp.of(BATCHNORM, MESSAGES).at(tour, ROOM, View.STANDARD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"batchnorm", "affine"})
    void everythingCanBeReadForEveryValueAtEveryPlaceOfItsTour(String example) {
        for (var setup : List.of(Setup.NONE, Setup.NONE.withSize("N", 40).withSize("D", 20))) {
            everythingCanBeRead(trace(example, setup));
        }
    }

    private static void everythingCanBeRead(Trace trace) {
        var closeUp = PathsCloseUp.of(trace, MESSAGES);
        for (var node : trace.graph().nodes()) {
            var tour = tour(trace, node);
            for (var size : List.of(ROOM, new Size(850, 420), new Size(590, 260), new Size(440, 220))) {
                for (var place = 0.5; place <= tour.length(); place += place < 1 ? 0.5 : 1) {
                    assertThat(Inspection.of(closeUp.at(tour.at(place), size, View.STANDARD))
                                    .faults())
                            .as("%s at %s on %s", node, place, size)
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextMeetsItsContrast(Theme theme) {
        var tour = tour("x");
        for (var place = 0; place <= tour.length(); place++) {
            var picture = PathsCloseUp.of(BATCHNORM, MESSAGES).at(tour.at(place), ROOM, View.STANDARD);
            TextContrast.assertMet(picture, theme, place);
        }
    }

    @Test
    void thePathsStandSideBySideWithTheirSumAndTheirWays() {
        var texts = texts(tour("x_minus_mu").at(4));
        assertThat(texts)
                .containsSubsequence("1", "from x_norm")
                .containsSubsequence("+", "2")
                .containsSubsequence("=", "dx_minus_mu");
        assertThat(String.join("", texts)).contains("from x_minus_mu_square");
        assertThat(String.join(" ", texts)).contains("out → y_unshift → x_norm → x_minus_mu");
    }

    @Test
    void whatHasNotReturnedYetIsAnOutlineAndNotZero() {
        assertThat(numbers(tour("x").at(1.5))).isLessThan(numbers(tour("x").at(2)));
        assertThat(numbers(tour("x").at(2))).isEqualTo(12);
        assertThat(numbers(tour("x").at(4))).isEqualTo(36);
        assertThat(numbers(tour("x").at(6))).isEqualTo(60);
    }

    private static long numbers(Tour tour) {
        return texts(tour).stream()
                .filter(text -> text.matches("−?\\d\\.\\d\\d"))
                .count();
    }

    @Test
    void aPathThatBringsNothingSaysSoAndWhy() {
        var texts = String.join(" ", texts(tour("mu").at(3)));
        assertThat(texts).contains("brings (almost) nothing").contains("cancel").contains("in the sum at mu");
    }

    @Test
    void allShareOneScaleSoThatTheSumCanBeComparedWithItsTerms() {
        var picture = PathsCloseUp.of(BATCHNORM, MESSAGES).at(tour("x").at(6), ROOM, View.STANDARD);
        var strongest = Inspection.of(picture).marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(mark -> ((Mark.Box) mark).fill())
                .filter(paint -> paint instanceof Paint.Mix mix && mix.share() > 0.999)
                .collect(Collectors.toSet());
        assertThat(strongest).as("the largest of all is −0.86").hasSize(1);
    }

    @Test
    void whereThereIsLittleRoomTheSumIsStillComplete() {
        var picture = PathsCloseUp.of(BATCHNORM, MESSAGES).at(tour("x").at(6), new Size(590, 270), View.STANDARD);
        assertThat(texts(picture)).contains("from x_minus_mu", "from mu", "dx", "0.52", "−0.71");
    }

    @Test
    void scrubbingAndJumpingGiveTheSamePicture() {
        var closeUp = PathsCloseUp.of(BATCHNORM, MESSAGES);
        var tour = tour("x");
        for (var place = tour.length(); place >= 0; place--) {
            assertThat(closeUp.at(tour.at(place), ROOM, View.STANDARD))
                    .isEqualTo(PathsCloseUp.of(BATCHNORM, MESSAGES).at(tour.at(place), ROOM, View.STANDARD));
        }
    }
}
