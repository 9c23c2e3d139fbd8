package backflow.ui;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.listing.CodeLine;
import backflow.session.Breakpoints.Breakpoint;
import backflow.session.Session;
import backflow.trace.Direction;
import backflow.ui.listing.ListingRow;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Code, nodes and timeline lead to one another, in a real window on the headless platform.
class LinksTest extends WindowTest {
    private static final String SUM = "dbeta = np.sum(dout, axis=0)";

    @BeforeEach
    void prepare() {
        goTo(19);
    }

    private Session session() {
        return window.session();
    }

    private void goTo(int step) {
        fx(() -> {
            session().goTo(step);
            return true;
        });
        if (step > 14) {
            await(() -> find(SUM).isPresent());
        }
    }

    private ListCell<?> cell(String code) {
        await(() -> find(code).isPresent());
        return fx(() -> find(code).orElseThrow());
    }

    private Optional<ListCell<?>> find(String code) {
        for (Node node : window.stage().getScene().getRoot().lookupAll(".listing-cell")) {
            if (node instanceof ListCell<?> cell
                    && cell.getItem() instanceof ListingRow row
                    && CodeLine.of(row.text()).code().strip().equals(code)) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /// Returns a line, in sight or not.
    private ListingRow row(String code) {
        return fx(() -> ((ListView<?>) window.node("listing"))
                .getItems().stream()
                        .map(ListingRow.class::cast)
                        .filter(row -> CodeLine.of(row.text()).code().strip().equals(code))
                        .findFirst()
                        .orElseThrow());
    }

    private Breakpoint breakpoint() {
        return new Breakpoint(Direction.BACKWARD, row(SUM).number());
    }

    private Set<Breakpoint> breakpoints() {
        return fx(() -> Set.copyOf(session().breakpoints().lines()));
    }

    @Test
    void aClickInTheGutterSetsABreakpointAndAnotherRemovesIt() {
        ListCell<?> cell = cell(SUM);
        Node gutter = fx(() -> cell.lookup(".listing-gutter"));
        window.click(gutter);
        assertThat(breakpoints()).containsExactly(breakpoint());
        assertThat(window.step()).isEqualTo(19);
        assertThat(fx(() -> cell.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .asString()
                .contains("breakpoint", SUM);
        window.click(gutter);
        assertThat(breakpoints()).isEmpty();
    }

    @Test
    void playingStopsAtALineWithABreakpoint() {
        ListCell<?> cell = cell(SUM);
        window.click(fx(() -> cell.lookup(".listing-gutter")));
        goTo(15);
        fx(() -> {
            session().speedProperty().set(8);
            return true;
        });
        window.press(KeyCode.SPACE);
        await(() -> !session().playingProperty().get());
        assertThat(window.step()).isEqualTo(17);
    }

    @Test
    void aLineUnderThePointerLightsItsNodes() {
        window.hover(cell(SUM));
        assertThat(fx(() -> session().pointedProperty().get()))
                .extracting(backflow.graph.Node::id)
                .contains("beta");
    }

    @Test
    void aNodeThatIsPointedAtLightsTheLinesOfItsGradient() {
        ListingRow sum = row(SUM);
        ListingRow other = row("dx_norm = dy_unshift * gamma");
        fx(() -> {
            session()
                    .pointedProperty()
                    .set(Set.of(session()
                            .document()
                            .orElseThrow()
                            .trace()
                            .graph()
                            .node("beta")
                            .orElseThrow()));
            return true;
        });
        assertThat(fx(() -> sum.litProperty().get())).isTrue();
        assertThat(fx(() -> other.litProperty().get())).isFalse();
    }

    private void focus(ListCell<?> cell) {
        ListView<?> list = (ListView<?>) window.node("listing");
        fx(() -> {
            window.stage().getScene().getRoot().requestFocus();
            return true;
        });
        for (int k = 0; k < 100 && !fx(list::isFocusVisible); k++) {
            window.press(KeyCode.TAB);
        }
        assertThat(fx(list::isFocusVisible)).isTrue();
        fx(() -> {
            list.getFocusModel().focus(cell.getIndex());
            return true;
        });
    }

    @Test
    void keysOnALineGoToItRunToItAndSetABreakpoint() {
        ListCell<?> cell = cell(SUM);
        focus(cell);
        window.press(KeyCode.B);
        assertThat(breakpoints()).containsExactly(breakpoint());
        window.press(KeyCode.F9);
        assertThat(breakpoints()).isEmpty();
        window.press(KeyCode.ENTER);
        assertThat(window.step()).isEqualTo(17);
    }

    @Test
    void runningToALineBehindGoesBackToIt() {
        focus(cell(SUM));
        window.pressWith(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(fx(() -> session().playhead())).isBetween(18.0, 19.0);
        assertThat(window.step()).isEqualTo(17);
    }

    @Test
    void theMenuOfALineRunsToIt() {
        ListCell<?> cell = cell(SUM);
        fx(() -> {
            var over = new PickResult(cell, 0, 0);
            Event.fireEvent(
                    cell, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, false, over));
            MenuItem run = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(item -> "run-to-line".equals(item.getId()))
                    .findFirst()
                    .orElseThrow();
            run.fire();
            run.getParentPopup().hide();
            return true;
        });
        assertThat(window.step()).isEqualTo(17);
    }

    @Test
    void withoutALineInFocusTheKeySetsABreakpointAtTheCurrentOne() {
        goTo(17);
        window.press(KeyCode.F9);
        assertThat(breakpoints()).containsExactly(breakpoint());
        window.pressWith(KeyCode.SHIFT, KeyCode.F9);
        assertThat(breakpoints()).isEmpty();
    }

    @Test
    void theOtherListingIsShownOnRequest() {
        Label heading = (Label) window.node("listing-heading");
        assertThat(fx(heading::getText)).endsWith("backward");
        window.click("listing-other");
        assertThat(fx(heading::getText)).endsWith("forward");
        assertThat(row("mu = np.mean(x, axis=0)").number()).isPositive();
    }

    @Test
    void thePointerOnTheTimelineIsToldTheStepAndLightsItsNode() {
        window.hover(window.node("scrub"));
        await(() -> Window.getWindows().stream()
                .anyMatch(popup ->
                        popup instanceof Tooltip label && label.getText().contains(" of 33")));
        assertThat(fx(() -> session().pointedProperty().get())).hasSize(1);
    }
}
