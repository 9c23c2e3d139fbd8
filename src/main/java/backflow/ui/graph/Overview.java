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
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole graph in small, with the part that is seen framed; only where the whole is not seen anyway, and where it
/// covers no card. A click or a drag in it moves the view there.
public final class Overview extends StackPane {
    private final Consumer<Point> look;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private Optional<Rectangle> place = Optional.empty();
    private Optional<MiniMap> map = Optional.empty();

    /// Creates an empty map.
    ///
    /// @param look brings a point of the page into the middle of the view
    public Overview(Messages messages, Consumer<Point> look) {
        this.look = look;
        setId("overview");
        getStyleClass().add("overview");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("window.overview.accessible"));
        getChildren().add(canvas);
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
    }

    private void look(MouseEvent event) {
        map.ifPresent(shown -> look.accept(shown.onPage(new Point(event.getX(), event.getY()))));
        event.consume();
    }

    public void setTheme(Theme theme) {
        canvas.setTheme(theme);
    }

    /// Shows a graph of which a view shows a part.
    public void show(GraphPicture graph, Viewport viewport, Size view) {
        place = MapPlace.of(graph, viewport, view, place);
        map = place.map(room -> new MiniMap(graph, room.size()));
        setVisible(place.isPresent());
        place.ifPresent(room -> resizeRelocate(room.x(), room.y(), room.width(), room.height()));
        map.ifPresent(
                shown -> canvas.show(new Picture(shown.size(), shown.marks(viewport.shown(view))), Viewport.IDENTITY));
    }
}
