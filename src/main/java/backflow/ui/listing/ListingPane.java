package backflow.ui.listing;

import backflow.numpy.listing.SteppedListing;
import backflow.session.Document;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Direction;
import backflow.ui.part.Controls;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The source and its backward listing, the line of the current step marked. It shows the listing of the direction
/// that the playhead goes in, until the other one is asked for.
public final class ListingPane extends VBox {
    private static final PseudoClass BACKWARD = PseudoClass.getPseudoClass("backward");

    private final Session session;
    private final ListView<ListingRow> lines = new ListView<>();
    private final ToggleButton forward;
    private final ToggleButton backward;
    private Direction direction = Direction.FORWARD;

    public ListingPane(Session session, Messages messages, Controls controls) {
        this.session = session;
        forward = toggle("listing-forward", messages.text("window.listing.forward"));
        backward = toggle("listing-backward", messages.text("window.listing.backward"));
        ToggleGroup group = new ToggleGroup();
        forward.setToggleGroup(group);
        backward.setToggleGroup(group);
        forward.setOnAction(_ -> show(Direction.FORWARD));
        backward.setOnAction(_ -> show(Direction.BACKWARD));
        HBox head =
                controls.head(Pane.CODE, controls.heading(messages.text("window.listing.heading")), forward, backward);
        lines.setId("listing");
        lines.setAccessibleText(messages.text("window.listing.accessible"));
        lines.getStyleClass().addAll("listing", "edge-to-edge");
        lines.setCellFactory(_ -> new ListingCell(lines, this::goTo));
        lines.setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER && lines.getFocusModel().getFocusedItem() != null) {
                goTo(lines.getFocusModel().getFocusedItem().number());
            }
        });
        VBox.setVgrow(lines, Priority.ALWAYS);
        getStyleClass().add("pane");
        getChildren().addAll(head, lines);
        session.documentProperty().subscribe(_ -> show(direction));
        session.playheadProperty().subscribe(_ -> follow());
    }

    private static ToggleButton toggle(String id, String text) {
        ToggleButton toggle = new ToggleButton(text);
        toggle.setId(id);
        toggle.getStyleClass().add("quiet-toggle");
        return toggle;
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
        forward.setSelected(wanted == Direction.FORWARD);
        backward.setSelected(wanted == Direction.BACKWARD);
        session.document().ifPresent(this::fill);
        mark();
    }

    private void fill(Document open) {
        lines.setItems(FXCollections.observableArrayList(ListingRow.of(listing(open))));
        // The list takes its new length over when it is laid out; before that it would scroll by the old one.
        lines.layout();
    }

    private SteppedListing listing(Document open) {
        return direction == Direction.FORWARD ? open.forward() : open.backward();
    }

    /// Marks the current line. A line is an item of its own, so that only two cells change.
    private void mark() {
        OptionalInt current = session.document().stream()
                .flatMapToInt(open -> listing(open).lineOf(session.step()).stream())
                .findFirst();
        lines.pseudoClassStateChanged(BACKWARD, currentDirection() == Direction.BACKWARD);
        for (ListingRow line : lines.getItems()) {
            line.currentProperty().set(current.isPresent() && current.getAsInt() == line.number());
        }
        current.ifPresentOrElse(line -> reveal(line - 1), this::revealBeginning);
    }

    /// Before the first step the first line that will be carried out is in sight, below whatever stands above it.
    private void revealBeginning() {
        session.document()
                .filter(_ -> session.step() == 0)
                .flatMap(open -> listing(open).lineOfStep().stream()
                        .filter(line -> line > 0)
                        .findFirst())
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

    private void goTo(int line) {
        session.document().map(open -> listing(open).stepAt(line)).ifPresent(step -> step.ifPresent(session::goTo));
    }
}
