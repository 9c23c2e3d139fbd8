package backflow.picture;

import backflow.graph.Box;
import backflow.graph.Edge;
import backflow.graph.Partition;
import backflow.layout.Polyline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way of an edge from its route in one picture to its route in another.
///
/// @param edge the edge
/// @param start its route in the first picture; where a box hides it there, as it would lead between the hidden cards
/// @param end its route in the second picture, likewise
/// @param alone its route where only one of them shows it
record EdgeTravel(Edge edge, Polyline start, Polyline end, Optional<Polyline> alone) {

    /// An edge that comes out of a box is wholly seen once there is so much room for it, in pixels.
    private static final double ROOM = 18;

    /// Returns the ways of all edges.
    static List<EdgeTravel> between(GraphPicture from, GraphPicture to, List<CardTravel> cards) {
        var before = routes(from);
        var after = routes(to);
        var travels = new ArrayList<EdgeTravel>();
        before.forEach((edge, route) -> {
            var other = after.get(edge);
            travels.add(
                    other == null
                            ? new EdgeTravel(
                                    edge, route, hidden(edge, route, from.partition(), cards, 1), Optional.of(route))
                            : new EdgeTravel(edge, route, other, Optional.empty()));
        });
        after.forEach((edge, route) -> {
            if (!before.containsKey(edge)) {
                travels.add(
                        new EdgeTravel(edge, hidden(edge, route, to.partition(), cards, 0), route, Optional.of(route)));
            }
        });
        return List.copyOf(travels);
    }

    private static Map<Edge, Polyline> routes(GraphPicture picture) {
        var routes = new LinkedHashMap<Edge, Polyline>();
        picture.layout().routes().forEach((boxes, route) -> routes.put(boxes.edge(), Polyline.of(route)));
        return routes;
    }

    /// Returns a route as it leads between its cards where those are hidden.
    ///
    /// @param seen the boxes between which it is seen
    /// @param end at which end of the cards' ways it is hidden, 0 or 1
    private static Polyline hidden(Edge edge, Polyline route, Partition seen, List<CardTravel> cards, int end) {
        var source = travel(seen.boxOf(edge.from()), cards);
        var target = travel(seen.boxOf(edge.to()), cards);
        var left = source.at(end);
        var right = target.at(end);
        var leftNow = source.at(1.0 - end);
        var rightNow = target.at(1.0 - end);
        return route.stretched(
                left.x() - leftNow.x(), left.y() - leftNow.y(), right.x() - rightNow.x(), right.y() - rightNow.y());
    }

    private static CardTravel travel(Box box, List<CardTravel> cards) {
        return cards.stream().filter(card -> card.standsFor(box)).findFirst().orElseThrow();
    }

    /// Returns the marks of the edge when a share of the way is done; none while there is no room for it.
    List<Mark> at(double done, EdgeMarks marks) {
        var line = start.towards(end, done);
        var seen = alone.map(route -> advance(line, isUpright(route)) / ROOM).orElse(1.0);
        return seen <= 0 ? List.of() : List.of(marks.of(edge, line.route()).faded(Math.min(1, seen)));
    }

    /// Tells whether a route leads straight down, from a card to the one below it.
    private static boolean isUpright(Polyline route) {
        return advance(route, false) < ROOM;
    }

    /// Returns how far a route's end lies below its start, or to the right of it.
    private static double advance(Polyline route, boolean down) {
        var start = route.points().getFirst();
        var end = route.points().getLast();
        return down ? end.y() - start.y() : end.x() - start.x();
    }
}
