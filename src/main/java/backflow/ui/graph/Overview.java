package backflow.ui.graph;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Theme;
import backflow.picture.sight.MapPlace;
import backflow.picture.sight.MiniMap;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.part.KeyOwner;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole graph in small, with the part that is seen framed; only where the whole is not seen anyway, and where it
/// covers no card. A click or a drag in it moves the view there; so do the arrow keys while it has the focus.
final class Overview extends StackPane implements KeyOwner {
    private final Messages messages;
    private final Consumer<Point> look;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private final BooleanBinding held = pressedProperty().or(focusedProperty());
    private Optional<Rectangle> place = Optional.empty();
    private Optional<MiniMap> map = Optional.empty();

    /// Creates an empty map.
    ///
    /// @param page what the arrow keys move
    /// @param look brings a point of the page into the middle of the view
    Overview(Messages messages, PageHand.Page page, Consumer<Point> look) {
        this.messages = messages;
        this.look = look;
        setId("overview");
        getStyleClass().add("overview");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
        setOnKeyPressed(pressed -> {
            if (owns(pressed)) {
                PageHand.arrow(pressed, page);
            }
        });
        // Let go, the map may find a better place.
        held.subscribe((_, _) -> page.move(0, 0));
    }

    @Override
    public boolean owns(KeyEvent pressed) {
        return pressed.getCode().isArrowKey() && !pressed.isShiftDown() && !pressed.isShortcutDown();
    }

    private void look(MouseEvent event) {
        map.ifPresent(shown -> look.accept(shown.onPage(new Point(event.getX(), event.getY()))));
        event.consume();
    }

    void setTheme(Theme theme) {
        canvas.setTheme(theme);
    }

    /// Shows a graph of which a view shows a part.
    void show(GraphPicture graph, Viewport viewport, Size view) {
        place = place(graph, viewport, view);
        map = place.map(room -> new MiniMap(graph, room.size()));
        setVisible(place.isPresent());
        place.ifPresent(room -> resizeRelocate(room.x(), room.y(), room.width(), room.height()));
        map.ifPresent(shown -> show(shown, viewport.shown(view)));
    }

    /// While the mouse or the keyboard moves the view by the map, it does not move away from under them.
    private Optional<Rectangle> place(GraphPicture graph, Viewport viewport, Size view) {
        return held.get() && place.isPresent() && MapPlace.isNeeded(graph, viewport, view)
                ? place
                : MapPlace.of(graph, viewport, view, place);
    }

    private void show(MiniMap shown, Rectangle seen) {
        canvas.show(new Picture(shown.size(), shown.marks(seen)), Viewport.IDENTITY);
        setAccessibleText(messages.text(
                "window.overview.accessible",
                shown.graph().rooms().values().stream().filter(seen::contains).count(),
                shown.graph().rooms().size()));
    }
}
