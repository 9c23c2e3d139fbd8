package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.session.Arrangement;
import backflow.session.Pane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Panes that are resized and folded away in a real window on the headless platform, and what is remembered of it.
class ArrangingTest extends WindowTest {
    private double width(String id) {
        return fx(() -> window.node(id).getLayoutBounds().getWidth());
    }

    @Test
    void aPaneIsFoldedByItsButtonAndBroughtBackByItsStrip() {
        window.click("fold-code");
        await(() -> window.isSeen("strip-code"));
        assertThat(window.isSeen("listing")).isFalse();
        assertThat(fx(window.node("strip-code")::getAccessibleText)).isEqualTo("Bring back: Code");
        assertThat(remembered().panes().folded()).containsExactly(Pane.CODE);
        reopen();
        await(() -> window.isSeen("strip-code"));
        window.click("strip-code");
        await(() -> window.isSeen("listing"));
        assertThat(fx(window.node("listing")::isFocusWithin)).isTrue();
        assertThat(remembered().panes()).isEqualTo(Arrangement.INITIAL);
    }

    @Test
    void theKeysFoldPanesAndTheLastOneStays() {
        control(KeyCode.DIGIT1);
        control(KeyCode.DIGIT2);
        control(KeyCode.DIGIT3);
        await(() -> window.isSeen("strip-graph") && window.isSeen("strip-code") && window.isSeen("strip-close-up"));
        assertThat(window.isSeen("graph")).isFalse();
        assertThat(fx(window.node("fold-why")::isDisabled)).isTrue();
        control(KeyCode.DIGIT4);
        assertThat(remembered().panes().folded()).doesNotContain(Pane.WHY);
    }

    @Test
    void whoeverWasInAPaneIsAtItsStripAfterwards() {
        fx(() -> {
            window.node("listing").requestFocus();
            return true;
        });
        control(KeyCode.DIGIT2);
        await(() -> window.node("strip-code").isFocused());
    }

    @Test
    void aLineIsMovedByArrowsWhichThenDoNotStep() {
        double before = width("listing");
        fx(() -> {
            window.node("divider-code").requestFocus();
            return true;
        });
        window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        await(() -> Math.abs(width("listing") - before - 48) <= 1);
        assertThat(window.step()).isZero();
        window.press(KeyCode.ENTER);
        await(() -> window.isSeen("strip-code"));
        assertThat(remembered().panes().code()).isCloseTo(0.266 + 0.048, within(0.002));
    }

    @Test
    void aLineIsDraggedAndTheGraphKeepsItsHeight() {
        double before = fx(() -> window.node("graph").getLayoutBounds().getHeight());
        window.drag("divider-graph", 0, 60);
        await(() -> Math.abs(window.node("graph").getLayoutBounds().getHeight() - before - 60) <= 1);
        reopen();
        await(() -> Math.abs(window.node("graph").getLayoutBounds().getHeight() - before - 60) <= 2);
    }

    @Test
    void theGraphIsEnteredAtTheCardOfTheCurrentStep() {
        window.press(KeyCode.END);
        assertThat(window.step()).isEqualTo(33);
        control(KeyCode.DIGIT1);
        await(() -> window.isSeen("strip-graph"));
        control(KeyCode.DIGIT1);
        assertThat(fx(() -> window.stage().getScene().getFocusOwner().getAccessibleText()))
                .startsWith("x,");
    }
}
