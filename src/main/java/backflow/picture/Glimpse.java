package backflow.picture;

import backflow.layout.Rectangle;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A part of a graph's page: of a card that its border cuts, what is wholly inside is left, and what lies outside is
/// left out.
///
/// @param rooms the room of each card, by the id of its group
/// @param seen the part
record Glimpse(Map<String, Rectangle> rooms, Rectangle seen) {

    private static final double TOLERANCE = 1;

    static Glimpse of(GraphPicture graph, Rectangle seen) {
        return new Glimpse(
                graph.rooms().entrySet().stream()
                        .collect(Collectors.toMap(room -> NodeCard.id(room.getKey()), Map.Entry::getValue)),
                seen);
    }

    Picture of(Picture whole) {
        return new Picture(
                whole.size(), whole.marks().stream().flatMap(this::seen).toList());
    }

    private Stream<Mark> seen(Mark mark) {
        if (!(mark instanceof Mark.Group group) || !rooms.containsKey(group.id())) {
            return Stream.of(mark);
        }
        var room = rooms.get(group.id());
        if (isWhole(room) || !hasRoomFor(room)) {
            return Stream.of(mark);
        }
        // Whoever paints the picture cuts the ground off where the part ends.
        return seen.overlaps(room) ? Stream.of(new CardParts(group).seen(this::isWhole, List::of)) : Stream.of();
    }

    private boolean isWhole(Rectangle place) {
        return seen.grow(TOLERANCE).contains(place);
    }

    /// Whoever looks at a card from so near that it fills the view wants to see a part of it.
    private boolean hasRoomFor(Rectangle card) {
        return card.width() <= seen.width() && card.height() <= seen.height();
    }
}
