package backflow.picture;

import backflow.graph.Node;
import backflow.layout.Rectangle;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A card on its way between two pictures.
///
/// What looks the same in both is drawn as it is. Of the rest the look of the first picture fades out in the first half
/// of the way and that of the second fades in after it, so that no letter ever stands on another.
///
/// @param travel its way
/// @param before its state in the first picture
/// @param after its state in the second picture
/// @param done how much of the way is done
record CardBlend(CardTravel travel, CardState before, CardState after, double done) {

    /// Returns the card when a share of its way is done.
    static CardBlend of(CardTravel travel, Trace trace, Moment moment, double done) {
        var first = CardState.of(travel.first().plan().box(), trace, moment);
        var second = CardState.of(travel.second().plan().box(), trace, moment);
        return new CardBlend(travel, first, second, done);
    }

    Node node() {
        return travel.node();
    }

    Rectangle place() {
        return travel.at(done);
    }

    /// Returns the room of the card with what sticks out above it.
    Rectangle room() {
        return travel.room(done);
    }

    /// Returns where its name and its shape stand.
    Rectangle letters() {
        var place = place();
        var top = travel.second().plan().lettersTop();
        return new Rectangle(place.x(), place.y() + top, place.width(), place.height() - top);
    }

    /// Returns the border as the first picture shows it.
    CardBorder firstBorder() {
        return travel.first().border(before);
    }

    /// Returns the border as the second picture shows it.
    CardBorder secondBorder() {
        return travel.second().border(after);
    }

    private CardBorder border() {
        return done < 0.5 ? firstBorder() : secondBorder();
    }

    /// Returns the card.
    ///
    /// @param legibility how far its letters are to be seen
    /// @param signs the signs of copies that come out from under its border, where they stand on the page
    /// @param leaving the copies whose signs are on such a way: they stand neither here nor on cards of their own
    Mark marks(View view, double legibility, List<Mark> signs, Set<Node> leaving) {
        var card = travel.second();
        var surface = new ArrayList<>(ground());
        surface.addAll(card.arrays(after));
        surface.addAll(seen(card.letters(view), legibility));
        var border = new ArrayList<Mark>();
        if (!leaving.contains(node())) {
            border.addAll(op(legibility));
        }
        border.addAll(seen(copies(leaving), legibility));
        border.addAll(seen(uses(), legibility));
        var marks = new ArrayList<>(NodeCard.placed(surface, place()));
        marks.addAll(signs);
        marks.addAll(NodeCard.placed(border, place()));
        return card.group(marks);
    }

    /// Returns marks that are seen so far; none where they are not seen at all.
    private static List<Mark> seen(List<Mark> marks, double opacity) {
        if (opacity == 0 || marks.isEmpty()) {
            return List.of();
        }
        return opacity == 1 ? marks : List.of(new Mark.Group("", "", opacity, marks));
    }

    private List<Mark> ground() {
        var card = travel.second();
        var size = place().size();
        if (before.light() == after.light()) {
            return card.ground(size, after.light());
        }
        var marks = new ArrayList<>(card.ground(size, CardState.Light.NONE));
        marks.addAll(seen(card.ground(size, before.light()), 1 - done));
        marks.addAll(seen(card.ground(size, after.light()), done));
        return marks;
    }

    /// Returns how far the look of the nearer picture is to be seen where the two differ.
    private double nearness() {
        return Math.abs(1 - 2 * done);
    }

    /// Returns the sign of the op. A card that stays keeps the circle, whatever stands in it.
    private List<Mark> op(double legibility) {
        var op = border().op();
        if (!travel.isStaying() || op.isEmpty()) {
            return seen(op, legibility);
        }
        var same = travel.first().plan().badge().equals(travel.second().plan().badge());
        var marks = new ArrayList<>(op.subList(0, 1));
        marks.addAll(seen(op.subList(1, op.size()), same ? legibility : legibility * nearness()));
        return marks;
    }

    private List<Mark> copies(Set<Node> leaving) {
        var first = standing(firstBorder(), leaving);
        var second = standing(secondBorder(), leaving);
        var border = border();
        var marks = (done < 0.5 ? first : second)
                .stream().flatMap(copy -> border.marks(copy).stream()).toList();
        return first.equals(second) ? marks : seen(marks, nearness());
    }

    private static List<CardBorder.Copy> standing(CardBorder border, Set<Node> leaving) {
        return border.row().stream()
                .filter(copy -> !leaving.contains(copy.node()))
                .toList();
    }

    private List<Mark> uses() {
        var first = firstBorder();
        var second = secondBorder();
        var top = first.usesTop() + (second.usesTop() - first.usesTop()) * done;
        var border = border();
        var marks = border.uses().stream()
                .map(mark -> mark.placed(1, 0, top - border.usesTop()))
                .toList();
        return first.uses().isEmpty() || second.uses().isEmpty() ? seen(marks, nearness()) : marks;
    }
}
