package backflow.ui.graph;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.trace.Trace;
import backflow.ui.WindowUnderTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Cards reached by keyboard and pointer in a real window.
class CardLayerTest {
    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @BeforeEach
    void open() {
        window = new WindowUnderTest(folder, Optional.empty());
        await(() -> window.stage().getScene().lookup("#card-x") != null);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private CardRegion card(String id) {
        return (CardRegion) window.node("card-" + id);
    }

    private GraphPane graph() {
        return (GraphPane) window.node("graph");
    }

    private Trace trace() {
        return fx(() -> window.session().document().orElseThrow().trace());
    }

    private Node node(String id) {
        return trace().graph().node(id).orElseThrow();
    }

    private String focused() {
        return fx(() -> String.valueOf(window.stage().getScene().getFocusOwner().getId()));
    }

    private void tabTo(String id) {
        for (int tabs = 0; !focused().equals("card-" + id); tabs++) {
            assertThat(tabs).as("tabs to %s", id).isLessThan(40);
            window.press(KeyCode.TAB);
        }
    }

    private boolean isSeen(CardRegion card) {
        return fx(() -> {
            Bounds pane = graph().localToScreen(graph().getLayoutBounds());
            return pane.contains(card.localToScreen(card.getLayoutBounds()));
        });
    }

    @Test
    void tabReachesTheCardsInTheOrderOfExecution() {
        List<String> reached = new ArrayList<>();
        window.press(KeyCode.TAB);
        while (focused().startsWith("card-")) {
            reached.add(focused().substring("card-".length()));
            window.press(KeyCode.TAB);
        }
        assertThat(reached.subList(0, 5)).containsExactly("x", "gamma", "beta", "mu", "mu_broadcast");
        assertThat(reached).hasSize(trace().partition(Level.BROADCASTS).boxes().size());
        assertThat(reached).isSortedAccordingTo((a, b) -> Integer.compare(node(a).index(), node(b).index()));
    }

    @Test
    void aCardIsAButtonThatSaysWhatItShows() {
        assertThat(fx(card("x_norm")::getAccessibleRole)).isEqualTo(AccessibleRole.BUTTON);
        assertThat(fx(card("x_norm")::getAccessibleText)).contains("shape N by D, 4 by 3", "not computed yet");
        window.press(KeyCode.END);
        assertThat(fx(card("x_norm")::getAccessibleText)).endsWith("value computed, gradient complete");
    }

    @Test
    void enterGoesToTheStepsOfTheCardInTurnAndArrowsStillStep() {
        Node node = node("x_minus_mu");
        tabTo("x_minus_mu");
        window.press(KeyCode.ENTER);
        assertThat(window.step()).isEqualTo(trace().forwardStep(node));
        window.press(KeyCode.ENTER);
        assertThat(window.step()).isEqualTo(trace().gradientSteps(node).getFirst());
        window.press(KeyCode.RIGHT);
        assertThat(window.step()).isEqualTo(trace().gradientSteps(node).getFirst() + 1);
        assertThat(focused()).isEqualTo("card-x_minus_mu");
    }

    @Test
    void aCardThatTheKeyboardReachesComesIntoSight() {
        for (String id : List.of("x", "beta", "sqrt_var_invert", "out")) {
            tabTo(id);
            assertThat(isSeen(card(id))).as(id).isTrue();
        }
    }

    @Test
    void theFocusStaysOnTheValueWhenTheLevelChanges() {
        tabTo("mu_broadcast");
        window.press(KeyCode.DIGIT2);
        assertThat(focused()).isEqualTo("card-x_minus_mu");
        window.press(KeyCode.DIGIT3);
        assertThat(focused()).isEqualTo("card-x_minus_mu");
    }

    @Test
    void aClickGoesToTheStepOfTheCard() {
        window.click(card("mu"));
        assertThat(window.step()).isEqualTo(trace().forwardStep(node("mu")));
        assertThat(focused()).isEqualTo("card-mu");
    }

    @Test
    void draggingACardMovesThePageAndGoesNowhere() {
        CardRegion card = card("x_minus_mu");
        double before = fx(() -> graph().viewport().x());
        fx(() -> {
            fire(card, MouseEvent.MOUSE_PRESSED, 0, true);
            fire(card, MouseEvent.MOUSE_DRAGGED, -40, false);
            fire(card, MouseEvent.MOUSE_RELEASED, -40, false);
            fire(card, MouseEvent.MOUSE_CLICKED, -40, false);
            return true;
        });
        assertThat(fx(() -> graph().viewport().x())).isEqualTo(before - 40);
        assertThat(window.step()).isZero();
    }

    private static void fire(CardRegion card, EventType<MouseEvent> type, double dx, boolean still) {
        var middle = card.localToScene(card.getWidth() / 2, card.getHeight() / 2);
        var place = card.sceneToLocal(middle.getX(), middle.getY());
        Event.fireEvent(
                card,
                new MouseEvent(
                        card,
                        card,
                        type,
                        place.getX() + dx,
                        place.getY(),
                        middle.getX() + dx,
                        middle.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        still,
                        new PickResult(card, place.getX() + dx, place.getY())));
    }

    @Test
    void pointingAtACardPointsAtItsNodesAndLightsIt() {
        CardRegion card = card("x");
        fx(() -> {
            fire(card, MouseEvent.MOUSE_ENTERED, 0, true);
            return true;
        });
        assertThat(fx(() -> window.session().pointedProperty().get())).containsExactly(node("x"));
        assertThat(isLit(card)).isTrue();
        fx(() -> {
            fire(card, MouseEvent.MOUSE_EXITED, 0, true);
            return true;
        });
        assertThat(fx(() -> window.session().pointedProperty().get())).isEmpty();
        assertThat(isLit(card)).isFalse();
    }

    @Test
    void whatAnotherPanePointsAtIsLit() {
        fx(() -> {
            window.session().pointedProperty().set(Set.of(node("mu")));
            return true;
        });
        assertThat(isLit(card("mu"))).isTrue();
        assertThat(isLit(card("x"))).isFalse();
    }

    @Test
    void theKeyboardPointsAtTheCardWithTheFocus() {
        tabTo("gamma");
        assertThat(fx(() -> window.session().pointedProperty().get())).containsExactly(node("gamma"));
    }

    private static boolean isLit(CardRegion card) {
        return fx(() -> card.getPseudoClassStates().contains(PseudoClass.getPseudoClass("pointed")));
    }

    @Test
    void aMotionTouchesNoRegionBetweenItsEnds() {
        CardRegion card = card("mu");
        String before = fx(card::getAccessibleText);
        fx(() -> {
            window.session().goTo(0.6);
            return true;
        });
        assertThat(fx(card::getAccessibleText)).isSameAs(before);
        fx(() -> {
            window.session().goTo(1);
            return true;
        });
        assertThat(fx(card::getAccessibleText)).contains("value computed");
    }
}
