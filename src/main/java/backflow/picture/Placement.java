package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;

/// Enlarges about the origin, then moves.
record Placement(double scale, double dx, double dy) {

    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Box(var bounds, var radius, var fill, var stroke) ->
                new Mark.Box(of(bounds), radius * scale, fill, of(stroke));
            case Mark.Circle(var centre, var radius, var fill, var stroke) ->
                new Mark.Circle(of(centre), radius * scale, fill, of(stroke));
            case Mark.Path(var route, var stroke) -> new Mark.Path(of(route), of(stroke));
            case Mark.Area(var outline, var fill) -> new Mark.Area(of(outline), fill);
            case Mark.Text(var text, var place, var face, var size, var paint, var anchor) ->
                new Mark.Text(text, of(place), face, size * scale, paint, anchor);
            case Mark.Pixels(var bounds, var raster) -> new Mark.Pixels(of(bounds), raster);
            case Mark.Group(var id, var title, var opacity, var marks) ->
                new Mark.Group(id, title, opacity, marks.stream().map(this::of).toList());
        };
    }

    private Point of(Point point) {
        return new Point(point.x() * scale + dx, point.y() * scale + dy);
    }

    private Rectangle of(Rectangle bounds) {
        return new Rectangle(
                bounds.x() * scale + dx, bounds.y() * scale + dy, bounds.width() * scale, bounds.height() * scale);
    }

    private Route of(Route route) {
        var segments = route.segments().stream()
                .<Segment>map(segment -> switch (segment) {
                    case Segment.Line(var end) -> new Segment.Line(of(end));
                    case Segment.Cubic(var first, var second, var end) ->
                        new Segment.Cubic(of(first), of(second), of(end));
                })
                .toList();
        return new Route(of(route.start()), segments);
    }

    private Stroke of(Stroke stroke) {
        var dash = stroke.dash();
        return dash.isSolid()
                ? new Stroke(stroke.paint(), stroke.width() * scale, dash)
                : new Stroke(
                        stroke.paint(),
                        stroke.width() * scale,
                        new Stroke.Dash(dash.on() * scale, dash.off() * scale, dash.phase() * scale));
    }
}
