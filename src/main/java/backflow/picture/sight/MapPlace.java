package backflow.picture.sight;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// Finds where in a view there is room for a map that covers no card.
///
/// @param view the size of the view
/// @param cards the cards as they stand in the view
public record MapPlace(Size view, List<Rectangle> cards) {
    private static final double WIDTH = 190;
    private static final double TALLEST = 70;
    private static final double AWAY = 8;
    private static final double STEP = 12;

    /// Where there is no room for the map, a smaller one is tried.
    private static final double[] SHARES = {1, 0.75, 0.55};

    /// Returns where there is room for the map of a graph of which a view shows a part; empty where it shows the whole,
    /// or where there is none.
    ///
    /// @param before where the map has been
    public static Optional<Rectangle> of(GraphPicture graph, Viewport viewport, Size view, Optional<Rectangle> before) {
        if (!isNeeded(graph, viewport, view)) {
            return Optional.empty();
        }
        var places = new MapPlace(
                view, graph.rooms().values().stream().map(viewport::inView).toList());
        return DoubleStream.of(SHARES)
                .mapToObj(share -> MiniMap.within(graph, share * WIDTH, share * TALLEST))
                .flatMap(map -> places.of(map.size(), before).stream())
                .findFirst();
    }

    /// Tells whether a view shows only a part of a graph.
    public static boolean isNeeded(GraphPicture graph, Viewport viewport, Size view) {
        var page = graph.size();
        return page.width() * viewport.scale() > view.width() + 1
                || page.height() * viewport.scale() > view.height() + 1;
    }

    /// Returns a place of a size: where the map has been, if that is still free, else as near to a corner as can be.
    Optional<Rectangle> of(Size map, Optional<Rectangle> before) {
        Optional<Rectangle> same =
                before.filter(place -> place.size().equals(map)).filter(this::isFree);
        return same.or(() -> places(map).stream()
                .filter(this::isFree)
                .min(Comparator.comparingDouble(this::fromCorner).thenComparingDouble(Rectangle::y)));
    }

    private List<Rectangle> places(Size map) {
        List<Rectangle> places = new ArrayList<>();
        double right = view.width() - AWAY - map.width();
        double bottom = view.height() - AWAY - map.height();
        for (double x = AWAY; x < right + STEP; x += STEP) {
            for (double y = AWAY; y < bottom + STEP; y += STEP) {
                places.add(new Rectangle(Math.min(x, right), Math.min(y, bottom), map.width(), map.height()));
            }
        }
        return places;
    }

    private boolean isFree(Rectangle place) {
        Rectangle whole = new Rectangle(0, 0, view.width(), view.height());
        return whole.contains(place) && cards.stream().noneMatch(place.grow(AWAY / 2)::overlaps);
    }

    private double fromCorner(Rectangle place) {
        return Math.min(place.x(), view.width() - place.right()) + Math.min(place.y(), view.height() - place.bottom());
    }
}
