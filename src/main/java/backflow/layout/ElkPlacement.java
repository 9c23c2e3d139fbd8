package backflow.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.NodeLabelPlacement;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.jgrapht.Graph;

/// Asks ELK's layered algorithm where cards stand, and in which lanes edges pass the layers between their ends.
///
/// ELK attaches every edge to the middle of a card's side, so that the middles of the cards along the trunk come to
/// stand on one line; [Lanes] spreads the ends afterwards.
///
/// @param cards a card for each vertex
/// @param lanes for each edge the corners of a right-angled way that touches no card
record ElkPlacement<V, E>(Map<V, Rectangle> cards, Map<E, List<Point>> lanes) {

    /// How much a bend costs.
    private static final int TRUNK = 50;

    private static final int BRANCH = 6;
    /// Where a branch leaves the trunk or joins it, it bends anyway.
    private static final int JOIN = 3;

    private static final int ASIDE = 1;

    /// How much the length of the trunk costs.
    private static final int SHORT = 5;

    static {
        // All that the algorithm needs when it is called directly; the registry of all options would take twice as
        // long.
        LayoutMetaDataService.initElkReflect();
    }

    static <V, E> ElkPlacement<V, E> of(
            Graph<V, E> graph, Function<V, Footprint> footprints, ReadingOrder<V, E> order, Spacing spacing) {
        var root = root(spacing);
        var nodes = new LinkedHashMap<V, ElkNode>();
        for (var vertex : order.vertices()) {
            nodes.put(vertex, node(root, footprints.apply(vertex)));
        }
        var edges = new LinkedHashMap<E, ElkEdge>();
        var onTrunk = onTrunk(graph, order);
        for (var edge : order.edges(graph)) {
            var drawn = ElkGraphUtil.createSimpleEdge(
                    nodes.get(graph.getEdgeSource(edge)), nodes.get(graph.getEdgeTarget(edge)));
            drawn.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, straightness(graph, order, onTrunk, edge));
            if (order.trunk().contains(edge)) {
                drawn.setProperty(LayeredOptions.PRIORITY_SHORTNESS, SHORT);
            }
            edges.put(edge, drawn);
        }
        new LayeredLayoutProvider().layout(root, new BasicProgressMonitor());
        return read(nodes, edges);
    }

    private static <V, E> int straightness(Graph<V, E> graph, ReadingOrder<V, E> order, Set<V> onTrunk, E edge) {
        if (order.trunk().contains(edge)) {
            return TRUNK;
        }
        if (order.aside().contains(edge)) {
            return ASIDE;
        }
        return onTrunk.contains(graph.getEdgeSource(edge)) || onTrunk.contains(graph.getEdgeTarget(edge))
                ? JOIN
                : BRANCH;
    }

    private static <V, E> Set<V> onTrunk(Graph<V, E> graph, ReadingOrder<V, E> order) {
        return order.trunk().stream()
                .flatMap(edge -> Stream.of(graph.getEdgeSource(edge), graph.getEdgeTarget(edge)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static ElkNode root(Spacing spacing) {
        var root = ElkGraphUtil.createGraph();
        root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        root.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        root.setProperty(LayeredOptions.NODE_PLACEMENT_FAVOR_STRAIGHT_EDGES, false);
        root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        root.setProperty(LayeredOptions.SPACING_NODE_NODE, spacing.row());
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE, spacing.lane());
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, spacing.lane());
        root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, spacing.column());
        root.setProperty(LayeredOptions.SPACING_PORT_PORT, 0.0);
        // Three upright pieces side by side fit a gap before ELK widens it.
        root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, spacing.column() / 4);
        root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, spacing.column() / 4);
        return root;
    }

    private static ElkNode node(ElkNode root, Footprint footprint) {
        var node = ElkGraphUtil.createNode(root);
        node.setDimensions(footprint.size().width(), footprint.size().height());
        node.setProperty(LayeredOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
        if (footprint.headroom() > 0) {
            var label = ElkGraphUtil.createLabel("·", node);
            label.setDimensions(footprint.size().width(), footprint.headroom());
            node.setProperty(LayeredOptions.SPACING_LABEL_NODE, 0.0);
            node.setProperty(
                    LayeredOptions.NODE_LABELS_PLACEMENT,
                    EnumSet.of(NodeLabelPlacement.OUTSIDE, NodeLabelPlacement.V_TOP, NodeLabelPlacement.H_CENTER));
        }
        return node;
    }

    private static <V, E> ElkPlacement<V, E> read(Map<V, ElkNode> nodes, Map<E, ElkEdge> edges) {
        var cards = new LinkedHashMap<V, Rectangle>();
        nodes.forEach((vertex, node) -> {
            var middle = Math.rint(node.getY() + node.getHeight() / 2);
            cards.put(
                    vertex,
                    new Rectangle(
                            Math.rint(node.getX()), middle - node.getHeight() / 2, node.getWidth(), node.getHeight()));
        });
        var lanes = new LinkedHashMap<E, List<Point>>();
        edges.forEach((edge, drawn) -> lanes.put(edge, corners(drawn)));
        return new ElkPlacement<>(cards, lanes);
    }

    private static List<Point> corners(ElkEdge edge) {
        var section = edge.getSections().getFirst();
        var corners = new ArrayList<Point>();
        corners.add(new Point(section.getStartX(), section.getStartY()));
        section.getBendPoints().forEach(bend -> corners.add(new Point(bend.getX(), bend.getY())));
        corners.add(new Point(section.getEndX(), section.getEndY()));
        return corners;
    }
}
