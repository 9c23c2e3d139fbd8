package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.Letters;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import java.util.List;

/// A word in a rounded frame that says what is done on the way, such as `Σ n`.
///
/// @param fontSize in pixels
record Pill(String text, Role role, double fontSize, TextMeasure measure) {

    Size size() {
        return new Size(measure.width(text, Face.TEXT_STRONG, fontSize) + 20, fontSize * 1.3 + 8);
    }

    /// Returns the pill with its middle at `centre`.
    List<Mark> around(Point centre) {
        var tint = role == Role.SUM ? Role.SUM_TINT : Role.GRADIENT_TINT;
        var letters = role == Role.SUM ? Role.SUM_TEXT : Role.GRADIENT_TEXT;
        return List.of(
                new Mark.Box(Rectangle.around(centre, size()), 9, Paint.of(tint), Stroke.of(role, 2)),
                Letters.centred(text, centre, Face.TEXT_STRONG, fontSize, letters, measure));
    }
}
