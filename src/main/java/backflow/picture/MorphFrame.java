package backflow.picture;

import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The cards at one moment between two pictures.
///
/// @param emerging those that come out of others or go back into them
/// @param staying those that both pictures show
record MorphFrame(List<Emergence> emerging, List<CardBlend> staying) {

    /// The letters of a card are wholly seen where whatever could cover them is so far away, in pixels: less than any
    /// layout leaves.
    private static final double CLEAR = 8;

    /// Returns the marks. Cards that come out lie below all that stay; of any two, letters are seen of the lower one
    /// only where the upper one is away.
    List<Mark> marks(View view) {
        var cards = new ArrayList<>(emerging.stream().map(Emergence::card).toList());
        cards.addAll(staying);
        var leaving = emerging.stream()
                .filter(emergence -> !emergence.sign().isEmpty())
                .map(emergence -> emergence.card().node())
                .collect(Collectors.toSet());
        var signs = signs();
        var marks = new ArrayList<Mark>();
        for (var k = 0; k < cards.size(); k++) {
            var card = cards.get(k);
            var legibility = legibility(card, cards.subList(k + 1, cards.size()), signs);
            marks.add(card.marks(view, legibility, signsOf(card), leaving));
        }
        return marks;
    }

    /// Returns the rooms of the signs that are on their way.
    private List<Rectangle> signs() {
        return emerging.stream()
                .flatMap(emergence -> emergence.sign().stream())
                .filter(Mark.Circle.class::isInstance)
                .map(Mark.Circle.class::cast)
                .map(circle ->
                        new Rectangle(circle.centre().x(), circle.centre().y(), 0, 0).grow(circle.radius()))
                .toList();
    }

    private List<Mark> signsOf(CardBlend holder) {
        return emerging.stream()
                .filter(emergence -> emergence.holder().node() == holder.node())
                .flatMap(emergence -> emergence.sign().stream())
                .toList();
    }

    private static double legibility(CardBlend card, List<CardBlend> above, List<Rectangle> signs) {
        var room = card.room();
        var letters = card.letters();
        var fromCards =
                above.stream().mapToDouble(other -> room.gap(other.room())).min();
        var fromSigns = signs.stream().mapToDouble(letters::gap).min();
        var gap = Math.min(fromCards.orElse(CLEAR), fromSigns.orElse(CLEAR));
        return Math.clamp(gap / CLEAR, 0, 1);
    }
}
