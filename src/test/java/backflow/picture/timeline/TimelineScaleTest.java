package backflow.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.trace.Direction;
import backflow.trace.Segment;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineScaleTest {
    private final TimelineScale scale = new TimelineScale(
            List.of(
                    new Segment(Direction.FORWARD, OptionalInt.of(1), 1, 1),
                    new Segment(Direction.FORWARD, OptionalInt.of(2), 2, 4),
                    new Segment(Direction.BACKWARD, OptionalInt.of(2), 5, 6)),
            300);

    @Test
    void everySegmentIsEquallyWideHoweverManyStepsItHas() {
        assertThat(List.of(scale.x(0), scale.x(1), scale.x(4), scale.x(6))).containsExactly(0.0, 100.0, 200.0, 300.0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1, 1.25, 3, 4.75, 6})
    void aPlaceOfThePlayheadIsFoundAgain(double playhead) {
        assertThat(scale.playhead(scale.x(playhead))).isCloseTo(playhead, within(1e-9));
    }

    @Test
    void thePlayheadStandsAtTheLeftWhileNothingIsOpen() {
        assertThat(new TimelineScale(List.of(), 300).x(0)).isZero();
    }

    @Test
    void aPlaceOutsideIsTheNearerEnd() {
        assertThat(scale.playhead(-50)).isZero();
        assertThat(scale.playhead(900)).isEqualTo(6);
    }
}
