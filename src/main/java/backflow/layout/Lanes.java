package backflow.layout;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jgrapht.Graph;

/// Turns the lanes of a placement into smooth routes with an arrival point of its own for each edge.
///
/// An edge is level wherever cards may stand, in the lane that the placement kept free for it, and climbs or falls only
/// in the gaps between columns. So no route meets a card but those of its own ends.
final class Lanes<V, E> {

    private static final double ARRIVAL_STEP = 22;
    private static final double CORNER = 12;
    /// Level pieces at both ends of an edge, for the heads of arrows.
    private static final double START = 7;

    private static final double ARROW = 7;
    private static final double SLOT_STEP = 6;

    private final Graph<V, E> graph;
    private final ElkPlacement<V, E> placement;
    private final Columns columns;
    private final Map<E, Double> arrivals = new HashMap<>();
    private final Map<Integer, List<Double>> slots = new HashMap<>();

    Lanes(Graph<V, E> graph, ElkPlacement<V, E> placement) {
        this.graph = graph;
        this.placement = placement;
        this.columns = Columns.of(placement.cards().values());
        graph.vertexSet().forEach(this::arrive);
    }

    Map<E, Route> routes() {
        var routes = new LinkedHashMap<E, Route>();
        for (var edge : graph.edgeSet()) {
            routes.put(edge, route(edge));
        }
        return routes;
    }

    private Route route(E edge) {
        var source = source(edge);
        var target = target(edge);
        var last = columns.of(target);
        var builder = new RouteBuilder(new Point(source.right(), departure(edge)));
        builder.lineTo(source.right() + START);
        for (var column = columns.of(source); column < last; column++) {
            builder.lineTo(columns.right(column));
            var steepest = steepest(edge, column);
            if (column + 1 < last) {
                builder.curveTo(columns.left(column + 1), level(edge, column + 1), steepest);
            } else {
                builder.curveTo(columns.left(last) - ARROW, arrival(edge), steepest);
            }
        }
        builder.lineTo(target.x());
        return builder.build();
    }

    /// Edges leave from the middle, so that one value is seen to be one; only twins part at once.
    private double departure(E edge) {
        var source = graph.getEdgeSource(edge);
        var target = graph.getEdgeTarget(edge);
        var middle = source(edge).centre().y();
        if (graph.getAllEdges(source, target).size() < 2) {
            return middle;
        }
        var reach = source(edge).height() / 2 - CORNER;
        var offset = arrival(edge) - target(edge).centre().y();
        return middle + Math.clamp(offset, -reach, reach);
    }

    /// Spreads the edges that end at `vertex` down its left border, in the order in which they come.
    /// A single edge that comes in level with the middle keeps to it.
    private void arrive(V vertex) {
        var edges = graph.incomingEdgesOf(vertex).stream()
                .sorted(Comparator.comparingDouble(this::approach))
                .toList();
        var card = card(vertex);
        var middle = card.centre().y();
        var anchor = anchor(edges, middle);
        var most = Math.max(anchor, edges.size() - 1 - anchor);
        var step = most == 0 ? 0 : Math.min(ARRIVAL_STEP, (card.height() / 2 - CORNER) / most);
        for (var i = 0; i < edges.size(); i++) {
            arrivals.put(edges.get(i), middle + (i - anchor) * step);
        }
    }

    private double anchor(List<E> edges, double middle) {
        var level = edges.stream()
                .filter(edge -> Math.abs(approach(edge) - middle) < 1)
                .toList();
        return level.size() == 1 ? edges.indexOf(level.getFirst()) : (edges.size() - 1) / 2.0;
    }

    /// Returns the height at which `edge` enters the gap before its target.
    private double approach(E edge) {
        var before = columns.of(target(edge)) - 1;
        return before == columns.of(source(edge)) ? source(edge).centre().y() : level(edge, before);
    }

    /// Returns the height of the edge's lane through `column`, which lies between its ends.
    private double level(E edge, int column) {
        var x = (columns.left(column) + columns.right(column)) / 2;
        var corners = requireNonNull(placement.lanes().get(edge));
        for (var i = 1; i < corners.size(); i++) {
            if (x >= corners.get(i - 1).x() && x < corners.get(i).x()) {
                return Math.rint(corners.get(i).y());
            }
        }
        throw new IllegalStateException("an edge that does not pass column " + column + ": " + edge);
    }

    /// Returns where the edge climbs or falls in the gap behind `column`: in the middle, or side by side with
    /// the others that do so there, in the order that the placement gave them.
    private double steepest(E edge, int column) {
        var here = slots.computeIfAbsent(column, this::slots);
        var left = columns.right(column) + START;
        var right = columns.left(column + 1) - ARROW;
        var step = Math.min(SLOT_STEP, (right - left) / (here.size() + 1));
        var own = slot(edge, column);
        var rank = own.isPresent() ? here.indexOf(own.getAsDouble()) - (here.size() - 1) / 2.0 : 0;
        return (left + right) / 2 + rank * step;
    }

    private List<Double> slots(int column) {
        return graph.edgeSet().stream()
                .flatMapToDouble(edge -> slot(edge, column).stream())
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /// Returns where the placement lets the edge climb or fall in the gap behind `column`.
    private OptionalDouble slot(E edge, int column) {
        return requireNonNull(placement.lanes().get(edge)).stream()
                .mapToDouble(Point::x)
                .filter(x -> x > columns.right(column) && x < columns.left(column + 1))
                .findFirst();
    }

    private Rectangle source(E edge) {
        return card(graph.getEdgeSource(edge));
    }

    private Rectangle target(E edge) {
        return card(graph.getEdgeTarget(edge));
    }

    private Rectangle card(V vertex) {
        return requireNonNull(placement.cards().get(vertex));
    }

    private double arrival(E edge) {
        return requireNonNull(arrivals.get(edge));
    }
}
