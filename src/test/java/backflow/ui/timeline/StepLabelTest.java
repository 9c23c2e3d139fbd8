package backflow.ui.timeline;

import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.why.StepHeading;
import backflow.text.Messages;
import backflow.ui.Mouse;
import backflow.ui.WindowTest;
import java.util.Optional;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The label that tells which step of the timeline is pointed at, in a real window.
class StepLabelTest extends WindowTest {
    private void mouse(double share, EventType<MouseEvent> does) {
        Node bar = window.node("scrub");
        fx(() -> {
            double width = bar.getLayoutBounds().getWidth();
            Mouse.over(bar, share * width, bar.getLayoutBounds().getCenterY()).does(does);
            return true;
        });
    }

    private Optional<Tooltip> label() {
        return fx(() -> Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .filter(label -> "step-label".equals(label.getId()))
                .findFirst());
    }

    private String heading(int step) {
        return new StepHeading(document().trace(), Messages.english()).of(step);
    }

    @Test
    void itTellsTheStepUnderThePointerAtOnceAndFollowsIt() {
        mouse(0.001, MouseEvent.MOUSE_MOVED);
        Tooltip label = label().orElseThrow();
        assertThat(fx(label::getText)).isEqualTo(heading(1));
        double left = fx(label::getAnchorX);
        mouse(0.999, MouseEvent.MOUSE_MOVED);
        assertThat(label()).contains(label);
        assertThat(fx(label::getText)).isEqualTo(heading(document().trace().length()));
        assertThat(fx(label::getAnchorX)).isGreaterThan(left);
    }

    @Test
    void itStandsAboveTheBarSoThatThePointerIsNeverOnIt() {
        mouse(0.5, MouseEvent.MOUSE_MOVED);
        Node bar = window.node("scrub");
        double top = fx(() -> bar.localToScreen(bar.getLayoutBounds()).getMinY());
        Tooltip label = label().orElseThrow();
        assertThat(fx(() -> label.getY() + label.getHeight())).isLessThan(top);
    }

    @Test
    void itGoesWhenThePointerDoesAndNothingIsPointedAtAnyMore() {
        mouse(0.5, MouseEvent.MOUSE_MOVED);
        assertThat(fx(() -> window.session().pointedProperty().get())).hasSize(1);
        mouse(0.5, MouseEvent.MOUSE_EXITED);
        assertThat(label()).isEmpty();
        assertThat(fx(() -> window.session().pointedProperty().get())).isEmpty();
    }

    @Test
    void whileThePlayheadIsDraggedItTellsTheStepThatIsPassed() {
        mouse(0.2, MouseEvent.MOUSE_PRESSED);
        mouse(0.999, MouseEvent.MOUSE_DRAGGED);
        assertThat(fx(label().orElseThrow()::getText))
                .isEqualTo(heading(document().trace().length()));
    }
}
