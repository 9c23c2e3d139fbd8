package backflow.ui.check;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.session.Mode;
import backflow.ui.WindowTest;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import jfx.incubator.scene.control.richtext.CodeArea;
import org.junit.jupiter.api.Test;

class CheckModeTest extends WindowTest {
    private CodeArea editor() {
        return (CodeArea) window.node("editor");
    }

    private String code() {
        return fx(() -> editor().getText());
    }

    /// Opens the editor by keyboard.
    private void edit() {
        control(KeyCode.K);
        await(() -> window.isSeen("editor"));
        fx(() -> {
            editor().requestFocus();
            return true;
        });
    }

    @Test
    void theModeIsChosenByKeyboardAndRemembered() {
        assertThat(window.isSeen("editor")).isFalse();
        control(KeyCode.K);
        await(() -> window.isSeen("editor"));
        assertThat(window.isSeen("play")).isFalse();
        control(KeyCode.E);
        await(() -> !window.isSeen("editor"));
        window.click("mode-check");
        await(() -> window.isSeen("editor"));
        assertThat(remembered().mode()).isEqualTo(Mode.CHECK);
    }

    @Test
    void keysTypedInTheEditorBelongToIt() {
        int before = window.step();
        edit();
        window.press(KeyCode.DIGIT1, KeyCode.R, KeyCode.SPACE, KeyCode.M, KeyCode.RIGHT, KeyCode.END);
        await(() -> editor().getText().equals("1r m"));
        assertThat(window.step()).isEqualTo(before);
        assertThat(fx(() -> window.session().walk().tour())).isEmpty();
    }

    @Test
    void keysOfTheGraphDoNothingWhileItIsNotSeen() {
        edit();
        Node other = window.node("mode-check");
        fx(() -> {
            other.requestFocus();
            return true;
        });
        window.press(KeyCode.RIGHT, KeyCode.DIGIT1);
        assertThat(window.step()).isZero();
        assertThat(fx(() -> window.session().level())).isEqualTo(backflow.graph.Level.BROADCASTS);
    }

    @Test
    void enterIndentsAndBackspaceTakesItAway() {
        edit();
        window.press(KeyCode.I, KeyCode.F, KeyCode.SPACE, KeyCode.A);
        fx(() -> {
            editor().appendText(":");
            editor().moveDocumentEnd();
            return true;
        });
        window.press(KeyCode.ENTER, KeyCode.B);
        await(() -> editor().getText().equals("if a:\n    b"));
        window.press(KeyCode.ENTER, KeyCode.BACK_SPACE);
        assertThat(code()).isEqualTo("if a:\n    b\n");
        control(KeyCode.Z);
        assertThat(code()).isEqualTo("if a:\n    b\n    ");
    }

    @Test
    void theSearchIsOpenedAndLeftByKeyboard() {
        edit();
        window.press(KeyCode.A, KeyCode.SPACE, KeyCode.B, KeyCode.SPACE, KeyCode.A);
        control(KeyCode.F);
        await(() -> window.isSeen("find"));
        window.press(KeyCode.A);
        await(() -> ((Label) window.node("find-count")).getText().equals("2 found"));
        window.press(KeyCode.ESCAPE);
        await(() -> !window.isSeen("find"));
        assertThat(fx(() -> editor().isFocused())).isTrue();
        assertThat(code()).isEqualTo("a b a");
    }
}
