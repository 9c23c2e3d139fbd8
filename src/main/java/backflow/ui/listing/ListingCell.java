package backflow.ui.listing;

import backflow.text.Messages;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Shows a line of a listing: its number or its breakpoint, its code, its comment, and whether it is the current one.
public final class ListingCell extends ListCell<ListingRow> {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass BREAKPOINT = PseudoClass.getPseudoClass("breakpoint");
    private static final double GUTTER = 2.2;

    /// The width of the scroll bar and some distance to it, in letters.
    private static final double ROOM_FOR_SCROLLING = 1.2;

    private final ListView<ListingRow> list;
    private final Messages messages;
    private final Label number = new Label();
    private final StackPane gutter = new StackPane(disc(), number);
    private final Text code = new Text();
    private final Text comment = new Text();
    private final HBox line;
    private Subscription marking = Subscription.EMPTY;

    ListingCell(ListView<ListingRow> list, LineActions actions, Messages messages) {
        this.list = list;
        this.messages = messages;
        number.getStyleClass().add("listing-number");
        gutter.getStyleClass().add("listing-gutter");
        gutter.setAlignment(Pos.TOP_RIGHT);
        code.getStyleClass().add("listing-code");
        comment.getStyleClass().add("listing-comment");
        TextFlow flow = new TextFlow(code, comment);
        HBox.setHgrow(flow, Priority.ALWAYS);
        line = new HBox(gutter, flow);
        line.setMinWidth(0);
        getStyleClass().add("listing-cell");
        // A line that is too long goes on below its own beginning, so that none is cut.
        prefWidthProperty().bind(Bindings.createDoubleBinding(this::room, list.widthProperty(), number.fontProperty()));
        setMaxWidth(USE_PREF_SIZE);
        list.widthProperty().subscribe(_ -> breakLine());
        number.fontProperty().subscribe(_ -> breakLine());
        setOnMouseClicked(clicked -> click(clicked, actions));
        setOnMouseEntered(_ -> point(actions));
        setOnMouseExited(_ -> actions.unpoint());
    }

    private static Region disc() {
        Region disc = new Region();
        disc.getStyleClass().add("listing-disc");
        return disc;
    }

    private void click(MouseEvent clicked, LineActions actions) {
        if (getItem() != null && clicked.getButton() == MouseButton.PRIMARY) {
            if (gutter.contains(gutter.sceneToLocal(clicked.getSceneX(), clicked.getSceneY()))) {
                actions.toggleBreakpoint(getItem().number());
            } else {
                actions.goTo(getItem().number());
            }
        }
    }

    private void point(LineActions actions) {
        if (getItem() != null) {
            actions.point(getItem().number());
        }
    }

    @Override
    protected void updateItem(@Nullable ListingRow row, boolean empty) {
        super.updateItem(row, empty);
        marking.unsubscribe();
        marking = Subscription.EMPTY;
        if (row == null || empty) {
            pseudoClassStateChanged(CURRENT, false);
            pseudoClassStateChanged(LIT, false);
            pseudoClassStateChanged(BREAKPOINT, false);
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(row.number()));
        breakLine();
        setGraphic(line);
        marking = Subscription.combine(
                row.currentProperty().subscribe(current -> pseudoClassStateChanged(CURRENT, current)),
                row.litProperty().subscribe(lit -> pseudoClassStateChanged(LIT, lit)),
                row.breakpointProperty().subscribe(breakpoint -> {
                    pseudoClassStateChanged(BREAKPOINT, breakpoint);
                    setAccessibleText(messages.text(
                            breakpoint ? "window.listing.line.breakpoint" : "window.listing.line",
                            String.valueOf(row.number()),
                            row.text().strip()));
                }));
    }

    private double room() {
        return list.getWidth() - ROOM_FOR_SCROLLING * number.getFont().getSize();
    }

    private void breakLine() {
        if (getItem() != null) {
            double size = number.getFont().getSize();
            Insets insets = getInsets();
            double room = room() - insets.getLeft() - insets.getRight() - GUTTER * size;
            CodeText text = CodeText.of(getItem(), size, Math.max(size, room - 1));
            gutter.setMinWidth(GUTTER * size);
            gutter.setMaxWidth(GUTTER * size);
            code.setText(text.code());
            comment.setText(text.comment());
        }
    }
}
