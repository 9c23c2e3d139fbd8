package backflow.picture;

import backflow.graph.Box;
import backflow.graph.BoxEdge;
import backflow.graph.Node;
import backflow.layout.GraphLayout;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The marks of a graph while one step is seen: what stands still is made once for the step, and only what moves for
/// each frame of it.
final class StepMarks {
    private final Trace trace;
    private final Key key;
    private final GraphLayout<Box, BoxEdge> layout;
    private final List<Mark> still = new ArrayList<>();
    private final List<BoxEdge> leading = new ArrayList<>();
    private final List<NodeCard> changing = new ArrayList<>();
    private final List<BoxEdge> returning = new ArrayList<>();

    /// On what the marks that stand still depend.
    ///
    /// @param number the number of the step
    /// @param done how many steps are wholly done
    /// @param view how it is looked at
    /// @param pointed the nodes that are pointed at
    record Key(int number, int done, View view, Set<Node> pointed) {
        Key {
            pointed = Set.copyOf(pointed);
        }
    }

    StepMarks(Trace trace, Moment moment, Key key, GraphLayout<Box, BoxEdge> layout, Map<Box, NodeCard> cards) {
        this.trace = trace;
        this.key = key;
        this.layout = layout;
        var edges = edges(moment);
        layout.routes().forEach((boxes, route) -> {
            var edge = boxes.edge();
            if (edges.isReturning(edge)) {
                returning.add(boxes);
            } else if (edges.isCurrent(edge)) {
                leading.add(boxes);
            } else {
                still.add(edges.of(edge, route));
            }
        });
        cards.forEach((box, card) -> {
            var state = CardState.of(box, trace, moment);
            if (state.isChanging()) {
                changing.add(card);
            } else {
                still.add(card.at(layout.card(box), state, key.view()));
            }
        });
    }

    Key key() {
        return key;
    }

    /// Returns all marks at a moment of the step. What stands still comes first, so that a window paints it once.
    List<Mark> at(Moment moment) {
        var edges = edges(moment);
        var marks = new ArrayList<>(still);
        leading.forEach(edge -> marks.add(edges.of(edge.edge(), layout.route(edge))));
        for (var card : changing) {
            var box = card.plan().box();
            marks.add(card.at(layout.card(box), CardState.of(box, trace, moment), key.view()));
        }
        returning.forEach(edge -> marks.add(edges.of(edge.edge(), layout.route(edge))));
        return marks;
    }

    private EdgeMarks edges(Moment moment) {
        return new EdgeMarks(trace, moment, key.pointed());
    }
}
