package backflow.ui.listing;

import backflow.numpy.listing.CodeLine;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows a line of a listing: its code, its comment, and whether it is the current one.
public final class ListingCell extends ListCell<ListingRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final char NO_BREAK = '\u00a0';
    private static final double ROOM_FOR_SCROLLING = 16;

    private final Text indent = new Text();
    private final Text code = new Text();
    private final Text comment = new Text();
    private final TextFlow flow = new TextFlow(code, comment);
    private final HBox line = new HBox(indent, flow);
    private Subscription marking = Subscription.EMPTY;

    /// @param chosen takes the number of a line that was clicked
    public ListingCell(ListView<ListingRow> list, IntConsumer chosen) {
        code.getStyleClass().add("listing-code");
        comment.getStyleClass().add("listing-comment");
        HBox.setHgrow(flow, Priority.ALWAYS);
        line.setMinWidth(0);
        getStyleClass().add("listing-cell");
        // A line that is too long goes on below its own beginning, so that none is cut.
        prefWidthProperty().bind(list.widthProperty().subtract(ROOM_FOR_SCROLLING));
        setMaxWidth(USE_PREF_SIZE);
        setOnMouseClicked(_ -> {
            if (getItem() != null) {
                chosen.accept(getItem().number());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        marking.unsubscribe();
        marking = Subscription.EMPTY;
        pseudoClassStateChanged(CURRENT, false);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        CodeLine parts = row.parts();
        indent.setText(parts.indent());
        code.setText(parts.code());
        // A note behind code stands on one line; a line of comment may be broken anywhere.
        boolean note = !parts.code().isEmpty();
        comment.setText(note ? parts.comment().replace(' ', NO_BREAK) : parts.comment());
        setAccessibleText(row.text());
        setGraphic(line);
        marking = row.currentProperty().subscribe(current -> pseudoClassStateChanged(CURRENT, current));
    }
}
