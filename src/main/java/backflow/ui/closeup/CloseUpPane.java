package backflow.ui.closeup;

import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.View;
import backflow.picture.closeup.Slide;
import backflow.picture.why.PathWords;
import backflow.picture.why.StepHeading;
import backflow.session.Document;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Responsibility;
import backflow.trace.Tour;
import backflow.ui.part.Controls;
import backflow.ui.work.Drawings;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The numbers of the current step: as a picture, whose cells tell how they are made, or as a table of text.
public final class CloseUpPane extends VBox {
    /// As much as the largest steps of batch norm need for their numbers at their smallest, in pixels of the picture.
    private static final Size ROOM_FOR_NUMBERS = new Size(600, 330);

    private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");
    private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

    /// The width of a letter of the line, in parts of its font size.
    private static final double LETTER = 0.6;

    private final Session session;
    private final Drawings drawings;
    private final Messages messages;
    private final Label heading;
    private final CellView cells;
    private final Label line = new Label();
    private final NumberTable table;
    private Optional<Named> named = Optional.empty();
    private Optional<Named> tabled = Optional.empty();
    private double magnification = 1;

    /// What the heading and the table tell of: a step, or the responsibility of a value.
    private record Named(Document document, int step, View view, Optional<Responsibility> responsibility) {}

    public CloseUpPane(Session session, Drawings drawings, Messages messages, Controls controls) {
        this.session = session;
        this.drawings = drawings;
        this.messages = messages;
        heading = controls.heading("");
        heading.setId("step-heading");
        cells = new CellView(session, this::write);
        table = new NumberTable(messages);
        line.setId("cell-line");
        line.getStyleClass().add("cell-line");
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        ToggleButton asTable = new ToggleButton(messages.text("window.closeup.table"));
        asTable.setId("close-up-as-table");
        asTable.getStyleClass().add("quiet-toggle");
        asTable.setMinWidth(USE_PREF_SIZE);
        table.visibleProperty().bind(asTable.selectedProperty());
        cells.visibleProperty().bind(asTable.selectedProperty().not());
        table.visibleProperty().subscribe(shown -> {
            hint();
            if (shown) {
                fill();
            }
        });
        StackPane either = new StackPane(cells, table);
        either.setMinSize(0, 0);
        VBox.setVgrow(either, Priority.ALWAYS);
        getStyleClass().addAll("pane", "close-up-pane");
        DigitsControl digits = new DigitsControl(session, messages, controls);
        getChildren().addAll(controls.head(Pane.CLOSE_UP, heading, asTable, digits), either, line);
        addEventFilter(KeyEvent.KEY_PRESSED, this::copy);
        session.documentProperty().subscribe(_ -> show());
        session.playheadProperty().subscribe(_ -> show());
        session.viewProperty().subscribe(_ -> show());
        session.walk().tourProperty().subscribe(_ -> show());
        cells.widthProperty().subscribe(_ -> show());
        cells.heightProperty().subscribe(_ -> show());
    }

    /// Sets how much larger than usual everything is drawn; it is set for so much less room.
    public void setMagnification(double wanted) {
        magnification = wanted;
        show();
    }

    /// Numbers are more than large letters: the picture is magnified no further than leaves it the room for them.
    private double scale() {
        double roomy =
                Math.min(cells.getWidth() / ROOM_FOR_NUMBERS.width(), cells.getHeight() / ROOM_FOR_NUMBERS.height());
        return Math.max(1, Math.min(roomy, magnification));
    }

    private void show() {
        session.document().ifPresent(open -> {
            name(new Named(
                    open, session.step(), session.view(), session.walk().tour().map(Tour::responsibility)));
            double scale = scale();
            Size room = new Size(cells.getWidth() / scale, cells.getHeight() / scale);
            slide(open, room).ifPresent(slide -> cells.show(slide, new Viewport(scale, 0, 0), heading.getText()));
        });
    }

    private Optional<Slide> slide(Document open, Size room) {
        Optional<Tour> tour = session.walk().tour();
        return tour.isPresent()
                ? drawings.paths(open).map(paths -> paths.slide(tour.get(), room, session.view()))
                : drawings.closeUp(open).map(closeUp -> closeUp.slide(session.playhead(), room, session.view()));
    }

    /// Tells of a step when it begins.
    private void name(Named now) {
        if (!named.equals(Optional.of(now))) {
            named = Optional.of(now);
            heading.setText(now.responsibility()
                    .map(asked -> messages.render(new PathWords(asked).heading()))
                    .orElseGet(() -> new StepHeading(now.document().trace(), messages).of(now.step())));
            if (table.isVisible()) {
                fill();
            }
        }
    }

    /// Writes the table when it is looked at or copied: of a step with the numbers that it will have when it is done,
    /// of a responsibility with what all its paths bring.
    private void fill() {
        if (!tabled.equals(named)) {
            tabled = named;
            named.flatMap(this::text).ifPresent(table::setText);
        }
    }

    private Optional<String> text(Named now) {
        return now.responsibility().isPresent()
                ? drawings.paths(now.document())
                        .map(paths -> paths.table(now.responsibility().get(), now.view()))
                : drawings.closeUp(now.document()).map(closeUp -> closeUp.table(now.step(), now.view()));
    }

    private void write(Slide slide, Optional<Slide.Cell> cell) {
        int letters = (int) (line.getWidth() / (LETTER * line.getFont().getSize()));
        line.pseudoClassStateChanged(HINT, false);
        cell.ifPresentOrElse(pointed -> line.setText(slide.line(pointed, letters)), this::hint);
    }

    private void hint() {
        hint(table.isVisible() ? "window.closeup.hint.table" : "window.closeup.hint");
    }

    private void hint(String key) {
        line.pseudoClassStateChanged(HINT, true);
        line.setText(messages.text(key));
    }

    /// What is selected in the table is copied by the table itself.
    private void copy(KeyEvent pressed) {
        if (COPY.match(pressed) && table.getSelectedText().isEmpty()) {
            fill();
            ClipboardContent content = new ClipboardContent();
            content.putString(table.getText());
            Clipboard.getSystemClipboard().setContent(content);
            hint("window.closeup.copied");
            pressed.consume();
        }
    }
}
