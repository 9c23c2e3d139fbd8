package backflow.picture.timeline;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.trace.Direction;
import backflow.trace.Segment;
import java.util.ArrayList;
import java.util.List;

/// The timeline as marks: the stages forward and back, the current one filled, and a knob at the playhead.
///
/// @param scale where what stands
/// @param text the size of the stages' numbers in pixels
public record TimelinePicture(TimelineScale scale, double text) {
    /// The room at either end that the knob needs.
    public static final double INSET = 7;

    private static final double GAP = 4;
    private static final double KNOB = 5;
    private static final double TO_TRACK = 9;
    private static final double PADDING = 3;
    private static final double TO_COME = 0.55;
    private static final double UNDERLINE = 3;
    private static final double DOT = 4;

    /// Steps within a segment are told apart where each has this much room.
    private static final double LEAST_STEP = 7;

    private static final double TICK = 3;

    /// Returns the height of the picture.
    public double height() {
        return segmentHeight() + TO_TRACK + KNOB + 2;
    }

    private double segmentHeight() {
        return text * 1.6;
    }

    /// Returns the timeline of a playhead with no step marked.
    public Picture at(double playhead) {
        return at(playhead, still((int) Math.ceil(playhead), TimelineNotes.NONE));
    }

    /// Returns the timeline of a playhead.
    ///
    /// @param still what stands still while its step is under way
    public Picture at(double playhead, List<Mark> still) {
        double knob = INSET + scale.x(playhead);
        List<Mark> marks = new ArrayList<>(still);
        marks.add(line(INSET, knob, track(), Role.MUTED));
        marks.add(new Mark.Circle(new Point(knob, track()), KNOB, Paint.of(Role.INK), Stroke.of(Role.CARD, 2)));
        return new Picture(new Size(scale.width() + 2 * INSET, height()), marks);
    }

    /// Returns what stands still while a step is under way: all but the knob and the way behind it.
    public List<Mark> still(int step, TimelineNotes notes) {
        List<Mark> marks = new ArrayList<>();
        for (int k = 0; k < scale.segments().size(); k++) {
            marks.addAll(segment(k, step));
        }
        notes.lit().forEach(lit -> marks.add(underline(lit)));
        notes.held().forEach(held -> marks.add(dot(held)));
        marks.add(line(INSET, INSET + scale.width(), track(), Role.HAIRLINE));
        return List.copyOf(marks);
    }

    private double track() {
        return segmentHeight() + TO_TRACK;
    }

    private Mark underline(int step) {
        double from = INSET + scale.x(step - 1.0);
        double width = Math.max(2, INSET + scale.x(step) - from - UNDERLINE);
        var bounds = new Rectangle(from, segmentHeight() + 1, width, UNDERLINE);
        return new Mark.Box(bounds, UNDERLINE / 2, Paint.of(Role.INK), Stroke.NONE);
    }

    private Mark dot(int step) {
        double middle = INSET + (scale.x(step - 1.0) + scale.x(step)) / 2;
        var place = new Point(middle, segmentHeight());
        return new Mark.Circle(place, DOT, Paint.of(Role.WRONG), Stroke.of(Role.CARD, 1.5));
    }

    private static Mark line(double from, double to, double y, Role role) {
        return new Mark.Path(Route.line(new Point(from, y), new Point(to, y)), Stroke.of(role, 2));
    }

    private List<Mark> segment(int index, int step) {
        Segment segment = scale.segments().get(index);
        boolean current = segment.contains(step);
        boolean forward = segment.direction() == Direction.FORWARD;
        double width = Math.max(1, scale.pitch() - Math.min(GAP, scale.pitch() / 3));
        var bounds = new Rectangle(INSET + index * scale.pitch(), 0, width, segmentHeight());
        Role fill = current ? forward ? Role.VALUE : Role.GRADIENT : forward ? Role.VALUE_TINT : Role.GRADIENT_TINT;
        List<Mark> marks = new ArrayList<>();
        boolean begun = segment.first() <= step;
        Paint paint = begun ? Paint.of(fill) : new Paint.Mix(Role.CARD, fill, TO_COME);
        marks.add(new Mark.Box(bounds, Math.min(6, width / 2), paint, Stroke.NONE));
        marks.addAll(ticks(segment, bounds));
        String name =
                segment.stage().isPresent() ? String.valueOf(segment.stage().getAsInt()) : "";
        TextMeasure measure = TextMeasure.bundled();
        if (measure.width(name, Face.TEXT, text) + PADDING <= width) {
            double baseline = (segmentHeight() + measure.capHeight(Face.TEXT, text)) / 2;
            marks.add(new Mark.Text(
                    name,
                    new Point(bounds.centre().x(), baseline),
                    Face.TEXT,
                    text,
                    Paint.of(current ? Role.ON_FILL : begun ? Role.INK : Role.MUTED),
                    Mark.Anchor.MIDDLE));
        }
        return marks;
    }

    /// Returns the ticks between the steps of a segment, at its foot.
    private static List<Mark> ticks(Segment segment, Rectangle bounds) {
        int steps = segment.last() - segment.first() + 1;
        List<Mark> marks = new ArrayList<>();
        for (int k = 1; k < (bounds.width() < steps * LEAST_STEP ? 0 : steps); k++) {
            double x = bounds.x() + bounds.width() * k / steps;
            var tick = Route.line(new Point(x, bounds.bottom() - TICK), new Point(x, bounds.bottom()));
            marks.add(new Mark.Path(tick, Stroke.of(Role.CARD, 1.5)));
        }
        return marks;
    }
}
