package backflow.picture;

import backflow.graph.Box;
import backflow.graph.BoxEdge;
import backflow.graph.Edge;
import backflow.layout.GraphLayout;
import backflow.layout.Route;
import backflow.trace.ReturnPath;
import backflow.trace.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The graph while the responsibility of one value is looked at: what the value influences is lit, everything else
/// stands back, and the paths by which its gradient returns are led over it.
///
/// @param layout where cards and edges stand
/// @param resting all cards and edges as they are at rest
/// @param tour the value, and what of its responsibility is seen
record TourMarks(GraphLayout<Box, BoxEdge> layout, Resting resting, Tour tour) {

    /// A card needs so much of an edge's time to light up.
    private static final double LIGHTING = 0.3;

    /// The numbers of the paths are seen when the influence has almost spread.
    private static final double NUMBERS_FROM = 0.85;

    /// How much of its colour the influence keeps while paths return over it.
    private static final double STEPPED_BACK = 0.45;

    private static final double DOTS = 9;
    private static final double HEAD = 13;
    private static final double BORDER = 2.2;

    List<Mark> all() {
        var marks = new ArrayList<Mark>();
        layout.routes().forEach((edge, route) -> marks.add(edge(edge, route)));
        layout.cards().keySet().forEach(box -> marks.add(card(box)));
        var drawn = switch (tour.leg()) {
            case Tour.Spreading _ -> List.<ReturnPath>of();
            case Tour.Returning(var path, var _) ->
                List.of(tour.responsibility().paths().get(path));
            case Tour.Adding _ -> tour.responsibility().paths();
        };
        drawn.forEach(path -> marks.add(returning(path)));
        marks.add(chips());
        return marks;
    }

    /// Returns how far the influence has come, counted in ops.
    private double reach() {
        return spread() * tour.responsibility().influence().deepest();
    }

    private double spread() {
        return isSpreading() ? tour.leg().progress() : 1;
    }

    private boolean isSpreading() {
        return tour.leg() instanceof Tour.Spreading;
    }

    private Mark edge(BoxEdge edge, Route route) {
        var still = resting.muted(EdgeMarks.id(edge.edge()));
        var influence = tour.responsibility().influence();
        if (!influence.edges().contains(edge.edge())) {
            return still;
        }
        var from = influence.depth(edge.edge().from());
        var there = Math.clamp((reach() - from) / (influence.depth(edge.edge().to()) - from), 0.0, 1.0);
        var marks = new ArrayList<Mark>(still.marks());
        var paint = isSpreading() ? Paint.of(Role.VALUE) : new Paint.Mix(Role.PAPER, Role.VALUE, STEPPED_BACK);
        if (there > 0) {
            var width = isSpreading() ? 3 : 2.2;
            marks.add(new Mark.Path(route.upTo(there), new Stroke(paint, width, Stroke.Dash.SOLID)));
        }
        if (there == 1) {
            marks.add(Arrow.head(route, isSpreading() ? 10 : 8, 0, paint));
        }
        return Mark.Group.of(still.id(), still.title(), marks);
    }

    private Mark card(Box box) {
        var bright = resting.group(NodeCard.id(box));
        var light = light(box);
        if (light == 0) {
            return resting.muted(bright.id());
        }
        var marks = new ArrayList<Mark>();
        if (light < 1) {
            marks.addAll(resting.muted(bright.id()).marks());
        }
        marks.add(new Mark.Group("", "", light, lit(box, bright)));
        return Mark.Group.of(bright.id(), bright.title(), marks);
    }

    private boolean isPicked(Box box) {
        return box.nodes().contains(tour.responsibility().node());
    }

    /// Returns how much of a card's light is there: from when the first of its values is reached.
    private double light(Box box) {
        var influence = tour.responsibility().influence();
        var first = box.nodes().stream()
                .filter(influence::holds)
                .mapToInt(influence::depth)
                .min();
        return first.isEmpty() ? 0 : Math.clamp(1 + (reach() - first.getAsInt()) / LIGHTING, 0.0, 1.0);
    }

