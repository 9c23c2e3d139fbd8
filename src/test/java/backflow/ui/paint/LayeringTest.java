package backflow.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Layers show what painting everything would show.
class LayeringTest {

    private final Layering layering = new Layering();

    private static List<Mark> marks(Integer... places) {
        return Arrays.stream(places)
                .<Mark>map(place -> new Mark.Circle(new Point(place, 0), 1, Paint.of(Role.INK), Stroke.NONE))
                .toList();
    }

    @Test
    void theFirstFrameStandsWhole() {
        assertThat(layering.next(marks(1, 2, 3))).isEqualTo(new Layering.Split(true, 3));
    }

    @Test
    void fromTheFirstMovingMarkOnNothingStands() {
        layering.next(marks(1, 2, 3));
        assertThat(layering.next(marks(1, 9, 3))).isEqualTo(new Layering.Split(true, 1));
    }

    @Test
    void whatStandsStillBeyondJoinsInTheFrameAfter() {
        layering.next(marks(1, 2, 3, 4));
        layering.next(marks(1, 3, 4, 8));
        assertThat(layering.next(marks(1, 3, 4, 9))).isEqualTo(new Layering.Split(true, 3));
    }

    @Test
    void aMotionThatGoesOnChangesNothingThatStands() {
        layering.next(marks(1, 2, 3));
        layering.next(marks(1, 2, 4));
        for (int place = 5; place < 50; place++) {
            assertThat(layering.next(marks(1, 2, place))).isEqualTo(new Layering.Split(false, 2));
        }
    }

    @Test
    void aPictureShownAgainChangesNothing() {
        layering.next(marks(1, 2, 3));
        layering.next(marks(1, 2, 4));
        assertThat(layering.next(marks(1, 2, 4))).isEqualTo(new Layering.Split(false, 2));
    }

    @Test
    void aNewStepIsTakenToStandWhole() {
        layering.next(marks(1, 2, 3));
        layering.next(marks(1, 2, 4));
        assertThat(layering.next(marks(5, 6, 7))).isEqualTo(new Layering.Split(true, 3));
        assertThat(layering.next(marks(5, 6, 8))).isEqualTo(new Layering.Split(true, 2));
    }

    @RepeatedTest(50)
    void theLayersTogetherHoldTheFramesMarksInTheirOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Mark> standing = List.of();
        Integer[] places = {0, 0, 0, 0, 0, 0};
        for (int frame = 0; frame < 60; frame++) {
            if (random.nextInt(3) > 0) {
                places[random.nextInt(places.length)] = random.nextInt(3);
            }
            if (random.nextInt(12) == 0) {
                layering.forget();
            }
            List<Mark> marks = marks(places);
            Layering.Split split = layering.next(marks);
            if (split.changed()) {
                standing = marks.subList(0, split.settled());
            }
            List<Mark> seen = new ArrayList<>(standing);
            seen.addAll(marks.subList(split.settled(), marks.size()));
            assertThat(seen)
                    .as("seed %s, frame %s", repetition.getCurrentRepetition(), frame)
                    .isEqualTo(marks);
        }
    }
}
