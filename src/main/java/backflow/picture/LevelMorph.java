package backflow.picture;

import backflow.layout.Size;
import java.util.ArrayList;
import java.util.List;

/// One picture of a graph turning into another, which shows the same trace more finely or more coarsely.
///
/// A card that only one of them shows comes out from behind the card of the box that holds its value, or goes back
/// behind it; the mark of a copy grows into the sign of the copy's card. All other cards move, and the edges go with
/// them. The picture at t is the one that turns back at 1 − t.
public final class LevelMorph {

    private final GraphPicture from;
    private final GraphPicture to;
    private final List<CardTravel> staying;
    private final List<Hidden> hidden;
    private final List<EdgeTravel> edges;

    /// The way of a card that comes out of another's or goes back into it.
    private record Hidden(CardTravel card, CardTravel holder) {}

    private LevelMorph(GraphPicture from, GraphPicture to) {
        this.from = from;
        this.to = to;
        var cards = CardTravel.between(from, to);
        staying = cards.stream().filter(CardTravel::isStaying).toList();
        hidden = cards.stream()
                .filter(card -> !card.isStaying())
                .map(card -> new Hidden(card, holder(card, cards)))
                .toList();
        edges = EdgeTravel.between(from, to, cards);
    }

    private CardTravel holder(CardTravel card, List<CardTravel> cards) {
        var partition = (card.before().isEmpty() ? from : to).partition();
        var box = partition.boxOf(card.node());
        return cards.stream().filter(other -> other.standsFor(box)).findFirst().orElseThrow();
    }

    /// Returns the way from one picture of a trace's graph to another.
    ///
    /// @throws IllegalArgumentException if the pictures are of different traces
    public static LevelMorph of(GraphPicture from, GraphPicture to) {
        if (from.trace() != to.trace()) {
            throw new IllegalArgumentException("only pictures of one trace turn into each other");
        }
        return new LevelMorph(from, to);
    }

    /// Returns the picture after a share of the time.
    ///
    /// @param playhead how many steps are done
    /// @param t how much of the time has passed: at 0 the picture is the first one itself, at 1 the second
    public Picture at(double playhead, View view, double t) {
        if (t <= 0) {
            return from.at(playhead, view);
        }
        if (t >= 1) {
            return to.at(playhead, view);
        }
        return new Picture(size(t), marks(Moment.of(from.trace(), playhead), view, Easing.inOut(t)));
    }

    /// Returns the size of the page after a share of the time.
    public Size size(double t) {
        return from.size().towards(to.size(), Easing.inOut(t));
    }

    /// Returns the marks when a share of the way is done. Edges lie below all cards, since they may pass some.
    private List<Mark> marks(Moment moment, View view, double done) {
        var trace = from.trace();
        var marks = new ArrayList<Mark>();
        var drawing = new EdgeMarks(trace, moment);
        edges.forEach(edge -> marks.addAll(edge.at(done, drawing)));
        if (drawing.isArriving()) {
            staying.stream()
                    .filter(card -> card.node() == trace.graph().output())
                    .forEach(card -> marks.add(drawing.arrival(card.at(done))));
        }
        var emerging = hidden.stream()
                .map(card -> new Emergence(
                        CardBlend.of(card.card(), trace, moment, done),
                        CardBlend.of(card.holder(), trace, moment, done)))
                .toList();
        var cards = staying.stream()
                .map(card -> CardBlend.of(card, trace, moment, done))
                .toList();
        marks.addAll(new MorphFrame(emerging, cards).marks(view));
        return marks;
    }
}
