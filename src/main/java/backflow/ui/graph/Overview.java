package backflow.ui.graph;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.Theme;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.paint.Viewport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.layout.StackPane;

/// The whole graph in small, with the part that is seen framed; only where the whole is not seen anyway.
public final class Overview extends StackPane {
    private static final double WIDTH = 190;
    private static final double TALLEST = 70;
    private static final double PADDING = 6;
    private static final double AWAY = 8;
    private static final double TAG = 20;

    /// The fourth corner has the buttons.
    private static final List<Pos> CORNERS = List.of(Pos.TOP_LEFT, Pos.BOTTOM_LEFT, Pos.TOP_RIGHT);

    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);

    public Overview() {
        setId("overview");
        getStyleClass().add("overview");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(canvas);
        setVisible(false);
        StackPane.setAlignment(this, Pos.TOP_LEFT);
        StackPane.setMargin(this, new Insets(AWAY));
    }

    public void setTheme(Theme theme) {
        canvas.setTheme(theme);
    }

    /// Stands in the corner of the view in which it covers the least of the cards, and stays where it is as long as it
    /// covers none.
    private void settle(GraphPicture graph, Viewport viewport, Size view) {
        if (covered(StackPane.getAlignment(this), graph, viewport, view) > 0) {
            CORNERS.stream()
                    .min(Comparator.comparingDouble(corner -> covered(corner, graph, viewport, view)))
                    .ifPresent(corner -> StackPane.setAlignment(this, corner));
        }
    }

    private double covered(Pos corner, GraphPicture graph, Viewport viewport, Size view) {
        double x = corner.getHpos() == HPos.LEFT ? 0 : view.width() - getPrefWidth() - 2 * AWAY;
        double y = corner.getVpos() == VPos.TOP ? 0 : view.height() - getPrefHeight() - 2 * AWAY;
        Rectangle room = new Rectangle(x, y, getPrefWidth() + 2 * AWAY, getPrefHeight() + 2 * AWAY);
        return graph.layout().cards().values().stream()
                .map(Overview::withTags)
                .map(viewport::inView)
                .filter(room::overlaps)
                .mapToDouble(card -> overlap(room, card))
                .sum();
    }

    /// Returns a card with the badge and the tag that stick out above it.
    private static Rectangle withTags(Rectangle card) {
        return new Rectangle(card.x(), card.y() - TAG, card.width(), card.height() + TAG);
    }

    private static double overlap(Rectangle one, Rectangle other) {
        return (Math.min(one.right(), other.right()) - Math.max(one.x(), other.x()))
                * (Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y()));
    }

    /// Shows a graph of which a view shows a part.
    public void show(GraphPicture graph, Viewport viewport, Size view) {
        Size page = graph.size();
        boolean whole = page.width() * viewport.scale() <= view.width() + 1
                && page.height() * viewport.scale() <= view.height() + 1;
        setVisible(!whole);
        if (!whole) {
            double scale = Math.min(WIDTH / page.width(), TALLEST / page.height());
            setPrefSize(page.width() * scale + 2 * PADDING, page.height() * scale + 2 * PADDING);
            settle(graph, viewport, view);
            canvas.show(picture(graph, viewport.shown(view), scale), new Viewport(scale, PADDING, PADDING));
        }
    }

    private static Picture picture(GraphPicture graph, Rectangle seen, double scale) {
        List<Mark> marks = new ArrayList<>();
        graph.layout()
                .routes()
                .values()
                .forEach(route -> marks.add(new Mark.Path(route, Stroke.of(Role.HAIRLINE, 1 / scale))));
        graph.layout()
                .cards()
                .values()
                .forEach(card -> marks.add(new Mark.Box(card, 0, Paint.of(Role.MUTED), Stroke.NONE)));
        Rectangle frame = within(seen, graph.size());
        marks.add(new Mark.Box(frame, 2 / scale, Paint.NONE, Stroke.of(Role.INK, 1.5 / scale)));
        return new Picture(graph.size(), marks);
    }

    private static Rectangle within(Rectangle seen, Size page) {
        double left = Math.max(0, seen.x());
        double top = Math.max(0, seen.y());
        return new Rectangle(
                left,
                top,
                Math.max(0, Math.min(page.width(), seen.right()) - left),
                Math.max(0, Math.min(page.height(), seen.bottom()) - top));
    }
}
