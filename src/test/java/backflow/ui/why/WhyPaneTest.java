package backflow.ui.why;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.ui.WindowTest;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.Test;

/// The explanation in a real window.
class WhyPaneTest extends WindowTest {
    /// The letters of a window of 3840×2160.
    private static final int LARGE = 34;

    /// The step that adds up the gradients of the copies of beta.
    private static final int SUM_OF_BETA = 18;

    private boolean isSeen(Orientation orientation) {
        return window.node("why-scroll").lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == orientation && bar.isVisible());
    }

    private String said() {
        return window.node("why-scroll").getAccessibleText();
    }

    @Test
    void theRowOfTheCheckSaysThatItIsComputedAndThenWhatWasFound() {
        String before = fx(() -> {
            window.session().goTo(SUM_OF_BETA);
            return said();
        });
        assertThat(before).contains("check: checking…").doesNotContain("✗");
        await(() -> !said().contains("checking…"));
        assertThat(fx(this::said)).containsPattern("sum [0-9.]+e−1[0-9] ✓").contains("mean 0.60 ✗");
    }

    @Test
    void aCheckThatWasMadeIsThereAtOnceWhenItsStepIsSeenAgain() {
        fx(() -> {
            window.session().goTo(SUM_OF_BETA);
            return true;
        });
        await(() -> !said().contains("checking…"));
        assertThat(fx(() -> {
                    window.session().goTo(1);
                    window.session().goTo(SUM_OF_BETA);
                    return said();
                }))
                .contains("mean 0.60 ✗");
    }

    @Test
    void largeLettersAreReadWithoutScrollingSideways() {
        fx(() -> {
            window.session().goTo(18);
            window.stage().getScene().lookup(".workbench").setStyle("-fx-font-size: " + LARGE + "px");
            ((WhyPane) window.stage().getScene().lookup("#why-scroll").getParent()).setTextSize(LARGE);
            return true;
        });
        await(() -> isSeen(Orientation.VERTICAL));
        assertThat(fx(() -> isSeen(Orientation.HORIZONTAL))).isFalse();
    }
}
