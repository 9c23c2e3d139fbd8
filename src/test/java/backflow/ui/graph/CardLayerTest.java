package backflow.ui.graph;

import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.trace.Trace;
import backflow.ui.Mouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Cards reached by keyboard and pointer in a real window.
class CardLayerTest extends GraphTest {
    private CardRegion card(String id) {
        return (CardRegion) window.node("card-" + id);
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
            Mouse mouse = Mouse.overMiddle(card);
            mouse.does(MouseEvent.MOUSE_PRESSED);
            Mouse moved = mouse.moved(-40, 0);
            moved.does(MouseEvent.MOUSE_DRAGGED);
            moved.does(MouseEvent.MOUSE_RELEASED);
            moved.does(MouseEvent.MOUSE_CLICKED);
            return true;
        });
        assertThat(fx(() -> graph().viewport().x())).isEqualTo(before - 40);
        assertThat(window.step()).isZero();
    }

    @Test
    void pointingAtACardPointsAtItsNodesAndLightsIt() {
        CardRegion card = card("x");
        fx(() -> {
            Mouse.overMiddle(card).does(MouseEvent.MOUSE_ENTERED);
            return true;
        });
        assertThat(fx(() -> window.session().pointedProperty().get())).containsExactly(node("x"));
        assertThat(isLit(card)).isTrue();
        fx(() -> {
            Mouse.overMiddle(card).does(MouseEvent.MOUSE_EXITED);
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
