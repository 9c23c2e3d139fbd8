package backflow.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.alg.drawing.LayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.Point2D;

/// Lays an acyclic directed multigraph out in layers from left to right.
///
/// A pure function of the graph, the footprints and the reading order: the same in, the same out, on any thread.
/// The placement is ELK's layered algorithm: Sugiyama, Tagawa and Toda, *Methods for Visual Understanding of
/// Hierarchical System Structures*, 1981; Brandes and Köpf, *Fast and Simple Horizontal Coordinate Assignment*, 2001.
///
/// @param footprints the room that each vertex needs
/// @param order the order in which a reader meets the vertices
/// @param spacing the gaps
public record LayeredLayout<V, E>(Function<V, Footprint> footprints, ReadingOrder<V, E> order, Spacing spacing)
        implements LayoutAlgorithm2D<V, E> {

    /// Returns the layout of `graph`: in layers, but for a chain that only the output uses, which stands above it.
    ///
    /// @throws IllegalArgumentException if the graph has a cycle, or the reading order does not name its vertices
    public GraphLayout<V, E> layout(Graph<V, E> graph) {
        require(graph);
        return Perch.of(graph, order)
                .flatMap(perch -> perch.above(inLayers(perch.base(graph), order.without(perch.chain())), footprints))
                .map(layout -> layout.inOrder(order.vertices(), graph.edgeSet()))
                .orElseGet(() -> inLayers(graph, order));
    }

    private GraphLayout<V, E> inLayers(Graph<V, E> graph, ReadingOrder<V, E> order) {
        var placement = ElkPlacement.of(graph, footprints, order, spacing);
        var routes = new Lanes<>(graph, placement).routes();
        var extents = new ArrayList<Rectangle>();
        placement.cards().forEach((vertex, card) -> {
            var headroom = footprints.apply(vertex).headroom();
            extents.add(new Rectangle(card.x(), card.y() - headroom, card.width(), card.height() + headroom));
        });
        routes.values().forEach(route -> extents.add(route.bounds()));
        return GraphLayout.of(placement.cards(), routes, extents);
    }

    /// Writes the middle of each card into `model`.
    @Override
    public void layout(Graph<V, E> graph, LayoutModel2D<V> model) {
        layout(graph).cards().forEach((vertex, card) -> {
            var centre = card.centre();
            model.put(vertex, Point2D.of(centre.x(), centre.y()));
        });
    }

    private void require(Graph<V, E> graph) {
        if (!graph.vertexSet().equals(new HashSet<>(order.vertices()))) {
            throw new IllegalArgumentException("the reading order must name each vertex of the graph once");
        }
        if (new CycleDetector<>(graph).detectCycles()) {
            throw new IllegalArgumentException("a graph with a cycle has no layers");
        }
    }
}
