package backflow.picture;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The parts of a card of which a border cuts off some: its ground ends at the border; a text, an array or a badge is
/// there as a whole or not at all.
///
/// @param card the card
public record CardParts(Mark.Group card) {

    private static final Inspection MEASURE = Inspection.of(new Picture(new Size(0, 0), List.of()));

    /// Returns what a part of the page shows of the card.
    ///
    /// @param isSeen whether a place on the page is wholly seen
    /// @param cut makes of a ground what of it is seen
    public Mark.Group seen(Predicate<Rectangle> isSeen, Cutter cut) {
        var marks = new ArrayList<Mark>();
        var missing = new ArrayList<Rectangle>();
        var surface = surface();
        for (var mark : card.marks()) {
            var place = MEASURE.bounds(mark);
            if (mark instanceof Mark.Box box && place.contains(surface)) {
                marks.addAll(cut.seen(box));
            } else if (isSeen.test(place) && missing.stream().noneMatch(other -> other.contains(place.centre()))) {
                marks.add(mark);
            } else {
                missing.add(place);
            }
        }
        return new Mark.Group(card.id(), card.title(), card.opacity(), marks);
    }

    /// Cuts the ground of a card.
    @FunctionalInterface
    public interface Cutter {
        /// Returns what is seen of a ground.
        List<Mark> seen(Mark.Box ground);
    }

    /// Returns where the card's ground lies: the largest of its boxes that are filled.
    private Rectangle surface() {
        return card.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> !box.fill().equals(Paint.NONE))
                .map(Mark.Box::bounds)
                .max(Comparator.comparingDouble(bounds -> bounds.width() * bounds.height()))
                .orElseGet(() -> MEASURE.bounds(card));
    }
}
