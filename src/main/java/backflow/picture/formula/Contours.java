package backflow.picture.formula;

import backflow.layout.Point;
import backflow.layout.Route;
import backflow.layout.Segment;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes one outline of the several that a letter with holes has.
///
/// A surface has a single outline. Each further one is entered and left along the same line from the first one's start;
/// a line walked both ways encloses nothing.
final class Contours {

    private final double scale;
    private final List<Segment> segments = new ArrayList<>();
    private Point home = new Point(0, 0);
    private Point start = home;
    private Point pen = home;
    private boolean empty = true;

    private Contours(double scale) {
        this.scale = scale;
    }

    static Optional<Route> joined(PathIterator path, double scale) {
        var contours = new Contours(scale);
        var numbers = new double[6];
        for (; !path.isDone(); path.next()) {
            contours.add(path.currentSegment(numbers), numbers);
        }
        return contours.empty ? Optional.empty() : Optional.of(new Route(contours.home, contours.segments));
    }

    private void add(int kind, double[] numbers) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> begin(point(numbers, 0));
            case PathIterator.SEG_LINETO -> lineTo(point(numbers, 0));
            case PathIterator.SEG_QUADTO -> quadraticTo(point(numbers, 0), point(numbers, 2));
            case PathIterator.SEG_CUBICTO -> cubicTo(point(numbers, 0), point(numbers, 2), point(numbers, 4));
            default -> close();
        }
    }

    private Point point(double[] numbers, int first) {
        return new Point(numbers[first] * scale, numbers[first + 1] * scale);
    }

    private void begin(Point place) {
        if (empty) {
            home = place;
            pen = place;
            empty = false;
        } else {
            lineTo(place);
        }
        start = place;
    }

    private void close() {
        lineTo(start);
        lineTo(home);
    }

    private void lineTo(Point end) {
        if (!end.equals(pen)) {
            segments.add(new Segment.Line(end));
            pen = end;
        }
    }

    private void quadraticTo(Point control, Point end) {
        cubicTo(pen.towards(control, 2.0 / 3), end.towards(control, 2.0 / 3), end);
    }

    private void cubicTo(Point first, Point second, Point end) {
        segments.add(new Segment.Cubic(first, second, end));
        pen = end;
    }
}
