package backflow.layout;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where everything of one graph stands: a card for each vertex, a route for each edge from its source's right border
/// to its target's left border, or straight down from its source to the target that it stands above.
///
/// @param cards the card of each vertex, in reading order
/// @param routes the route of each edge, in the order of the graph
/// @param bounds the least rectangle around cards, their headroom and routes; its top left corner is the origin
public record GraphLayout<V, E>(Map<V, Rectangle> cards, Map<E, Route> routes, Rectangle bounds) {

    public GraphLayout {
        cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
        routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
    }

    /// Returns the card of `vertex`.
    ///
    /// @throws IllegalArgumentException if the vertex was not laid out
    public Rectangle card(V vertex) {
        return found(cards, vertex);
    }

    /// Returns the route of `edge`.
    ///
    /// @throws IllegalArgumentException if the edge was not laid out
    public Route route(E edge) {
        return found(routes, edge);
    }

    private static <K, T> T found(Map<K, T> places, K key) {
        var place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("not in this layout: " + key);
        }
        return place;
    }

    /// Returns the same layout moved by `dx` and `dy` pixels.
    public GraphLayout<V, E> plus(double dx, double dy) {
        var moved = new LinkedHashMap<V, Rectangle>();
        cards.forEach((vertex, card) -> moved.put(vertex, card.plus(dx, dy)));
        var led = new LinkedHashMap<E, Route>();
        routes.forEach((edge, route) -> led.put(edge, route.plus(dx, dy)));
        return new GraphLayout<>(moved, led, bounds.plus(dx, dy));
    }

    /// Returns the same layout with its parts in another order.
    GraphLayout<V, E> inOrder(Collection<V> vertices, Collection<E> edges) {
        var ordered = new LinkedHashMap<V, Rectangle>();
        vertices.forEach(vertex -> ordered.put(vertex, card(vertex)));
        var led = new LinkedHashMap<E, Route>();
        edges.forEach(edge -> led.put(edge, route(edge)));
        return new GraphLayout<>(ordered, led, bounds);
    }

    static <V, E> GraphLayout<V, E> of(Map<V, Rectangle> cards, Map<E, Route> routes, Collection<Rectangle> extents) {
        var bounds = Rectangle.hull(extents);
        return new GraphLayout<>(cards, routes, bounds).plus(-bounds.x(), -bounds.y());
    }
}
