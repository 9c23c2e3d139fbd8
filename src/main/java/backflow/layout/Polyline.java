package backflow.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A route as points at equal distances along it, so that one route can turn into another.
///
/// @param points at least two, the first and the last where the route begins and ends
public record Polyline(List<Point> points) {

    /// Enough for the curves of an edge across a page to look smooth.
    private static final int PIECES = 40;

    public Polyline {
        points = List.copyOf(points);
    }

    /// Returns the points of a route; those of any two routes are equally many.
    public static Polyline of(Route route) {
        var corners = route.points();
        var step = route.length() / PIECES;
        var points = new ArrayList<Point>();
        points.add(route.start());
        var corner = 1;
        var walked = 0.0;
        for (var piece = 1; piece < PIECES; piece++) {
            var length = corners.get(corner - 1).distance(corners.get(corner));
            while (walked + length < piece * step && corner < corners.size() - 1) {
                walked += length;
                corner++;
                length = corners.get(corner - 1).distance(corners.get(corner));
            }
            var share = length == 0 ? 0 : Math.clamp((piece * step - walked) / length, 0, 1);
            points.add(corners.get(corner - 1).towards(corners.get(corner), share));
        }
        points.add(route.end());
        return new Polyline(points);
    }

    /// Returns the line that is `fraction` of the way from this one to `other`.
    public Polyline towards(Polyline other, double fraction) {
        return new Polyline(IntStream.range(0, points.size())
                .mapToObj(k -> points.get(k).towards(other.points.get(k), fraction))
                .toList());
    }

    /// Returns the line with its ends moved, and what lies between them moved the less the farther it is from them.
    public Polyline stretched(double startX, double startY, double endX, double endY) {
        var last = points.size() - 1.0;
        return new Polyline(IntStream.range(0, points.size())
                .mapToObj(k -> {
                    var share = k / last;
                    return points.get(k).plus(startX + (endX - startX) * share, startY + (endY - startY) * share);
                })
                .toList());
    }

    public Route route() {
        return new Route(
                points.getFirst(),
                points.stream().skip(1).<Segment>map(Segment.Line::new).toList());
    }
}
