package backflow.ui.listing;

import backflow.numpy.listing.LineLinks;
import backflow.numpy.listing.SteppedListing;
import backflow.session.Breakpoints.Breakpoint;
import backflow.session.Document;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Direction;
import backflow.ui.part.Controls;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The source and its backward listing, the line of the current step marked. It shows the listing of the direction
/// that the playhead goes in, until the other one is asked for.
public final class ListingPane extends VBox {
    private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

    private final Session session;
    private final Messages messages;
    private final ListView<ListingRow> lines = new ListView<>();
    private final Label heading;
    private final Button other = new Button();
    private final LineActions actions;
    private final LineMenu menu;
    private Direction direction = Direction.FORWARD;

    public ListingPane(Session session, Messages messages, Controls controls) {
        this.session = session;
        this.messages = messages;
        actions = new LinesOfSession(session, () -> direction, this::focusedLine);
        menu = new LineMenu(actions, session, messages);
        heading = controls.heading("");
        heading.setId("listing-heading");
        other.setId("listing-other");
        other.getStyleClass().add("quiet-toggle");
        other.setMinWidth(USE_PREF_SIZE);
        other.setOnAction(_ -> show(direction == Direction.FORWARD ? Direction.BACKWARD : Direction.FORWARD));
        lines.setId("listing");
        lines.setAccessibleText(messages.text("window.listing.accessible"));
        lines.getStyleClass().addAll("listing", "edge-to-edge");
        lines.setCellFactory(_ -> new ListingCell(lines, actions, messages));
        lines.setOnKeyPressed(this::pressed);
        lines.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::openMenu);
        lines.getFocusModel().focusedIndexProperty().subscribe(_ -> {
            if (lines.isFocusVisible()) {
                actions.unpoint();
            }
        });
        lines.focusVisibleProperty().subscribe(_ -> actions.unpoint());
        VBox.setVgrow(lines, Priority.ALWAYS);
        getStyleClass().add("pane");
        getChildren().addAll(controls.head(Pane.CODE, heading, other), lines);
        session.documentProperty().subscribe(_ -> show(direction));
        session.stepProperty().subscribe(_ -> follow());
        session.pointedProperty().subscribe(_ -> light());
        session.breakpoints().lines().addListener((SetChangeListener<Breakpoint>) _ -> markBreakpoints());
    }

    private void pressed(KeyEvent event) {
        OptionalInt line = focusedLine();
        if (line.isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            actions.runTo(line.getAsInt());
        } else if (event.getCode() == KeyCode.ENTER) {
            actions.goTo(line.getAsInt());
        } else if (event.getCode() == KeyCode.B) {
            actions.toggleBreakpoint(line.getAsInt());
        } else {
            return;
        }
        event.consume();
    }

    /// Returns the line that the keyboard is at, while it is in the listing.
    private OptionalInt focusedLine() {
        ListingRow focused = lines.getFocusModel().getFocusedItem();
        return focused == null || !lines.isFocusVisible() ? OptionalInt.empty() : OptionalInt.of(focused.number());
    }

    private void openMenu(ContextMenuEvent event) {
        hit(event).or(() -> focusedLine().stream().boxed().findFirst()).ifPresent(line -> {
            menu.about(line);
            menu.show(lines, event.getScreenX(), event.getScreenY());
        });
        event.consume();
    }

    private static Optional<Integer> hit(ContextMenuEvent event) {
        Node node = event.isKeyboardTrigger() ? null : event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListingCell)) {
            node = node.getParent();
        }
        return node instanceof ListingCell cell && cell.getItem() != null
                ? Optional.of(cell.getItem().number())
                : Optional.empty();
    }

    /// Sets or removes a breakpoint at the line that the keyboard is at, else at that of the current step.
    public void toggleBreakpoint() {
        OptionalInt line = focusedLine();
        (line.isPresent() ? line : currentLine()).ifPresent(actions::toggleBreakpoint);
    }

    private void follow() {
        Direction current = currentDirection();
        if (current != direction) {
            show(current);
        } else {
            mark();
        }
    }

    private Direction currentDirection() {
        int step = session.step();
        return session.document()
                .filter(_ -> step > 0)
                .map(open -> Direction.of(open.trace().step(step)))
                .orElse(Direction.FORWARD);
    }

    private void show(Direction wanted) {
        direction = wanted;
        boolean forward = wanted == Direction.FORWARD;
        heading.setText(messages.text(forward ? "window.listing.heading.forward" : "window.listing.heading.backward"));
        other.setText(messages.text(forward ? "window.listing.backward" : "window.listing.forward"));
        other.setAccessibleText(
                messages.text(forward ? "window.listing.show.backward" : "window.listing.show.forward"));
        session.document().ifPresent(this::fill);
        mark();
        markBreakpoints();
        light();
    }

    private void fill(Document open) {
        lines.setItems(FXCollections.observableArrayList(ListingRow.of(open.listing(direction))));
        // The list takes its new length over when it is laid out; before that it would scroll by the old one.
        lines.layout();
    }

    private OptionalInt currentLine() {
        return session.document().stream()
                .flatMapToInt(open -> open.listing(direction).lineOf(session.step()).stream())
                .findFirst();
    }

    /// Marks the current line. A line is an item of its own, so that only two cells change.
    private void mark() {
        OptionalInt current = currentLine();
        lines.pseudoClassStateChanged(BACKWARD, currentDirection() == Direction.BACKWARD);
        for (ListingRow line : lines.getItems()) {
            line.currentProperty().set(current.isPresent() && current.getAsInt() == line.number());
        }
        current.ifPresentOrElse(line -> reveal(line - 1), this::revealBeginning);
    }

    private void markBreakpoints() {
        Set<Breakpoint> set = session.breakpoints().lines();
        lines.getItems()
                .forEach(line -> line.breakpointProperty().set(set.contains(new Breakpoint(direction, line.number()))));
    }

    private void light() {
        Set<Integer> lit = session.document()
                .map(open -> new LineLinks(open.trace(), open.listing(direction), direction)
                        .linesOf(session.pointedProperty().get()))
                .orElse(Set.of());
        lines.getItems().forEach(line -> line.litProperty().set(lit.contains(line.number())));
    }

    /// Before the first step the first line that will be carried out is in sight, below whatever stands above it.
    private void revealBeginning() {
        session.document()
                .filter(_ -> session.step() == 0)
                .map(open -> open.listing(direction))
                .map(SteppedListing::lineOfStep)
                .flatMap(steps -> steps.stream().filter(line -> line > 0).findFirst())
                .ifPresent(line -> lines.scrollTo(Math.max(0, line - 2)));
    }

    /// Scrolls as little as needed, and keeps two lines of what follows in sight.
    private void reveal(int index) {
        if (lines.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first != null && last != null && first.getIndex() < index && index < last.getIndex() - 1) {
                return;
            }
            lines.scrollTo(Math.max(0, index - 2));
        }
    }
}
