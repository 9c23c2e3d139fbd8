package backflow.picture;

import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;

/// A card of which a part of the page shows only a part.
///
/// Of its signs those that are seen whole are there, and its arrays and its name if they all are. Otherwise the name
/// stands in the part that is seen, with its shape or without, so that one knows what goes on beyond the border. Where
/// not even that has room, only the card's outline is seen: a white surface would look like a card with nothing on it.
///
/// @param marks the card as a whole
/// @param place where its surface stands
record CutCard(Mark.Group marks, NodeCard card, Rectangle place) {

    /// Left around the name.
    private static final double PAD = 5;

    /// What stands on a card's border ends above this, seen from its top.
    private static final double SIGNS = 18;

    /// Left for lines, which reach beyond what they surround.
    private static final double LINE = 3;

    private static final MarkBounds BOUNDS = MarkBounds.bundled();

    Mark in(Rectangle seen, View view) {
        var surface = new ArrayList<Mark>();
        var signs = new ArrayList<Mark>();
        var content = new ArrayList<Mark>();
        for (var mark : marks.marks()) {
            var bounds = BOUNDS.of(mark);
            if (bounds.grow(LINE).contains(place)) {
                surface.add(mark);
            } else if (bounds.bottom() <= place.y() + SIGNS) {
                signs.add(mark);
            } else {
                content.add(mark);
            }
        }
        var whole = signsWithin(signs, seen);
        var letters = seen.contains(hull(content)) ? content : name(seen, view, whole);
        var parts = new ArrayList<>(letters.isEmpty() ? outlines(surface) : surface);
        parts.addAll(letters);
        parts.addAll(whole);
        return new Mark.Group(marks.id(), marks.title(), marks.opacity(), parts);
    }

    /// Returns the surface without its white; what is lit stays lit.
    private static List<Mark> outlines(List<Mark> surface) {
        return surface.stream()
                .map(mark -> mark instanceof Mark.Box box && box.fill().equals(Paint.of(Role.CARD))
                        ? new Mark.Box(box.bounds(), box.radius(), Paint.of(Role.PAPER), box.stroke())
                        : mark)
                .toList();
    }

    /// Returns the signs that are seen whole; what stands on one that is not is left out with it.
    private static List<Mark> signsWithin(List<Mark> signs, Rectangle seen) {
        var whole = new ArrayList<Mark>();
        var cut = new ArrayList<Rectangle>();
        for (var sign : signs) {
            var bounds = BOUNDS.of(sign).grow(LINE);
            if (seen.contains(bounds) && cut.stream().noneMatch(part -> part.contains(bounds.centre()))) {
                whole.add(sign);
            } else {
                cut.add(bounds);
            }
        }
        return whole;
    }

    /// Returns the name in the part that is seen, in the middle and as high as usual; nothing where it has no room.
    private List<Mark> name(Rectangle seen, View view, List<Mark> signs) {
        var room = place.within(seen).grow(-PAD);
        var all = set(card.letters(view, room.width()), room, signs);
        return all.isEmpty() ? set(card.nameAlone(), room, signs) : all;
    }

    private List<Mark> set(List<Mark> onCard, Rectangle room, List<Mark> signs) {
        var letters = NodeCard.placed(onCard, place);
        var now = hull(letters);
        if (now.width() > room.width() || now.height() > room.height()) {
            return List.of();
        }
        var dx = room.centre().x() - now.centre().x();
        var dy = Math.clamp(now.y(), room.y(), room.bottom() - now.height()) - now.y();
        var moved = letters.stream().map(mark -> mark.placed(1, dx, dy)).toList();
        return signs.stream().map(BOUNDS::of).noneMatch(hull(moved)::overlaps) ? moved : List.of();
    }

    private static Rectangle hull(List<Mark> marks) {
        return Rectangle.hull(marks.stream().map(BOUNDS::of).toList());
    }
}
