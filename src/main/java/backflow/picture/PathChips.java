package backflow.picture;

import backflow.graph.BoxEdge;
import backflow.graph.Edge;
import backflow.layout.GraphLayout;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.trace.ReturnPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/// The numbers of the paths, at the edges where the paths part.
///
/// @param paths the paths
/// @param picked the position of the path that is looked at; empty if all are
/// @param layout where the edges run
/// @param obstacles what the numbers must not cover
record PathChips(
        List<ReturnPath> paths,
        OptionalInt picked,
        GraphLayout<?, BoxEdge> layout,
        List<Rectangle> obstacles,
        TextMeasure measure) {

    /// More numbers than these make one edge a row of circles; then the one that is looked at stands for all.
    private static final int MOST = 4;

    private static final double STEP = 0.04;
    private static final double CLEAR = 2;

    /// Returns the chips, each where it covers nothing.
    List<Mark> marks() {
        var marks = new ArrayList<Mark>();
        var taken = new ArrayList<>(obstacles);
        numbers().forEach((edge, numbers) -> {
            var place = place(edge, size(numbers), taken);
            taken.add(place);
            marks.addAll(row(numbers, place));
        });
        return marks;
    }

    /// Returns which paths are told by their number at which edge of the layout.
    private Map<BoxEdge, List<Integer>> numbers() {
        var numbers = new LinkedHashMap<BoxEdge, List<Integer>>();
        for (var k = 0; k < paths.size(); k++) {
            for (var edge : marked(paths.get(k))) {
                numbers.computeIfAbsent(edge, _ -> new ArrayList<>()).add(k + 1);
            }
        }
        numbers.replaceAll((_, all) -> few(all));
        return numbers;
    }

    private List<Integer> few(List<Integer> all) {
        if (all.size() <= MOST) {
            return all;
        }
        var number = picked.orElse(-1) + 1;
        return all.contains(number) ? List.of(number) : all.subList(0, MOST);
    }

    /// Returns the drawn edges of a path at which others go another way; if there are none, the one nearest to the
    /// value.
    private List<BoxEdge> marked(ReturnPath path) {
        var drawn = path.edges().stream()
                .flatMap(edge -> drawn(edge).stream())
                .filter(edge -> !path.isBundle() || Optional.of(edge.edge()).equals(path.use()))
                .toList();
        var parting = drawn.stream().filter(edge -> parts(edge.edge())).toList();
        return parting.isEmpty() && !drawn.isEmpty() ? List.of(drawn.getLast()) : parting;
    }

    private Optional<BoxEdge> drawn(Edge edge) {
        return layout.routes().keySet().stream()
                .filter(boxes -> boxes.edge().equals(edge))
                .findFirst();
    }

    /// Tells whether some path comes to the end of an edge and then goes another way.
    private boolean parts(Edge edge) {
        return paths.stream()
                .flatMap(path -> path.edges().stream())
                .anyMatch(other -> other.to() == edge.to() && !other.equals(edge));
    }

    private static Size size(List<Integer> numbers) {
        return new Size(2 * Chip.RADIUS * numbers.size(), 2 * Chip.RADIUS);
    }

    /// Returns the place on an edge that is nearest to where the paths part and covers nothing, no other edge least of
    /// all.
    private Rectangle place(BoxEdge edge, Size size, List<Rectangle> taken) {
        var route = layout.route(edge);
        var free = new ArrayList<Rectangle>();
        for (var along = 1 - 2 * STEP; along > 2 * STEP; along -= STEP) {
            var place = Rectangle.around(route.at(along), size);
            if (taken.stream().noneMatch(place.grow(CLEAR)::overlaps)) {
                free.add(place);
            }
        }
        return free.stream()
                .filter(place -> isAlone(place, edge))
                .findFirst()
                .or(() -> free.stream().findFirst())
                .orElse(Rectangle.around(route.at(0.5), size));
    }

    private boolean isAlone(Rectangle place, BoxEdge edge) {
        return layout.routes().entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(edge) && crosses(other.getValue(), place));
    }

    private static boolean crosses(Route route, Rectangle place) {
        return route.bounds().overlaps(place) && route.enters(place);
    }

    private List<Mark> row(List<Integer> numbers, Rectangle place) {
        var marks = new ArrayList<Mark>();
        var lit = new TreeSet<Integer>();
        picked.ifPresentOrElse(position -> lit.add(position + 1), () -> lit.addAll(numbers));
        for (var k = 0; k < numbers.size(); k++) {
            var centre = new Point(
                    place.x() + (2 * k + 1) * Chip.RADIUS, place.centre().y());
            marks.addAll(new Chip(numbers.get(k), lit.contains(numbers.get(k))).around(centre, measure));
        }
        return marks;
    }
}
