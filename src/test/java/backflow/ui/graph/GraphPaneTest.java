package backflow.ui.graph;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Viewport;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

/// Pointing at the graph in a real window.
class GraphPaneTest extends GraphTest {
    /// The step that copies `mu` for the subtraction.
    private static final int COPIED = 2;

    private Label tip() {
        return (Label) window.node("cell-tip");
    }

    /// What sticks out above the card of a value that is used twice, which its region surrounds too.
    private static final double HEADROOM = 16;

    /// Moves the pointer to a point that is so far from the top left corner of a card, in pixels of the page.
    private void pointAt(String card, double dx, double dy) {
        fx(() -> {
            Node region = window.stage().getScene().lookup("#card-" + card);
            double scale = graph().viewport().scale();
            var place = region.localToScreen(dx * scale, (HEADROOM + dy) * scale);
            new Robot().mouseMove(place.getX(), place.getY());
            return true;
        });
    }

    private void goTo(int step) {
        fx(() -> {
            window.session().goTo(step);
            return true;
        });
    }

    @Test
    void overACellALineTellsIndexAndValueAtEveryZoom() {
        goTo(1);
        for (int zoom = 0; zoom < 3; zoom++) {
            pointAt("x", 59 - 15, 19 + 5);
            assertThat(fx(tip()::isVisible)).isTrue();
            assertThat(fx(tip()::getText)).isEqualTo("x[0,0] = 1.20");
            pointAt("x", 59 + 15, 19 + 2 * 11 + 5);
            assertThat(fx(tip()::getText)).isEqualTo("x[2,2] = 4.00");
            window.click("zoom-in");
            goTo(zoom % 2);
        }
    }

    @Test
    void nothingIsToldBesideTheCells() {
        pointAt("x", 59, 24);
        pointAt("x", 59, 4);
        assertThat(fx(tip()::isVisible)).isFalse();
    }

    @Test
    void theLineFollowsTheStepUnderARestingPointer() {
        goTo(1);
        pointAt("x", 59 - 26, 19 + 5);
        assertThat(fx(tip()::isVisible)).isFalse();
        goTo(33);
        assertThat(fx(tip()::getText)).isEqualTo("x[0,1] = −0.40");
    }

    @Test
    void theSmallestLettersKeepTwelvePixelsUnlessAskedFor() {
        Viewport shown = fx(graph()::viewport);
        assertThat(shown.scale() * 13.5).isGreaterThanOrEqualTo(12 - 1e-9);
        assertThat(shown.onPage(new Point(0, 0)).x()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void shiftAndAnArrowMoveThePageAndDoNotStep() {
        double before = fx(() -> graph().viewport().x());
        fx(() -> {
            Robot robot = new Robot();
            robot.keyPress(KeyCode.SHIFT);
            robot.keyType(KeyCode.RIGHT);
            robot.keyRelease(KeyCode.SHIFT);
            return true;
        });
        assertThat(fx(() -> graph().viewport().x())).isLessThan(before);
        assertThat(window.step()).isZero();
    }

    private void withMotion() {
        fx(() -> {
            window.session().motionProperty().set(true);
            return true;
        });
    }

    private void atOps() {
        window.press(KeyCode.DIGIT2);
        await(() -> !graph().changingProperty().get());
        goTo(COPIED);
    }

    private boolean isChanging() {
        return fx(() -> graph().changingProperty().get());
    }

    private List<String> cards() {
        return fx(() -> window.stage().getScene().getRoot().lookupAll(".card-region").stream()
                .map(Node::getId)
                .sorted()
                .toList());
    }

    @Test
    void aChangeOfLevelIsSeenHappeningAndComesToRest() {
        withMotion();
        window.press(KeyCode.DIGIT1);
        assertThat(isChanging()).isTrue();
        await(() -> !graph().changingProperty().get());
        assertThat(cards()).contains("card-mu", "card-out").doesNotContain("card-mu_broadcast");
    }

    @Test
    void withoutMotionAChangeOfLevelIsThereAtOnce() {
        fx(() -> {
            window.session().motionProperty().set(false);
            return true;
        });
        window.press(KeyCode.DIGIT1);
        assertThat(isChanging()).isFalse();
    }

    @Test
    void aLevelTakenBackTurnsTheMotionBackAndAnotherWaitsForItsEnd() {
        withMotion();
        List<String> before = cards();
        window.press(KeyCode.DIGIT2, KeyCode.DIGIT3);
        await(() -> !graph().changingProperty().get());
        assertThat(cards()).isEqualTo(before);
        window.press(KeyCode.DIGIT2, KeyCode.DIGIT1);
        await(() -> !graph().changingProperty().get());
        assertThat(cards()).hasSizeLessThan(before.size());
        assertThat(cards()).doesNotContain("card-mu_broadcast");
    }

    @Test
    void theSignOfACopyOpensJustThatCopyAndClosesItAgain() {
        atOps();
        List<String> before = cards();
        window.click("copy-mu_broadcast");
        await(() -> window.stage().getScene().lookup("#card-mu_broadcast") != null);
        assertThat(cards()).hasSize(before.size() + 1);
        assertThat(fx(() -> window.session().playhead())).isEqualTo(COPIED);
        fx(() -> {
            window.node("copy-mu_broadcast").requestFocus();
            return true;
        });
        window.press(KeyCode.ENTER);
        await(() -> window.stage().getScene().lookup("#card-mu_broadcast") == null);
        assertThat(cards()).isEqualTo(before);
    }

    @Test
    void theSignOfACopySaysWhatIsCopiedHowOftenAndWhatAPressDoes() {
        atOps();
        Node sign = window.node("copy-mu_broadcast");
        assertThat(fx(sign::getAccessibleRole)).isEqualTo(AccessibleRole.BUTTON);
        assertThat(fx(sign::getAccessibleText)).isEqualTo("mu is copied 4 times here: show it");
        window.click("copy-mu_broadcast");
        await(() -> window.stage().getScene().lookup("#card-mu_broadcast") != null);
        assertThat(fx(sign::getAccessibleText)).isEqualTo("Hide this copy of mu again");
    }
}
