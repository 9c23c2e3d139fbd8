package backflow.picture.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.trace.Direction;
import backflow.trace.Segment;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TimelinePictureTest {
    private final TimelinePicture picture = new TimelinePicture(
            new TimelineScale(
                    List.of(
                            new Segment(Direction.FORWARD, OptionalInt.of(1), 1, 1),
                            new Segment(Direction.BACKWARD, OptionalInt.of(1), 2, 4)),
                    200),
            12);

    private List<Double> places(Role role, TimelineNotes notes) {
        return picture.still(0, notes).stream()
                .<Double>mapMulti((mark, places) -> {
                    if (mark instanceof Mark.Circle circle && circle.fill().equals(Paint.of(role))) {
                        places.accept(circle.centre().x());
                    }
                    if (mark instanceof Mark.Box box && box.fill().equals(Paint.of(role))) {
                        places.accept(box.bounds().x());
                    }
                })
                .toList();
    }

    @Test
    void aBreakpointIsADotInTheMiddleOfItsStep() {
        assertThat(places(Role.WRONG, TimelineNotes.NONE)).isEmpty();
        // The second of three steps in the second of two segments.
        assertThat(places(Role.WRONG, new TimelineNotes(List.of(), List.of(3))))
                .containsExactly(TimelinePicture.INSET + 150);
    }

    @Test
    void whatIsPointedAtIsUnderlinedFromTheBeginningOfItsStep() {
        assertThat(places(Role.INK, new TimelineNotes(List.of(1, 2), List.of())))
                .containsExactly(TimelinePicture.INSET, TimelinePicture.INSET + 100);
    }

    @Test
    void onlyTheKnobAndTheWayBehindItMoveDuringAStep() {
        List<Mark> still = picture.still(2, TimelineNotes.NONE);
        List<Mark> early = picture.at(1.25, still).marks();
        List<Mark> late = picture.at(1.75, still).marks();
        assertThat(early.subList(0, still.size())).isEqualTo(late.subList(0, still.size()));
        assertThat(early).hasSize(still.size() + 2).isNotEqualTo(late);
        assertThat(picture.at(1.25).marks()).isEqualTo(early);
    }
}
