package backflow.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The layers of a placement as upright strips, from left to right; between two of them lies a gap without cards.
record Columns(List<Strip> strips) {

    record Strip(double left, double right) {}

    static Columns of(Collection<Rectangle> cards) {
        var strips = new ArrayList<Strip>();
        for (var card :
                cards.stream().sorted(Comparator.comparingDouble(Rectangle::x)).toList()) {
            if (!strips.isEmpty() && card.x() < strips.getLast().right()) {
                var open = strips.removeLast();
                strips.add(new Strip(open.left(), Math.max(open.right(), card.right())));
            } else {
                strips.add(new Strip(card.x(), card.right()));
            }
        }
        return new Columns(List.copyOf(strips));
    }

    /// Returns the index of the strip that holds `card`.
    int of(Rectangle card) {
        for (var i = 0; i < strips.size(); i++) {
            if (card.x() < strips.get(i).right()) {
                return i;
            }
        }
        throw new IllegalArgumentException("right of every column: " + card);
    }

    double left(int column) {
        return strips.get(column).left();
    }

    double right(int column) {
        return strips.get(column).right();
    }
}
