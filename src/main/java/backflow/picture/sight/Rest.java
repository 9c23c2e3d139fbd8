package backflow.picture.sight;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Brings a view to rest where its borders cut as few cards as they can.
///
/// @param cards the cards on the page, with what sticks out above them
/// @param page the size of the page
/// @param view the size of the view
public record Rest(List<Rectangle> cards, Size page, Size view) {
    /// The least distance of what is looked at from the borders, as a share of the view.
    public static final double EDGE = 0.03;

    private static final double SURROUNDINGS = 0.25;

    /// Left between a card and the border.
    private static final double PAD = 4;

    /// How far a view moves to come to rest, as a share of itself.
    private static final double FARTHEST = 0.5;

    public static Rest on(GraphPicture graph, Size view) {
        return new Rest(List.copyOf(graph.rooms().values()), graph.size(), view);
    }

    /// Returns the heights of views in which one or another step of a graph can just be seen whole.
    public static Set<Double> heights(GraphPicture graph, double scale) {
        return IntStream.rangeClosed(1, graph.trace().length())
                .mapToObj(step -> Focus.of(graph, step).orElseThrow())
                .map(focus -> Math.ceil(focus.whole().height() * scale / (1 - 2 * EDGE)))
                .collect(Collectors.toSet());
    }

    /// Returns the view moved as little as needed for the focus to be seen with some of what surrounds it, at rest.
    public Viewport around(Focus focus, Viewport wanted) {
        Viewport revealed = wanted.within(page, view)
                .revealing(focus.whole(), view, SURROUNDINGS)
                .revealing(focus.heart(), view, EDGE)
                .within(page, view);
        return of(revealed, focus.heart(), focus.whole());
    }

    /// Returns the view moved as little as needed to cut the fewest cards.
    ///
    /// @param heart what stays in sight if it is
    /// @param whole what stays in sight too, if all of it is
    Viewport of(Viewport wanted, Rectangle heart, Rectangle whole) {
        return along(along(wanted, heart, whole, false), heart, whole, true);
    }

    private Viewport along(Viewport wanted, Rectangle heart, Rectangle whole, boolean across) {
        List<Viewport> places = new ArrayList<>();
        places.add(wanted);
        for (Rectangle card : cards) {
            Rectangle seen = wanted.inView(card);
            if (across) {
                places.add(wanted.moved(PAD - seen.x(), 0));
                places.add(wanted.moved(view.width() - PAD - seen.right(), 0));
            } else {
                places.add(wanted.moved(0, PAD - seen.y()));
                places.add(wanted.moved(0, view.height() - PAD - seen.bottom()));
            }
        }
        return places.stream()
                .map(place -> place.within(page, view))
                .filter(place -> distance(wanted, place) <= FARTHEST * (across ? view.width() : view.height()))
                .filter(place -> keeps(wanted, place, heart) && keeps(wanted, place, whole))
                .min(Comparator.comparingLong(this::cut).thenComparingDouble(place -> distance(wanted, place)))
                .orElse(wanted);
    }

    private static double distance(Viewport one, Viewport other) {
        return Math.abs(one.x() - other.x()) + Math.abs(one.y() - other.y());
    }

    private boolean keeps(Viewport before, Viewport after, Rectangle part) {
        return !isWhole(before, part) || isWhole(after, part);
    }

    private boolean isWhole(Viewport viewport, Rectangle part) {
        return viewport.shown(view).grow(0.5).contains(part);
    }

    private long cut(Viewport viewport) {
        Rectangle shown = viewport.shown(view);
        return cards.stream()
                .filter(card -> shown.overlaps(card) && !isWhole(viewport, card.grow(PAD / viewport.scale())))
                .count();
    }
}
