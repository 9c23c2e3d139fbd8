package backflow.ui.closeup;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static backflow.ui.closeup.CloseUpUnderTest.HINT;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Rectangle;
import backflow.picture.closeup.ShownArray;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Cells reached by pointer and keyboard in a real window.
class CellViewTest extends CloseUpInWindow {
    private void focus() {
        fx(() -> {
            closeUp.view().requestFocus();
            return true;
        });
    }

    @Test
    void theNumberUnderThePointerIsWrittenOutAndItsNodePointedAt() {
        ShownArray result = closeUp.array("x_minus_mu");
        closeUp.mouse(MouseEvent.MOUSE_MOVED, result.cell(1));
        assertThat(closeUp.line()).isEqualTo("x_minus_mu n=0, d=1: −0.40 − (−0.20) = −0.20");
        assertThat(closeUp.spoken()).isEqualTo("x_minus_mu, n 0, d 1, value −0.20");
        assertThat(closeUp.pointed()).containsExactly(closeUp.node("x_minus_mu"));
        closeUp.mouse(MouseEvent.MOUSE_EXITED, new Rectangle(0, 0, 0, 0));
        assertThat(closeUp.line()).isEqualTo(HINT);
        assertThat(closeUp.pointed()).isEmpty();
    }

    @Test
    void pointingMovesNothingElse() {
        double before = fx(() -> closeUp.view().getHeight());
        closeUp.mouse(MouseEvent.MOUSE_MOVED, closeUp.array("x").cell(4));
        fx(() -> {
            closeUp.window().stage().getScene().getRoot().layout();
            return true;
        });
        assertThat(fx(() -> closeUp.view().getHeight())).isEqualTo(before);
    }

    @Test
    void arrowsStepUntilEnterBeginsToWalkThroughTheCells() {
        focus();
        closeUp.window().press(KeyCode.ENTER);
        assertThat(closeUp.line()).startsWith("x_minus_mu n=0, d=0: 1.20 − 0.60");
        closeUp.window().press(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(closeUp.spoken()).isEqualTo("x, n 1, d 1, value 0.90");
        assertThat(closeUp.pointed()).containsExactly(closeUp.node("x"));
        assertThat(closeUp.window().step()).isEqualTo(3);
        closeUp.window().press(KeyCode.ESCAPE);
        assertThat(closeUp.line()).isEqualTo(HINT);
        assertThat(closeUp.pointed()).isEmpty();
        closeUp.window().press(KeyCode.LEFT);
        await(() -> closeUp.window().session().playhead() < 3);
    }

    @Test
    void aClickOnACellBeginsToWalkThere() {
        ShownArray result = closeUp.array("x_minus_mu");
        closeUp.mouse(MouseEvent.MOUSE_CLICKED, result.cell(4));
        assertThat(fx(closeUp.view()::isFocused)).isTrue();
        closeUp.window().press(KeyCode.DOWN);
        assertThat(closeUp.spoken()).isEqualTo("x_minus_mu, n 2, d 1, value 0.30");
        assertThat(closeUp.window().step()).isEqualTo(3);
    }

    @Test
    void walkingEndsWhereTheFocusGoes() {
        focus();
        closeUp.window().press(KeyCode.ENTER);
        fx(() -> {
            closeUp.window().node("graph").requestFocus();
            return true;
        });
        assertThat(closeUp.line()).isEqualTo(HINT);
    }

    @Test
    void theCellThatIsWalkedToStaysWhileStepsGoBy() {
        focus();
        closeUp.window().press(KeyCode.ENTER);
        closeUp.goTo(4);
        assertThat(closeUp.spoken()).isEqualTo("x_minus_mu, n 0, d 0, value 0.60");
    }

    @Test
    void aClickOnATitleGoesToTheStepThatMadeTheArray() {
        closeUp.mouse(MouseEvent.MOUSE_CLICKED, closeUp.array("copies of mu").title());
        assertThat(closeUp.window().step()).isEqualTo(2);
        closeUp.mouse(MouseEvent.MOUSE_MOVED, closeUp.array("mu").title());
        assertThat(closeUp.pointed()).containsExactly(closeUp.node("mu"));
    }

    @Test
    void whatAnotherPanePointsAtStaysPointedAt() {
        fx(() -> {
            closeUp.window().session().pointedProperty().set(Set.of(closeUp.node("gamma")));
            return true;
        });
        closeUp.goTo(5);
        assertThat(closeUp.pointed()).containsExactly(closeUp.node("gamma"));
    }
}
