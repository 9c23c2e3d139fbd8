package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The responsibility of a value in a real window on the headless platform.
class ResponsibilityTest extends WindowTest {
    @BeforeEach
    void prepare() {
        fx(() -> {
            window.session().motionProperty().set(false);
            return true;
        });
    }

    private Optional<Tour> tour() {
        return fx(() -> window.session().walk().tour());
    }

    private double place() {
        return tour().map(Tour::place).orElse(-1.0);
    }

    private String heading() {
        return fx(((Label) window.node("step-heading"))::getText);
    }

    private void ask() {
        window.press(KeyCode.R);
        await(() -> window.session().walk().tour().isPresent());
    }

    @Test
    void theStepsValueIsAskedForAndEscapeGoesBackToTheStep() {
        window.press(KeyCode.RIGHT);
        String before = heading();
        ask();
        assertThat(tour().map(Tour::responsibility).map(found -> found.node().id()))
                .contains("mu");
        assertThat(heading()).isEqualTo("RESPONSIBILITY · mu: 2 paths");
        assertThat(fx(window.node("paths")::isVisible)).isTrue();
        window.press(KeyCode.ESCAPE);
        assertThat(tour()).isEmpty();
        assertThat(heading()).isEqualTo(before);
        assertThat(fx(window.node("paths")::isVisible)).isFalse();
        assertThat(window.step()).isEqualTo(1);
    }

    @Test
    void arrowsWalkTheTourAndDigitsPickAPathWhileThePlayheadStays() {
        ask();
        assertThat(place()).isEqualTo(1);
        window.press(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(place()).isEqualTo(3);
        window.press(KeyCode.LEFT);
        assertThat(place()).isEqualTo(2);
        window.press(KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(5);
        window.press(KeyCode.END);
        assertThat(place()).isEqualTo(6);
        window.press(KeyCode.R);
        assertThat(tour()).isEmpty();
        assertThat(window.step()).isZero();
    }

    @Test
    void aRowPicksItsPathByClickAndByEnter() {
        ask();
        window.click("path-2");
        assertThat(place()).isEqualTo(3);
        fx(() -> {
            window.node("path-1").requestFocus();
            return true;
        });
        window.press(KeyCode.ENTER);
        assertThat(place()).isEqualTo(2);
    }

    @Test
    void aRowSaysWhichPathItPicks() {
        ask();
        assertThat(fx(window.node("path-1")::getAccessibleText))
                .isEqualTo("Path 1: out → y_unshift → x_norm → x_minus_mu → x");
        assertThat(fx(window.node("path-sum")::getAccessibleText)).isEqualTo("all of them added up");
    }

    @Test
    void aCardThatIsPressedIsAskedForWhileATourIsTaken() {
        ask();
        fx(() -> {
            window.node("card-mu").executeAccessibleAction(AccessibleAction.FIRE);
            return true;
        });
        await(() -> window.session()
                .walk()
                .tour()
                .map(Tour::responsibility)
                .map(Responsibility::node)
                .map(Node::id)
                .filter("mu"::equals)
                .isPresent());
        assertThat(window.step()).isZero();
    }

    @Test
    void theButtonInTheTopBarAsks() {
        ToggleButton button = (ToggleButton) window.node("responsibility");
        fx(() -> {
            button.fire();
            return true;
        });
        await(() -> window.session().walk().tour().isPresent());
        assertThat(fx(button::isSelected)).isTrue();
    }

    @Test
    void whileItIsLookedAtCardsSayWhatIsSeenThenTheEndOfTheTrace() {
        javafx.scene.Node card = window.node("card-out");
        String before = fx(card::getAccessibleText);
        ask();
        assertThat(fx(card::getAccessibleText)).endsWith("value computed, gradient complete");
        window.press(KeyCode.ESCAPE);
        assertThat(fx(card::getAccessibleText)).isEqualTo(before);
    }
}
