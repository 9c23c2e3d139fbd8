package backflow.picture;

import backflow.graph.Box;
import backflow.graph.Node;
import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The way of a card from its place in one picture to its place in another.
///
/// A card that one of them does not show stands there behind the card of the box that holds its value.
///
/// @param before the card as the first picture shows it
/// @param after the card as the second picture shows it
/// @param start where it stands in the first picture
/// @param end where it stands in the second picture
record CardTravel(Optional<NodeCard> before, Optional<NodeCard> after, Rectangle start, Rectangle end) {

    /// Returns the ways of all cards.
    static List<CardTravel> between(GraphPicture from, GraphPicture to) {
        var travels = new ArrayList<CardTravel>();
        for (var box : from.partition().boxes()) {
            var holder = to.partition().boxOf(box.node());
            var start = from.layout().card(box);
            var end = to.layout().card(holder);
            travels.add(
                    holder.node() == box.node()
                            ? new CardTravel(Optional.of(from.card(box)), Optional.of(to.card(holder)), start, end)
                            : new CardTravel(Optional.of(from.card(box)), Optional.empty(), start, behind(end, start)));
        }
        for (var box : to.partition().boxes()) {
            var holder = from.partition().boxOf(box.node());
            if (holder.node() != box.node()) {
                var end = to.layout().card(box);
                var start = behind(from.layout().card(holder), end);
                travels.add(new CardTravel(Optional.empty(), Optional.of(to.card(box)), start, end));
            }
        }
        return List.copyOf(travels);
    }

    private static Rectangle behind(Rectangle holder, Rectangle card) {
        return Rectangle.around(holder.centre(), card.size());
    }

    /// Tells whether both pictures show the card.
    boolean isStaying() {
        return before.isPresent() && after.isPresent();
    }

    /// Returns the card as the first picture shows it, or else the second.
    NodeCard first() {
        return before.or(() -> after).orElseThrow();
    }

    /// Returns the card as the second picture shows it, or else the first.
    NodeCard second() {
        return after.or(() -> before).orElseThrow();
    }

    Node node() {
        return second().plan().box().node();
    }

    /// Tells whether this is the way of a box's card.
    boolean standsFor(Box box) {
        return Stream.concat(before.stream(), after.stream())
                .anyMatch(card -> card.plan().box().equals(box));
    }

    /// Returns how far the card has come out, 0 to 1, when a share of the way is done.
    double out(double done) {
        return before.isEmpty() ? done : after.isEmpty() ? 1 - done : 1;
    }

    /// Returns where the card stands when a share of the way is done.
    Rectangle at(double done) {
        return start.towards(end, done);
    }

    /// Returns the room of the card with what sticks out above it, when a share of the way is done.
    Rectangle room(double done) {
        var first = first().plan().footprint().headroom();
        var second = second().plan().footprint().headroom();
        var headroom = first + (second - first) * done;
        var place = at(done);
        return new Rectangle(
                place.x(), place.y() - headroom, place.width() + second().plan().reach(), place.height() + headroom);
    }
}
