package backflow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.Examples;
import backflow.numpy.Setup;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TourTest {
    private final Trace batchnorm =
            Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();

    private Tour tour(String id) {
        return new Tour(Responsibility.of(batchnorm, batchnorm.graph().node(id).orElseThrow()), 0);
    }

    @Test
    void itGoesFromTheInfluenceAlongEachPathToTheSum() {
        Tour tour = tour("x_minus_mu");
        assertThat(tour.length()).isEqualTo(4);
        assertThat(IntStream.rangeClosed(0, 4).mapToObj(place -> tour.at(place).leg()))
                .containsExactly(
                        new Tour.Spreading(0),
                        new Tour.Spreading(1),
                        new Tour.Returning(0, 1),
                        new Tour.Returning(1, 1),
                        new Tour.Adding(1));
        assertThat(tour.at(2.25).leg()).isEqualTo(new Tour.Returning(1, 0.25));
        assertThat(tour.at(Tour.placeOf(1)).leg()).isEqualTo(new Tour.Returning(1, 1));
    }

    @Test
    void itIsWalkedLegByLegAndStaysWithinItsEnds() {
        Tour tour = tour("x_minus_mu");
        assertThat(tour.at(2.25).next()).isEqualTo(3);
        assertThat(tour.at(2.25).previous()).isEqualTo(2);
        assertThat(tour.at(99).place()).isEqualTo(4);
        assertThat(tour.at(4).next()).isEqualTo(4);
        assertThat(tour.at(1).previous()).isEqualTo(1);
    }

    @Test
    void whatOnePathBringsNeedsNoAddingAndWhatNoneBringsNothing() {
        assertThat(tour("gamma").length()).isEqualTo(2);
        assertThat(tour("running_mean").length()).isEqualTo(1);
    }

    @Test
    void itsFrontGoesToTheOutputAndBackAgain() {
        Tour tour = tour("x_minus_mu");
        assertThat(tour.front().id()).isEqualTo("x_minus_mu");
        assertThat(tour.at(1).front().id()).isEqualTo("out");
        assertThat(tour.at(1.01).front().id()).isEqualTo("out");
        assertThat(tour.at(2).front().id()).isEqualTo("x_minus_mu");
        assertThat(tour.at(2.5).front().id()).isIn("var", "var_eps", "sqrt_var", "sqrt_var_invert", "add_48");
        assertThat(tour.at(4).front().id()).isEqualTo("x_minus_mu");
    }
}
