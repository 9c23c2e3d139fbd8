package backflow.ui.graph;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.Theme;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.paint.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The whole graph in small, with the part that is seen framed; only where the whole is not seen anyway, and where it
/// covers no card. A click or a drag in it moves the view there.
public final class Overview extends StackPane {
    private static final double WIDTH = 190;
    private static final double TALLEST = 70;
    private static final double PADDING = 6;

    /// Where there is no room for the map, a smaller one is tried.
    private static final double[] SIZES = {1, 0.75, 0.55};

    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private Optional<Rectangle> place = Optional.empty();
    private double scale = 1;

    /// Creates an empty map.
    ///
    /// @param look brings a point of the page into the middle of the view
    public Overview(Messages messages, Consumer<Point> look) {
        setId("overview");
        getStyleClass().add("overview");
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("window.overview.accessible"));
        getChildren().add(canvas);
        setOnMousePressed(pressed -> look(pressed, look));
        setOnMouseDragged(dragged -> look(dragged, look));
    }

    private void look(MouseEvent event, Consumer<Point> look) {
        look.accept(new Point((event.getX() - PADDING) / scale, (event.getY() - PADDING) / scale));
        event.consume();
    }

    public void setTheme(Theme theme) {
        canvas.setTheme(theme);
    }

    /// Shows a graph of which a view shows a part.
    public void show(GraphPicture graph, Viewport viewport, Size view) {
        Size page = graph.size();
        boolean whole = page.width() * viewport.scale() <= view.width() + 1
                && page.height() * viewport.scale() <= view.height() + 1;
        place = whole ? Optional.empty() : settled(graph, viewport, view);
        setVisible(place.isPresent());
        place.ifPresent(room -> {
            scale = (room.width() - 2 * PADDING) / page.width();
            resizeRelocate(room.x(), room.y(), room.width(), room.height());
            canvas.show(picture(graph, viewport.shown(view)), new Viewport(scale, PADDING, PADDING));
        });
    }

    private Optional<Rectangle> settled(GraphPicture graph, Viewport viewport, Size view) {
        MapPlace places = new MapPlace(
                view, graph.rooms().values().stream().map(viewport::inView).toList());
        Optional<Rectangle> found = Optional.empty();
        for (double share : SIZES) {
            if (found.isEmpty()) {
                found = places.of(size(graph.size(), share), place);
            }
        }
        return found;
    }

    private static Size size(Size page, double share) {
        double fitting = share * Math.min(WIDTH / page.width(), TALLEST / page.height());
        return new Size(page.width() * fitting + 2 * PADDING, page.height() * fitting + 2 * PADDING);
    }

    private Picture picture(GraphPicture graph, Rectangle seen) {
        List<Mark> marks = new ArrayList<>();
        graph.layout()
                .routes()
                .values()
                .forEach(route -> marks.add(new Mark.Path(route, Stroke.of(Role.HAIRLINE, 1 / scale))));
        graph.layout()
                .cards()
                .values()
                .forEach(card -> marks.add(new Mark.Box(card, 0, Paint.of(Role.MUTED), Stroke.NONE)));
        Rectangle frame = seen.within(
                new Rectangle(0, 0, graph.size().width(), graph.size().height()));
        marks.add(new Mark.Box(frame, 2 / scale, Paint.NONE, Stroke.of(Role.INK, 1.5 / scale)));
        return new Picture(graph.size(), marks);
    }
}
