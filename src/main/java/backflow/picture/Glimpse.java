package backflow.picture;

import backflow.graph.Box;
import backflow.layout.Rectangle;
import java.util.stream.Stream;

/// A part of a graph's page: a card that its border cuts shows what can be seen whole, and what lies outside is left
/// out.
///
/// @param seen the part
record Glimpse(GraphPicture graph, Rectangle seen, View view) {

    private static final double TOLERANCE = 0.5;

    Picture of(Picture whole) {
        return new Picture(
                whole.size(), whole.marks().stream().flatMap(this::seen).toList());
    }

    private Stream<Mark> seen(Mark mark) {
        return mark instanceof Mark.Group group
                ? graph.box(group.id()).map(box -> seen(group, box)).orElse(Stream.of(mark))
                : Stream.of(mark);
    }

    private Stream<Mark> seen(Mark.Group group, Box box) {
        var room = graph.room(box);
        if (seen.grow(TOLERANCE).contains(room) || !hasRoomFor(room)) {
            return Stream.of(group);
        }
        var place = graph.layout().card(box);
        if (!seen.overlaps(place)) {
            return Stream.of();
        }
        return Stream.of(new CutCard(group, graph.card(box), place).in(seen, view));
    }

    /// Whoever looks at a card from so near that it fills the view wants to see a part of it.
    private boolean hasRoomFor(Rectangle card) {
        return card.width() <= seen.width() && card.height() <= seen.height();
    }
}
