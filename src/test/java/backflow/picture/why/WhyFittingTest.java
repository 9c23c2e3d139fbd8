package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.NudgeCheck;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Picture;
import backflow.picture.View;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An explanation on a page of a given height.
class WhyFittingTest {
    private static final Messages ENGLISH = Messages.english();

    private final Trace trace = HandRecorded.batchnorm();
    private final Reasons reasons = new Reasons(trace);

    private static Optional<NudgeCheck> check(Trace trace, Why why) {
        return why.checked().map(checked -> NudgeCheck.of(trace, checked.node(), () -> false));
    }

    private static List<String> texts(Picture picture) {
        return Inspection.of(picture).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    @Test
    void aPageOfLittleHeightGetsSmallerText() {
        Why why = reasons.of(18);
        var picture = new WhyPicture(ENGLISH, View.STANDARD, 20);
        var whole = picture.of(why, check(trace, why), 420).size().height();
        var fitted = picture.fitting(why, check(trace, why), new Size(420, 0.8 * whole));
        assertThat(fitted.size().height()).isLessThanOrEqualTo(0.8 * whole);
        assertThat(Inspection.of(fitted).faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSmallPageLeavesOutWhatMattersLeast(View.Notation notation) {
        for (Size room : List.of(new Size(286, 281), new Size(216, 262))) {
            for (int step = 1; step <= trace.length(); step++) {
                Why why = reasons.of(step);
                var picture =
                        new WhyPicture(ENGLISH, View.STANDARD.in(notation), 13).fitting(why, check(trace, why), room);
                assertThat(picture.size().height()).as("step %s", step).isLessThanOrEqualTo(room.height());
            }
        }
        Why added = reasons.of(29);
        var texts = texts(
                new WhyPicture(ENGLISH, View.STANDARD, 13).fitting(added, check(trace, added), new Size(286, 281)));
        assertThat(texts).contains("result", "check").doesNotContain("upstream", "local");
    }
}
