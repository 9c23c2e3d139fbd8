package backflow.picture;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.GradientState;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The heat maps of a card: the value in the middle, which makes room when the gradient comes back beside it.
record CardArrays(CardPlan plan, Trace trace, ArrayColours colours, Messages messages) {

    private static final double APART = 52;
    private static final double OFF_PATH = 0.6;

    /// The part of the first arrival in which the value makes room.
    private static final double MAKING_ROOM = 0.3;

    List<Mark> at(CardState state, String name) {
        var marks = new ArrayList<Mark>();
        var map = valueMap(state);
        if (!state.value().equals(new Presence.Whole())) {
            marks.addAll(map.outlines());
        }
        if (state.value().isThere()) {
            var cells = map.marks(state.value(), trace.value(node()), HeatScale.Kind.VALUE, colours);
            var title = messages.text("picture.card.value", name);
            marks.add(new Mark.Group("value-" + node().id(), title, plan.box().onPath() ? 1 : OFF_PATH, cells));
        }
        var gradient = gradient(state);
        if (!gradient.isEmpty()) {
            var title = messages.text("picture.card.gradient", name);
            marks.add(new Mark.Group("gradient-" + node().id(), title, room(state), gradient));
        }
        return marks;
    }

    private Node node() {
        return plan.box().node();
    }

    /// Returns how much room the value has made for the gradient, 0 to 1.
    private static double room(CardState state) {
        if (!(state.gradient() instanceof GradientState.None)) {
            return 1;
        }
        return state.arrival()
                .map(arrival -> Easing.inOut(Easing.part(arrival.t(), 0, MAKING_ROOM)))
                .orElse(0.0);
    }

    private HeatMap valueMap(CardState state) {
        return plan.map((CardPlan.WIDTH - CardPlan.SLOT - room(state) * APART) / 2);
    }

    private HeatMap gradientMap(CardState state) {
        return plan.map((CardPlan.WIDTH - CardPlan.SLOT + room(state) * APART) / 2);
    }

    /// The cells stand in a frame, which is broken while contributions are missing.
    private List<Mark> gradient(CardState state) {
        var map = gradientMap(state);
        var marks = new ArrayList<Mark>();
        total(state.gradient())
                .ifPresent(total -> marks.addAll(map.marks(state.kept(), total, HeatScale.Kind.GRADIENT, colours)));
        state.arrival()
                .ifPresent(arrival -> total(arrival.gradient())
                        .ifPresent(total ->
                                marks.addAll(map.marks(arrival.presence(), total, HeatScale.Kind.GRADIENT, colours))));
        if (!marks.isEmpty()) {
            marks.add(frame(map, isPartial(state)));
        }
        return marks;
    }

    private static Mark frame(HeatMap map, boolean partial) {
        var line = Stroke.of(Role.GRADIENT, 1.2);
        var bounds = map.bounds();
        var frame = new Rectangle(bounds.x() - 2.5, bounds.y() - 2.5, bounds.width() + 3.5, bounds.height() + 3.5);
        return new Mark.Box(frame, 3.5, Paint.NONE, partial ? line.dashed(2, 4) : line);
    }

    private boolean isPartial(CardState state) {
        return plan.uses() > 1 && !(state.gradient() instanceof GradientState.Complete);
    }

    private static Optional<Tensor> total(GradientState gradient) {
        return switch (gradient) {
            case GradientState.None() -> Optional.empty();
            case GradientState.Partial(var total, var _, var _) -> Optional.of(total);
            case GradientState.Complete(var total, var _) -> Optional.of(total);
        };
    }

    /// Returns the cell that is drawn at a point of the card.
    Optional<PointedCell> cellAt(Point point, CardState state) {
        var value = Optional.of(trace.value(node())).filter(_ -> state.value().isThere());
        var gradient = total(state.arrival().map(CardState.Arrival::gradient).orElse(state.gradient()));
        return cell(point, valueMap(state), HeatScale.Kind.VALUE, value)
                .or(() -> cell(point, gradientMap(state), HeatScale.Kind.GRADIENT, gradient));
    }

    private Optional<PointedCell> cell(Point point, HeatMap map, HeatScale.Kind kind, Optional<Tensor> array) {
        return array.flatMap(there -> map.at(point).map(block -> PointedCell.of(node(), kind, there, block)));
    }
}
