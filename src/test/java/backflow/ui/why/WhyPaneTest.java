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

    private boolean isSeen(Orientation orientation) {
        return window.node("why-scroll").lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .anyMatch(bar -> bar.getOrientation() == orientation && bar.isVisible());
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
