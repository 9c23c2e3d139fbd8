package backflow.ui.closeup;

import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// The digits and the table of the close-up in a real window.
class CloseUpPaneTest extends CloseUpInWindow {
    @Test
    void bracketsAndButtonsChangeTheDigits() {
        type("]");
        type("]");
        assertThat(digits()).isEqualTo(4);
        closeUp.mouse(MouseEvent.MOUSE_MOVED, closeUp.array("x").cell(1));
        assertThat(closeUp.line()).endsWith("−0.4000 − (−0.2000) = −0.2000");
        type("[");
        assertThat(digits()).isEqualTo(3);
        closeUp.window().click("digits-fewer");
        closeUp.window().click("digits-fewer");
        assertThat(digits()).isEqualTo(1);
        assertThat(fx(closeUp.window().node("digits-fewer")::isDisabled)).isTrue();
        closeUp.window().click("digits-more");
        assertThat(digits()).isEqualTo(2);
    }

    /// The headless platform has no key for brackets.
    private void type(String character) {
        fx(() -> {
            Event.fireEvent(
                    closeUp.view(),
                    new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
        });
    }

    private int digits() {
        return fx(() -> closeUp.window().session().view().digits());
    }

    @Test
    void theNumbersAreShownAsATableThatIsCopied() {
        assertThat(fx(closeUp.window().node("close-up-table")::isVisible)).isFalse();
        closeUp.window().click("close-up-as-table");
        TextArea table = (TextArea) closeUp.window().node("close-up-table");
        assertThat(fx(table::isVisible)).isTrue();
        assertThat(fx(table::isEditable)).isFalse();
        String text = fx(() -> table.getText());
        assertThat(text).startsWith("x (N, D) = (4, 3)\n").contains("n=0   1.20  -0.40  3.10");
        closeUp.window().click("close-up-as-table");
        copyFrom(closeUp.view());
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(text);
        assertThat(closeUp.line()).isEqualTo("The numbers of this step are copied");
    }

    private static void copyFrom(javafx.scene.Node target) {
        fx(() -> {
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "c", "c", KeyCode.C, false, true, false, false));
            return true;
        });
    }
}
