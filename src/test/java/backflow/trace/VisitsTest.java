package backflow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Box;
import backflow.graph.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VisitsTest {
    private static final Trace TRACE = HandRecorded.batchnorm();

    private static int next(Level level, String id, int playhead) {
        Box box = TRACE.partition(level).boxOf(TRACE.graph().node(id).orElseThrow());
        return new Visits(TRACE, TRACE.itinerary(level)).next(box, playhead).orElseThrow();
    }

    @Test
    void theFirstVisitIsToTheForwardStepThenToEachOfTheGradientAndRound() {
        var node = TRACE.graph().node("x_minus_mu").orElseThrow();
        List<Integer> gradient = TRACE.gradientSteps(node);
        int forward = TRACE.forwardStep(node);
        assertThat(next(Level.BROADCASTS, "x_minus_mu", 30)).isEqualTo(forward);
        assertThat(next(Level.BROADCASTS, "x_minus_mu", forward)).isEqualTo(gradient.get(0));
        assertThat(next(Level.BROADCASTS, "x_minus_mu", gradient.get(0))).isEqualTo(gradient.get(1));
        assertThat(next(Level.BROADCASTS, "x_minus_mu", gradient.get(1))).isEqualTo(forward);
    }

    @Test
    void anInputIsVisitedWhereItsGradientComesBack() {
        var beta = TRACE.graph().node("beta").orElseThrow();
        assertThat(next(Level.OPS, "beta", 0))
                .isEqualTo(TRACE.gradientSteps(beta).getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void everyBoxOnThePathIsVisitedOnlyWhereItsLevelStops(Level level) {
        Itinerary itinerary = TRACE.itinerary(level);
        for (Box box : TRACE.partition(level).boxes()) {
            assertThat(itinerary.stops())
                    .contains(new Visits(TRACE, itinerary).next(box, 0).orElseThrow());
        }
    }
}
