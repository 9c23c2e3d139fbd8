package backflow.picture;

import backflow.layout.Point;
import java.util.List;

/// The number of a path in a circle: filled where the path is looked at, outlined elsewhere.
///
/// @param number the number, from 1
/// @param picked whether the path is looked at
public record Chip(int number, boolean picked) {

    /// The circle's radius in pixels, its border included.
    public static final double RADIUS = 10.5;

    private static final double BORDER = 1.6;

    /// Returns the chip with its middle at `centre`.
    public List<Mark> around(Point centre, TextMeasure measure) {
        var text = String.valueOf(number);
        var letters = picked ? Role.ON_FILL : Role.GRADIENT_TEXT;
        return List.of(
                new Mark.Circle(
                        centre,
                        RADIUS - BORDER / 2,
                        Paint.of(picked ? Role.GRADIENT_TEXT : Role.CARD),
                        Stroke.of(Role.GRADIENT_TEXT, BORDER)),
                Letters.centred(text, centre, Face.TEXT_STRONG, Inspection.LEAST_SIZE, letters, measure));
    }
}
