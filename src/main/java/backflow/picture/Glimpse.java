package backflow.picture;

import backflow.graph.Box;
import backflow.graph.BoxEdge;
import backflow.layout.GraphLayout;
import backflow.layout.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a graph's page: of a card that its border cuts only the surface is left, and what lies outside is left
/// out.
///
/// @param cards where each card stands, by the id of its group
/// @param seen the part
record Glimpse(Map<String, Rectangle> cards, Rectangle seen) {

    /// What sticks out above a card.
    private static final double BADGE = 15;

    private static final double TOLERANCE = 1;

    Glimpse(GraphLayout<Box, BoxEdge> layout, Rectangle seen) {
        this(layout.cards().keySet().stream().collect(Collectors.toMap(NodeCard::id, layout::card)), seen);
    }

    Picture of(Picture whole) {
        return new Picture(
                whole.size(), whole.marks().stream().flatMap(this::seen).toList());
    }

    private Stream<Mark> seen(Mark mark) {
        if (!(mark instanceof Mark.Group group) || !cards.containsKey(group.id())) {
            return Stream.of(mark);
        }
        var card = cards.get(group.id());
        var high = new Rectangle(card.x(), card.y() - BADGE, card.width(), card.height() + BADGE);
        if (seen.grow(TOLERANCE).contains(high) || !hasRoomFor(high)) {
            return Stream.of(mark);
        }
        return seen.overlaps(high) ? Stream.of(blank(group, card)) : Stream.of();
    }

    /// Whoever looks at a card from so near that it fills the view wants to see a part of it.
    private boolean hasRoomFor(Rectangle card) {
        return card.width() <= seen.width() && card.height() <= seen.height();
    }

    private static Mark blank(Mark.Group group, Rectangle card) {
        var surface = new Mark.Box(card, NodeCard.CORNER, Paint.of(Role.CARD), Stroke.of(Role.HAIRLINE, 1.4));
        return new Mark.Group(group.id(), group.title(), group.opacity(), List.of(surface));
    }
}
