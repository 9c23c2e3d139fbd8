package backflow.picture;

import backflow.graph.Box;
import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// A picture as a part of a graph's page shows it: a card that its border cuts shows what can be seen whole, and what
/// lies outside is left out.
final class Glimpse {

    private static final double TOLERANCE = 0.5;

    private final GraphPicture graph;
    private final Rectangle seen;
    private final View view;
    private final IdentityHashMap<Mark, List<Mark>> parts = new IdentityHashMap<>();
    private final Picture picture;

    /// Looks at a picture.
    ///
    /// @param seen the part of the page
    /// @param before an earlier glimpse: marks that stand still since are not looked at again
    Glimpse(GraphPicture graph, Picture whole, Rectangle seen, View view, Optional<Glimpse> before) {
        this.graph = graph;
        this.seen = seen;
        this.view = view;
        var known = before.filter(earlier -> earlier.isThrough(seen, view))
                .map(earlier -> earlier.parts)
                .orElseGet(IdentityHashMap::new);
        var marks = new ArrayList<Mark>();
        for (var mark : whole.marks()) {
            var part = known.get(mark);
            var found = part == null ? seen(mark) : part;
            parts.put(mark, found);
            marks.addAll(found);
        }
        picture = new Picture(whole.size(), marks);
    }

    private boolean isThrough(Rectangle part, View look) {
        return seen.equals(part) && view.equals(look);
    }

    Picture picture() {
        return picture;
    }

    private List<Mark> seen(Mark mark) {
        return mark instanceof Mark.Group group
                ? graph.box(group.id()).map(box -> seen(group, box)).orElse(List.of(mark))
                : List.of(mark);
    }

    private List<Mark> seen(Mark.Group group, Box box) {
        var room = graph.room(box);
        if (seen.grow(TOLERANCE).contains(room) || !hasRoomFor(room)) {
            return List.of(group);
        }
        var place = graph.layout().card(box);
        if (!seen.overlaps(place)) {
            return List.of();
        }
        return List.of(new CutCard(group, graph.card(box), place).in(seen, view));
    }

    /// Whoever looks at a card from so near that it fills the view wants to see a part of it.
    private boolean hasRoomFor(Rectangle card) {
        return card.width() <= seen.width() && card.height() <= seen.height();
    }
}
