package backflow.ui.graph;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The map of the graph in a real window, which is too small for the whole graph.
class OverviewTest extends GraphTest {
    private Node map;

    @BeforeEach
    void awaitMap() {
        map = window.node("overview");
        await(map::isVisible);
    }

    /// Gives the focus to the map as the Tab key does, so that it is seen.
    private void tabToMap() {
        fx(() -> {
            map.requestFocus();
            return map.requestFocusTraversal(TraversalDirection.PREVIOUS);
        });
        window.press(KeyCode.TAB);
        assertThat(fx(map::isFocusVisible)).isTrue();
    }

    private double left() {
        return fx(() -> graph().viewport().x());
    }

    private void goTo(int step) {
        fx(() -> {
            window.session().goTo(step);
            return true;
        });
    }

    private Point place() {
        return fx(() -> new Point(map.getLayoutX(), map.getLayoutY()));
    }

    /// Tells whether the map covers no card.
    private boolean isClear() {
        Bounds place = fx(map::getBoundsInParent);
        return fx(() -> !map.isVisible()) || cards().stream().noneMatch(place::intersects);
    }

    private List<Bounds> cards() {
        return fx(() -> window.stage().getScene().getRoot().lookupAll(".card-region").stream()
                .map(Node::getBoundsInParent)
                .toList());
    }

    @Test
    void aClickInTheMapMovesTheViewThere() {
        double before = left();
        window.click(map);
        double page = fx(() ->
                graph().viewport().onPage(new Point(graph().getWidth() / 2, 0)).x());
        assertThat(left()).isLessThan(before);
        assertThat(page).isBetween(860.0, 1060.0);
        assertThat(window.step()).isZero();
    }

    @Test
    void theMapCoversNoCard() {
        for (int step = 0; step <= 33; step++) {
            goTo(step);
            assertThat(isClear()).as("at %s", step).isTrue();
        }
    }

    @Test
    void theArrowKeysMoveTheViewByTheMapAndDoNotStep() {
        tabToMap();
        double before = left();
        window.press(KeyCode.RIGHT);
        assertThat(left()).isLessThan(before);
        window.press(KeyCode.LEFT);
        assertThat(left()).isEqualTo(before);
        assertThat(window.step()).isZero();
    }

    @Test
    void theMapStaysUnderTheKeyboardAndGetsOutOfTheWayOfCardsWhenThatLeaves() {
        tabToMap();
        Point place = place();
        boolean covered = false;
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT, KeyCode.UP)) {
            for (int presses = 0; presses < 8; presses++) {
                window.press(key);
                assertThat(fx(map::isFocused)).isTrue();
                assertThat(place()).isEqualTo(place);
                covered |= !isClear();
            }
        }
        assertThat(covered).as("it once had reason to move").isTrue();
        for (int presses = 0; presses < 40 && isClear(); presses++) {
            window.press(KeyCode.RIGHT);
        }
        assertThat(isClear()).isFalse();
        fx(() -> {
            window.node("play").requestFocus();
            return true;
        });
        assertThat(isClear()).isTrue();
    }

    @Test
    void theMapSaysHowManyCardsAreInSight() {
        int all = cards().size();
        tabToMap();
        Set<String> said = new TreeSet<>();
        for (int presses = 0; presses < 12; presses++) {
            window.press(KeyCode.RIGHT);
            said.add(fx(map::getAccessibleText));
        }
        assertThat(said).hasSizeGreaterThan(1).allMatch(text -> text.contains(" of " + all + " cards are in sight"));
    }
}
