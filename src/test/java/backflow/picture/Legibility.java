package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out what every text of a picture is painted on, and how well a theme lets it stand out.
///
/// Each text is looked at near its beginning, in its middle and near its end, since surfaces may change below it.
public final class Legibility {

    /// A mark as it is painted.
    ///
    /// @param opacity how much of it is seen: the product over the groups around it
    private record Seen(Mark mark, Rectangle bounds, double opacity) {}

    /// Paint of which a part is seen.
    private record Layer(Paint paint, double opacity) {}

    /// A text and the layers of paint between the paper and it.
    private record Reading(Mark.Text text, double opacity, List<Layer> below) {

        Colour ground(Theme theme) {
            var colour = theme.colour(Role.PAPER);
            for (var layer : below) {
                colour = colour.mix(theme.colour(layer.paint()), layer.opacity());
            }
            return colour;
        }

        Paint ground() {
            return below.isEmpty() ? Paint.of(Role.PAPER) : below.getLast().paint();
        }

        double contrast(Theme theme) {
            var ground = ground(theme);
            return ground.mix(theme.colour(text.paint()), opacity).contrast(ground);
        }
    }

    /// A text's paint and the paint that it stands on.
    public record Pair(Paint letters, Paint ground) {}

    private static final MarkBounds BOUNDS = MarkBounds.bundled();

    private final List<Reading> readings = new ArrayList<>();

    private Legibility() {}

    public static Legibility of(Picture picture) {
        var marks = new ArrayList<Seen>();
        picture.marks().forEach(mark -> flatten(mark, 1, marks));
        var legibility = new Legibility();
        for (var i = 0; i < marks.size(); i++) {
            if (marks.get(i).mark() instanceof Mark.Text text) {
                var place = marks.get(i).bounds();
                for (var share : new double[] {0.02, 0.5, 0.98}) {
                    var point = new Point(
                            place.x() + share * place.width(), place.centre().y());
                    legibility.readings.add(
                            new Reading(text, marks.get(i).opacity(), layers(marks.subList(0, i), point)));
                }
            }
        }
        return legibility;
    }

    private static void flatten(Mark mark, double opacity, List<Seen> into) {
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(part -> flatten(part, opacity * group.opacity(), into));
        } else {
            into.add(new Seen(mark, BOUNDS.of(mark), opacity));
        }
    }

    /// Returns the paint below a point; what an opaque layer covers is left out.
    private static List<Layer> layers(List<Seen> below, Point point) {
        var layers = new ArrayList<Layer>();
        for (var seen : below) {
            if (seen.bounds().contains(point)) {
                var paint = paint(seen.mark(), point);
                if (!paint.equals(Paint.NONE)) {
                    if (seen.opacity() == 1) {
                        layers.clear();
                    }
                    layers.add(new Layer(paint, seen.opacity()));
                }
            }
        }
        return layers;
    }

    private static Paint paint(Mark mark, Point point) {
        return switch (mark) {
            case Mark.Box box -> box.fill();
            case Mark.Area area -> area.fill();
            case Mark.Circle circle -> circle.centre().distance(point) <= circle.radius() ? circle.fill() : Paint.NONE;
            case Mark.Pixels(var bounds, var raster) ->
                raster.paint(
                        Math.min(raster.rows() - 1, (int) ((point.y() - bounds.y()) / bounds.height() * raster.rows())),
                        Math.min(raster.columns() - 1, (int)
                                ((point.x() - bounds.x()) / bounds.width() * raster.columns())));
            case Mark.Path _, Mark.Text _, Mark.Group _ -> Paint.NONE;
        };
    }

    /// Returns a sentence for each text that stands out less than `least` to one.
    public Set<String> faults(Theme theme, double least) {
        var faults = new LinkedHashSet<String>();
        for (var reading : readings) {
            var contrast = reading.contrast(theme);
            if (contrast < least) {
                faults.add("%.2f:1 in %s: “%s”, %s on %s"
                        .formatted(
                                contrast,
                                theme,
                                reading.text().text(),
                                reading.text().paint(),
                                reading.below()));
            }
        }
        return faults;
    }

    /// Returns which paints meet.
    public Set<Pair> pairs() {
        return readings.stream()
                .map(reading -> new Pair(reading.text().paint(), reading.ground()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