    /// Returns a card's marks with another ground: its first surface.
    private List<Mark> lit(Box box, Mark.Group bright) {
        var returned = isReturned(box);
        var border = Stroke.of(
                returned ? Role.GRADIENT : Role.VALUE, isPicked(box) ? 4 : isSpreading() || returned ? BORDER : 1.2);
        var tint = returned ? Role.GRADIENT_TINT : Role.VALUE_TINT;
        var marks = new ArrayList<>(bright.marks());
        for (var k = 0; k < marks.size(); k++) {
            if (marks.get(k) instanceof Mark.Box(var bounds, var radius, var fill, var _)) {
                marks.set(k, new Mark.Box(bounds, radius, isPicked(box) ? Paint.of(tint) : fill, border));
                break;
            }
        }
        return marks;
    }

    /// Tells whether the gradient on the paths that are seen has come to a card.
    private boolean isReturned(Box box) {
        return switch (tour.leg()) {
            case Tour.Spreading _ -> false;
            case Tour.Returning(var path, var progress) ->
                isReturned(box, tour.responsibility().paths().get(path), progress);
            case Tour.Adding _ -> tour.responsibility().paths().stream().anyMatch(path -> isReturned(box, path, 1));
        };
    }

    private boolean isReturned(Box box, ReturnPath path, double progress) {
        var edges = path.edges();
        if (edges.isEmpty()) {
            return isPicked(box);
        }
        var passed = progress * edges.size();
        for (var k = 0; k < edges.size(); k++) {
            var atEnd = k <= passed && box.nodes().contains(edges.get(k).to());
            var atStart = k + 1 <= passed && box.nodes().contains(edges.get(k).from());
            if (atEnd || atStart) {
                return true;
            }
        }
        return false;
    }

    /// Returns a path as far as its gradient has come.
    private Mark returning(ReturnPath path) {
        var leg = tour.leg();
        var passed = (leg instanceof Tour.Returning ? leg.progress() : 1)
                * path.edges().size();
        var marks = new ArrayList<Mark>();
        for (var k = 0; k < path.edges().size(); k++) {
            var there = Math.clamp(passed - k, 0.0, 1.0);
            if (there > 0) {
                marks.addAll(returning(path.edges().get(k), there));
            }
        }
        return Mark.Group.of("", "", marks);
    }

    private List<Mark> returning(Edge edge, double there) {
        var marks = new ArrayList<Mark>();
        layout.routes().forEach((boxes, route) -> {
            if (boxes.edge().equals(edge)) {
                var way = route.reversed();
                marks.add(new Mark.Path(way, Stroke.of(Role.PAPER, 7)));
                marks.add(new Mark.Path(
                        way.upTo(there), Stroke.of(Role.GRADIENT, 4.5).dotted(DOTS, 0)));
                if (there == 1) {
                    marks.add(Arrow.head(way, HEAD, 2, Paint.of(Role.GRADIENT)));
                }
            }
        });
        return marks;
    }

    private Mark chips() {
        var shown = Math.clamp((spread() - NUMBERS_FROM) / (1 - NUMBERS_FROM), 0.0, 1.0);
        if (shown == 0) {
            return Mark.Group.of("", "", List.of());
        }
        var picked = switch (tour.leg()) {
            case Tour.Spreading _ -> OptionalInt.of(-1);
            case Tour.Returning(var path, var _) -> OptionalInt.of(path);
            case Tour.Adding _ -> OptionalInt.empty();
        };
        var measure = TextMeasure.bundled();
        var paths = tour.responsibility().paths();
        var chips = new PathChips(paths, picked, layout, resting.obstacles(), measure);
        return new Mark.Group("", "", shown, chips.marks());
    }
}
