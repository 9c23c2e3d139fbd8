package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.session.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Data and files that are opened in a real window on the headless platform, good ones and bad ones.
class OpeningTest extends WindowTest {
    @Test
    void aBadSizeIsRefusedBesideItsField() {
        Document before = document();
        type("field-N", "-2");
        Label problem = (Label) window.node("problem-N");
        assertThat(fx(problem::isVisible)).isTrue();
        assertThat(fx(problem::getText)).contains("\"-2\" is not a size").contains("from 1 on");
        TextField field = (TextField) window.node("field-N");
        assertThat(fx(() -> field.getText())).isEqualTo("-2");
        assertThat(document()).isSameAs(before);
        type("field-N", "6");
        await(() -> window.session().document().orElseThrow().sizes().getOrDefault("N", 0) == 6);
        assertThat(fx(problem::isVisible)).isFalse();
    }

    @Test
    void anotherSizeKeepsThePlayhead() {
        window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        type("field-D", "5");
        await(() -> window.session().document().orElseThrow().sizes().getOrDefault("D", 0) == 5);
        assertThat(window.step()).isEqualTo(4);
    }

    @Test
    void epsIsSet() {
        type("field-eps", "0.25");
        await(() -> window.session()
                .document()
                .orElseThrow()
                .scalars()
                .getOrDefault("eps", 0.0)
                .equals(0.25));
    }

    private void type(String field, String text) {
        if (!fx(window.node("data")::isVisible)) {
            window.click("data-toggle");
        }
        window.click(field);
        fx(() -> {
            ((TextField) window.stage().getScene().lookup("#" + field)).setText(text);
            return true;
        });
        window.press(KeyCode.ENTER);
    }

    @Test
    void keysInAFieldBelongToIt() {
        window.click("data-toggle");
        window.click("field-N");
        window.press(KeyCode.RIGHT, KeyCode.END, KeyCode.SPACE);
        assertThat(window.step()).isZero();
        assertThat(fx(() -> window.session().playingProperty().get())).isFalse();
    }

    @Test
    void aBrokenFileLeavesTheWindowAsItWasAndSaysWhereItIsBroken() throws IOException {
        Path file = Files.writeString(folder.resolve("broken.py"), "def f_forward(x):\n    return (x\n");
        window.press(KeyCode.RIGHT);
        Document before = document();
        fx(() -> {
            window.window().openFile(file);
            return true;
        });
        Label message = (Label) window.node("message");
        await(() -> !message.getText().isEmpty());
        assertThat(fx(message::getText)).startsWith("broken.py:2:");
        assertThat(document()).isSameAs(before);
        assertThat(window.step()).isEqualTo(1);
        window.click("message-close");
        assertThat(fx(() -> message.getParent().isVisible())).isFalse();
    }

    @Test
    void aFileThatCannotBeOpenedAtTheStartLeavesTheLastExampleOpen() {
        try (WindowUnderTest started = new WindowUnderTest(folder, Optional.of(folder.resolve("none.py")))) {
            assertThat(fx(() ->
                            started.session().document().orElseThrow().source().name()))
                    .isEqualTo("batchnorm");
            Label message = (Label) started.node("message");
            assertThat(fx(message::getText)).contains("none.py");
        }
    }

    @Test
    void aMissingFileIsNamed() {
        fx(() -> {
            window.window().openFile(folder.resolve("none.py"));
            return true;
        });
        Label message = (Label) window.node("message");
        await(() -> !message.getText().isEmpty());
        assertThat(fx(message::getText)).contains("none.py");
    }

    @Test
    void aPersonsFileIsOpenedAtItsBeginning() throws IOException {
        window.press(KeyCode.END);
        Path file = Files.writeString(
                folder.resolve("mine.py"), "def f_forward(x, w):\n    # x: (N, D)\n    # w: (D,)\n    return x * w\n");
        fx(() -> {
            window.window().openFile(file);
            return true;
        });
        await(() -> window.session().document().orElseThrow().source().name().equals("mine.py"));
        assertThat(window.step()).isZero();
    }
}
