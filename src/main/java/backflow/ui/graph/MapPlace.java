package backflow.ui.graph;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds where in a view there is room for a map that covers no card.
///
/// @param view the size of the view
/// @param cards the cards as they stand in the view
record MapPlace(Size view, List<Rectangle> cards) {
    private static final double AWAY = 8;
    private static final double STEP = 12;

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
