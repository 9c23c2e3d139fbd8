package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.picture.Theme;
import backflow.picture.View.Notation;
import backflow.session.Pane;
import backflow.session.Preferences;
import backflow.session.TextSize;
import backflow.ui.graph.GraphPane;
import backflow.ui.shell.Panes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// How the window is set up, in a real window on the headless platform, and what is remembered of it.
class AppearanceTest extends WindowTest {
    private double letter() {
        return fx(() -> ((Labeled) window.node("level-ops")).getFont().getSize());
    }

    @Test
    void lettersGrowUpToTwiceTheirSizeAndAreRemembered() {
        double usual = letter();
        control(KeyCode.PLUS);
        await(() -> letter() > usual);
        for (int k = 0; k < 6; k++) {
            control(KeyCode.EQUALS);
        }
        await(() -> letter() == 2 * usual);
        assertThat(remembered().textSize()).isEqualTo(new TextSize(200));
        reopen();
        await(() -> letter() == 2 * usual);
        control(KeyCode.DIGIT0);
        await(() -> letter() == usual);
    }

    @Test
    void atTwiceTheSizeNothingIsWiderThanTheWindow() {
        for (int k = 0; k < 6; k++) {
            control(KeyCode.PLUS);
        }
        await(() -> window.isSeen("strip-code"));
        fx(() -> {
            for (Node part : window.stage().getScene().getRoot().lookupAll(".top-bar, .panes, .timeline")) {
                Bounds bounds = part.localToScene(part.getLayoutBounds());
                assertThat(bounds.getMinX()).as("%s", part).isZero();
                assertThat(bounds.getMaxX()).as("%s", part).isEqualTo(1000);
            }
            return true;
        });
        assertThat(window.isSeen("level-ops")).as("left to the menu").isFalse();
        assertThat(window.isSeen("menu")).isTrue();
    }

    @Test
    void thePictureOfAStepIsSetForLessRoomAndDrawnLarger() {
        GraphPane graph = (GraphPane) window.node("graph");
        double before = fx(() -> graph.viewport().scale());
        control(KeyCode.PLUS);
        await(() -> graph.viewport().scale() == before * 1.1);
    }

    @Test
    void iChangesBetweenShapesAndIndicesWhichIsRemembered() {
        window.press(KeyCode.I);
        assertThat(fx(() -> window.session().view().notation())).isEqualTo(Notation.INDICES);
        assertThat(fx(((ToggleButton) window.node("notation-indices"))::isSelected))
                .isTrue();
        assertThat(remembered().view().notation()).isEqualTo(Notation.INDICES);
        reopen();
        assertThat(fx(() -> window.session().view().notation())).isEqualTo(Notation.INDICES);
        window.click("notation-shapes");
        assertThat(fx(() -> window.session().view().notation())).isEqualTo(Notation.SHAPES);
    }

    @Test
    void theButtonGoesThroughTheThemes() {
        for (Theme theme : List.of(Theme.DARK, Theme.CONTRAST, Theme.LIGHT)) {
            window.click("theme");
            assertThat(fx(() -> window.session().themeProperty().get())).isEqualTo(theme);
        }
    }

    @Test
    void fSixGoesFromPartToPartAndShowsWhereItIs() {
        List<String> parts = new ArrayList<>();
        for (int k = 0; k < 7; k++) {
            window.press(KeyCode.F6);
            Node owner = fx(() -> window.stage().getScene().getFocusOwner());
            assertThat(fx(owner::isFocusVisible)).isTrue();
            parts.add(part(owner));
        }
        assertThat(parts.subList(0, 6)).doesNotHaveDuplicates();
        assertThat(parts.get(6)).isEqualTo(parts.get(0));
        window.pressWith(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part(fx(() -> window.stage().getScene().getFocusOwner()))).isEqualTo(parts.get(5));
    }

    /// Returns the style class of what a control stands in, right below the window's rows or the panes.
    private static String part(Node control) {
        return fx(() -> {
            Node part = control;
            while (!(part.getParent() instanceof Panes)
                    && !part.getStyleClass().contains("top-bar")
                    && !part.getStyleClass().contains("timeline")) {
                part = part.getParent();
            }
            return part.toString();
        });
    }

    @Test
    void fromTheOpenDataTabGoesToItsFieldsAndBack() {
        window.click("data-toggle");
        await(() -> window.isSeen("field-N"));
        window.press(KeyCode.TAB);
        assertThat(fx(window.node("field-N")::isFocused)).isTrue();
        window.pressWith(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(fx(window.node("data-toggle")::isFocused)).isTrue();
    }

    @Test
    void theMenuHasWhatTheBarHas() {
        window.click("menu");
        MenuButton menu = (MenuButton) window.node("menu");
        await(menu::isShowing);
        assertThat(fx(() -> menu.getItems().stream().map(MenuItem::getId).toList()))
                .contains("menu-data", "menu-level", "menu-notation", "menu-graph", "menu-theme");
        fx(() -> {
            item(menu.getItems(), "theme-contrast").fire();
            item(menu.getItems(), "text-150").fire();
            item(menu.getItems(), "pane-why").fire();
            menu.hide();
            return true;
        });
        Preferences remembered = remembered();
        assertThat(remembered.theme()).contains(Theme.CONTRAST);
        assertThat(remembered.textSize()).isEqualTo(new TextSize(150));
        assertThat(remembered.panes().folded()).containsExactly(Pane.WHY);
    }

    private static MenuItem item(List<MenuItem> items, String id) {
        return items.stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }
}
