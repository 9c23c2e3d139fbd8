package backflow.picture;

import backflow.layout.Point;

/// Lines of text set by their middle.
public final class Letters {

    private Letters() {}

    /// Returns a text whose width and whose capitals have their middle at `centre`.
    public static Mark.Text centred(String text, Point centre, Face face, double size, Role role, TextMeasure measure) {
        var baseline = centre.plus(0, measure.capHeight(face, size) / 2);
        return new Mark.Text(text, baseline, face, size, Paint.of(role), Mark.Anchor.MIDDLE);
    }
}
