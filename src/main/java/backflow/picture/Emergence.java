package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import java.util.List;

/// A card that comes out of another's, or goes back into it.
///
/// @param card the card
/// @param holder the card that it comes out of
record Emergence(CardBlend card, CardBlend holder) {

    /// Returns the mark of a copy that the holder hides, on its way to be the sign on the copy's own card; nothing for
    /// a card without such a mark, and while the copy's gradients are being added.
    List<Mark> sign() {
        var border = card.travel().before().isEmpty() ? holder.firstBorder() : holder.secondBorder();
        return border.row().stream()
                .filter(copy -> copy.node() == card.node() && !copy.summing())
                .findFirst()
                .map(copy -> sign(copy.bounds().centre()))
                .orElse(List.of());
    }

    private List<Mark> sign(Point mark) {
        // The sign is soon on the corner of its card and rides on it: otherwise it would lag behind, across the cells.
        var out = 1 - Math.pow(1 - card.travel().out(card.done()), 4);
        var start = on(holder.place(), mark);
        var end = on(card.place(), CardBorder.SIGN);
        var radius = CardBorder.MARK + (Badge.RADIUS - CardBorder.MARK) * out;
        return card.secondBorder().mark(start.towards(end, out), radius);
    }

    private static Point on(Rectangle card, Point point) {
        return point.plus(card.x(), card.y());
    }
}
