package backflow.layout;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsSubgraph;

/// A chain of vertices that only the last vertex of the trunk uses: a bias and its copies. It stands in a row above
/// that vertex, with a short arrow down to it, where layers would put it on a floor of its own with a long steep edge.
///
/// @param output the last vertex of the trunk
/// @param chain the vertices, the one above the output first
/// @param edges the edge of each vertex, from it to the one before
record Perch<V, E>(V output, List<V> chain, List<E> edges) {

    /// Between the foot of the chain and what sticks out above the output's card: room for the head of an arrow.
    private static final double ARROW = 24;

    private static final double WIDTH_OF_ARROW = 24;
    private static final double LIFT = 8;
    private static final int MOST_LIFTS = 100;

    /// Returns the chain that the output uses last, if there is one.
    static <V, E> Optional<Perch<V, E>> of(Graph<V, E> graph, ReadingOrder<V, E> order) {
        return output(graph, order)
                .flatMap(output -> graph.incomingEdgesOf(output).stream()
                        .filter(edge -> !order.trunk().contains(edge))
                        .flatMap(edge -> chain(graph, output, edge).stream())
                        .reduce((_, last) -> last));
    }

    private static <V, E> Optional<V> output(Graph<V, E> graph, ReadingOrder<V, E> order) {
        return order.trunk().stream()
                .map(graph::getEdgeTarget)
                .filter(vertex -> graph.outgoingEdgesOf(vertex).stream()
                        .noneMatch(edge -> order.trunk().contains(edge)))
                .findFirst();
    }

    private static <V, E> Optional<Perch<V, E>> chain(Graph<V, E> graph, V output, E last) {
        var chain = new ArrayList<V>();
        var edges = new ArrayList<E>();
        edges.add(last);
        while (chain.size() < edges.size()) {
            var vertex = graph.getEdgeSource(edges.getLast());
            if (graph.outDegreeOf(vertex) != 1 || graph.inDegreeOf(vertex) > 1) {
                return Optional.empty();
            }
            chain.add(vertex);
            edges.addAll(graph.incomingEdgesOf(vertex));
        }
        return Optional.of(new Perch<>(output, chain, edges));
    }

    /// Returns the graph without the chain, its vertices in their order, on which a layout depends.
    Graph<V, E> base(Graph<V, E> graph) {
        Set<V> kept = new LinkedHashSet<>(graph.vertexSet());
        chain.forEach(kept::remove);
        return new AsSubgraph<>(graph, kept);
    }

    /// Returns the layout of the base with the chain above it; empty if there is no room for it.
    Optional<GraphLayout<V, E>> above(GraphLayout<V, E> base, Function<V, Footprint> footprints) {
        var columns = Columns.of(base.cards().values());
        var foot = base.card(output);
        var last = columns.of(foot);
        if (chain.size() > last + 1) {
            return Optional.empty();
        }
        var middle = foot.y()
                - footprints.apply(output).headroom()
                - ARROW
                - footprints.apply(chain.getFirst()).size().height() / 2;
        for (var lift = 0; lift < MOST_LIFTS; lift++) {
            var cards = cards(middle - lift * LIFT, columns, last, footprints);
            if (isFree(base, cards, footprints)) {
                return isFree(base, arrow(cards, foot))
                        ? Optional.of(joined(base, cards, footprints))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Map<V, Rectangle> cards(double middle, Columns columns, int last, Function<V, Footprint> footprints) {
        var cards = new LinkedHashMap<V, Rectangle>();
        for (var i = 0; i < chain.size(); i++) {
            var across = (columns.left(last - i) + columns.right(last - i)) / 2;
            var size = footprints.apply(chain.get(i)).size();
            cards.put(chain.get(i), Rectangle.around(new Point(across, middle), size));
        }
        return cards;
    }

    private static <V, E> boolean isFree(
            GraphLayout<V, E> base, Map<V, Rectangle> cards, Function<V, Footprint> footprints) {
        return cards.entrySet().stream()
                .map(card -> withHeadroom(card.getValue(), footprints.apply(card.getKey())))
                .allMatch(card -> isFree(base, card.grow(LIFT)));
    }

    private static <V, E> boolean isFree(GraphLayout<V, E> base, Rectangle area) {
        return base.cards().values().stream().noneMatch(area::overlaps)
                && base.routes().values().stream().noneMatch(route -> route.enters(area));
    }

    private static Rectangle withHeadroom(Rectangle card, Footprint footprint) {
        return new Rectangle(
                card.x(), card.y() - footprint.headroom(), card.width(), card.height() + footprint.headroom());
    }

    /// The arrow comes down beside the badges of the output's card, which begin on its left.
    private static double across(Rectangle foot) {
        return foot.x() + foot.width() * 3 / 4;
    }

    private Rectangle arrow(Map<V, Rectangle> cards, Rectangle foot) {
        var top = requireNonNull(cards.get(chain.getFirst())).bottom();
        return new Rectangle(across(foot) - WIDTH_OF_ARROW / 2, top, WIDTH_OF_ARROW, foot.y() - top);
    }

    private GraphLayout<V, E> joined(
            GraphLayout<V, E> base, Map<V, Rectangle> cards, Function<V, Footprint> footprints) {
        var all = new LinkedHashMap<>(base.cards());
        all.putAll(cards);
        var routes = new LinkedHashMap<>(base.routes());
        var foot = base.card(output);
        var x = across(foot);
        routes.put(
                edges.getFirst(),
                Route.line(
                        new Point(x, requireNonNull(cards.get(chain.getFirst())).bottom()), new Point(x, foot.y())));
        for (var i = 1; i < chain.size(); i++) {
            var from = requireNonNull(cards.get(chain.get(i)));
            var to = requireNonNull(cards.get(chain.get(i - 1)));
            var level = from.centre().y();
            routes.put(edges.get(i), Route.line(new Point(from.right(), level), new Point(to.x(), level)));
        }
        var extents = new ArrayList<Rectangle>();
        extents.add(base.bounds());
        cards.forEach((vertex, card) -> extents.add(withHeadroom(card, footprints.apply(vertex))));
        return GraphLayout.of(all, routes, extents);
    }
}
