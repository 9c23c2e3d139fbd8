package backflow.picture;

import backflow.layout.Point;
import backflow.layout.Rectangle;

/// Says where marks lie.
///
/// @param measure the measure of text
public record MarkBounds(TextMeasure measure) {

    /// Returns the bounds of marks whose text has the bundled fonts.
    public static MarkBounds bundled() {
        return new MarkBounds(TextMeasure.bundled());
    }

    /// Returns the least rectangle around a mark; of a text, from the top of its capitals to the foot of its letters.
    public Rectangle of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box.bounds();
            case Mark.Circle(var centre, var radius, var _, var _) ->
                Rectangle.between(centre.plus(-radius, -radius), centre.plus(radius, radius));
            case Mark.Path path -> path.route().bounds();
            case Mark.Area area -> area.outline().bounds();
            case Mark.Pixels pixels -> pixels.bounds();
            case Mark.Text text -> of(text);
            case Mark.Group group ->
                Rectangle.hull(group.marks().stream().map(this::of).toList());
        };
    }

    private Rectangle of(Mark.Text text) {
        var width = measure.width(text.text(), text.face(), text.size());
        var left = switch (text.anchor()) {
            case START -> text.place().x();
            case MIDDLE -> text.place().x() - width / 2;
            case END -> text.place().x() - width;
        };
        var top = text.place().y() - measure.capHeight(text.face(), text.size());
        var foot = text.place().y() + measure.descent(text.face(), text.size()) * 0.8;
        return Rectangle.between(new Point(left, top), new Point(left + width, foot));
    }
}
