package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.picture.Role;
import backflow.picture.Theme;
import backflow.session.PreferenceFile;
import backflow.session.Preferences;
import backflow.ui.graph.GraphPane;
import backflow.ui.listing.ListingRow;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Clicks and keys in a real window on the headless platform.
class MainWindowTest extends WindowTest {
    @Test
    void batchNormalizationIsOpenBeforeItsFirstStep() {
        assertThat(document().source().name()).isEqualTo("batchnorm");
        assertThat(window.step()).isZero();
        assertThat(fx(() -> window.stage().getTitle())).contains("Batch normalization");
    }

    @Test
    void arrowsStepAndHomeAndEndGoToTheEnds() {
        window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(window.step()).isEqualTo(3);
        window.press(KeyCode.LEFT);
        assertThat(window.step()).isEqualTo(2);
        window.press(KeyCode.END);
        assertThat(window.step()).isEqualTo(33);
        window.press(KeyCode.HOME);
        assertThat(window.step()).isZero();
    }

    @Test
    void theDigitsChooseTheLevel() {
        window.press(KeyCode.DIGIT1);
        assertThat(fx(() -> window.session().levelProperty().get())).isEqualTo(Level.STAGES);
        window.press(KeyCode.DIGIT3);
        assertThat(fx(() -> window.session().levelProperty().get())).isEqualTo(Level.BROADCASTS);
        window.press(KeyCode.DIGIT2);
        assertThat(fx(() -> window.session().levelProperty().get())).isEqualTo(Level.OPS);
    }

    @Test
    void theKeysOfAClickerStep() {
        window.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(window.step()).isEqualTo(3);
        window.press(KeyCode.PAGE_UP);
        assertThat(window.step()).isEqualTo(2);
    }

    @Test
    void arrowsWithControlGoFromStageToStage() {
        fx(() -> {
            window.session().goTo(17);
            return true;
        });
        window.pressWith(KeyCode.CONTROL, KeyCode.LEFT);
        assertThat(window.step()).isEqualTo(15);
        window.pressWith(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(window.step()).isEqualTo(19);
    }

    @Test
    void aStepIsSeenHappening() {
        window.press(KeyCode.RIGHT);
        assertThat(fx(() -> window.session().step())).isEqualTo(1);
        assertThat(fx(() -> window.session().playhead())).isStrictlyBetween(0.0, 1.0);
        await(() -> window.session().playhead() == 1);
    }

    @Test
    void motionIsSwitchedOffByAKeyAndStaysOff() {
        window.press(KeyCode.M);
        window.press(KeyCode.RIGHT);
        assertThat(fx(() -> window.session().playhead())).isEqualTo(1);
        window.close();
        assertThat(PreferenceFile.in(folder).read().motion()).contains(false);
    }

    @Test
    void theArrowsStepWhileTheLevelSwitchHasTheFocus() {
        window.click("level-broadcasts");
        window.press(KeyCode.RIGHT);
        assertThat(window.step()).isEqualTo(1);
        assertThat(fx(() -> window.session().level())).isEqualTo(Level.BROADCASTS);
    }

    @Test
    void theButtonsOfTheTimelineDoAsTheKeys() {
        window.click("forward");
        window.click("forward");
        window.click("back");
        assertThat(window.step()).isEqualTo(1);
        window.click("last");
        assertThat(window.step()).isEqualTo(33);
    }

    @Test
    void spacePlaysUntilItIsPressedAgain() {
        fx(() -> {
            window.session().speedProperty().set(4);
            return true;
        });
        window.press(KeyCode.SPACE);
        await(() -> window.session().step() >= 2);
        window.press(KeyCode.SPACE);
        assertThat(fx(() -> window.session().playingProperty().get())).isFalse();
    }

    @Test
    void aClickOnALineGoesToItsStep() {
        goTo(19);
        await(() -> cell("    dbeta = np.sum(dout, axis=0)").isPresent());
        window.click(fx(() -> cell("    dbeta = np.sum(dout, axis=0)").orElseThrow()));
        assertThat(window.step()).isEqualTo(17);
    }

    private void goTo(int step) {
        fx(() -> {
            window.session().goTo(step);
            return true;
        });
    }

    private Optional<Node> cell(String code) {
        return window.stage().getScene().getRoot().lookupAll(".listing-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell
                        && cell.getItem() instanceof ListingRow row
                        && row.text().replaceFirst(" *#.*", "").equals(code))
                .findFirst();
    }

    @Test
    void theListingFollowsTheDirection() {
        window.press(KeyCode.RIGHT);
        await(() -> cell("    mu = np.mean(x, axis=0)").isPresent());
        goTo(19);
        await(() -> cell("    dbeta = np.sum(dout, axis=0)").isPresent());
    }

    @Test
    void theThemeChangesWithOneClickAndIsRemembered() {
        window.click("theme");
        assertThat(fx(() -> window.session().themeProperty().get())).isEqualTo(Theme.DARK);
        Node root = fx(() -> window.stage().getScene().getRoot());
        assertThat(fx(root::getStyleClass)).contains("theme-dark").doesNotContain("theme-light");
        var paper = Theme.DARK.colour(Role.PAPER);
        assertThat(fx(() -> window.node("graph")
                                .snapshot(null, null)
                                .getPixelReader()
                                .getArgb(3, 100))
                        & 0xffffff)
                .isEqualTo(paper.rgb());
        window.close();
        Preferences kept = PreferenceFile.in(folder).read();
        assertThat(kept.theme()).contains(Theme.DARK);
        assertThat(kept.example()).isEqualTo("batchnorm");
    }

    @Test
    void aLevelChangesTheStopsAndKeepsThePlayhead() {
        window.press(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(window.step()).isEqualTo(3);
        window.click("level-ops");
        assertThat(fx(() -> window.session().level())).isEqualTo(Level.OPS);
        assertThat(window.step()).isEqualTo(3);
        window.press(KeyCode.LEFT);
        assertThat(window.step()).isEqualTo(1);
        window.click("level-ops");
        assertThat(fx(() -> window.session().level())).isEqualTo(Level.OPS);
    }

    @Test
    void aClickOnTheTimelineGoesThere() {
        window.click("scrub");
        assertThat(window.step()).isBetween(13, 18);
    }

    @Test
    void theZoomIsUndoneByFit() {
        GraphPane graph = (GraphPane) window.node("graph");
        double before = fx(() -> graph.viewport().scale());
        // In a window as narrow as this one the buttons are left to the menu.
        fx(() -> {
            window.window().zoom(1);
            return true;
        });
        assertThat(fx(() -> graph.viewport().scale())).isGreaterThan(before);
        window.press(KeyCode.DIGIT0);
        assertThat(fx(() -> graph.viewport().scale())).isEqualTo(before);
    }

    @Test
    void theKeysAreShownOnACardThatEscapeCloses() {
        fx(() -> {
            window.window().showKeys();
            return true;
        });
        assertThat(fx(window.node("keys")::isVisible)).isTrue();
        window.press(KeyCode.RIGHT);
        assertThat(window.step()).isZero();
        window.press(KeyCode.ESCAPE);
        assertThat(fx(window.node("keys")::isVisible)).isFalse();
    }

    @Test
    void anotherExampleBeginsAtItsBeginning() {
        window.press(KeyCode.END);
        fx(() -> {
            window.window().openExample("scale_shift");
            return true;
        });
        await(() -> window.session().document().orElseThrow().source().name().equals("scale_shift"));
        assertThat(window.session().length()).isLessThan(33);
        assertThat(window.step()).isZero();
    }
}
