package backflow.picture.page;

import backflow.graph.Level;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.why.Paragraph;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The strip at the top of the explore view: the program, what is open, on what sizes, and the level.
record TopStrip(Subject subject, Level level, Messages messages) {

    private static final TextMeasure MEASURE = TextMeasure.bundled();
    private static final String MORE = "…";

    /// Returns the strip with its top left corner at the origin.
    List<Mark> in(ExploreLayout layout) {
        var em = layout.em();
        var middle = layout.top().height() / 2;
        var pad = 1.2 * em;
        var name = Paragraph.of(messages.text("window.title"), Face.TEXT_STRONG, 1.18 * em, Double.POSITIVE_INFINITY);
        var marks = new ArrayList<>(name.at(new Point(pad, middle - name.height() / 2), Role.INK));
        var pill = level(layout);
        marks.addAll(pill);
        var left = pad + name.width() + 1.4 * em;
        var room = ((Mark.Box) pill.getFirst()).bounds().x() - em - left;
        var opened = opened(layout, room);
        marks.addAll(opened.at(new Point(left, middle - opened.height() / 2), Role.MUTED));
        return marks;
    }

    /// Returns what is open, on two small lines where one is too short; only a title that is longer still ends in `…`.
    private Paragraph opened(ExploreLayout layout, double room) {
        var text = Stream.concat(Stream.of(subject.title()), Stream.of(sizes()).filter(sizes -> !sizes.isEmpty()))
                .collect(Collectors.joining(" · "));
        var plain = Paragraph.of(text, Face.TEXT, layout.em(), room);
        if (plain.lines().size() == 1) {
            return plain;
        }
        var size = layout.text(0.8);
        var small = Paragraph.of(text, Face.TEXT, size, room);
        if (small.lines().size() <= 2) {
            return small;
        }
        var lines = Paragraph.of(text, Face.TEXT, size, room - MEASURE.width(MORE, Face.TEXT, size))
                .lines();
        return new Paragraph(List.of(lines.get(0), lines.get(1) + MORE), Face.TEXT, size, MEASURE);
    }

    private String sizes() {
        return subject.sizes().entrySet().stream()
                .map(size -> messages.text("window.data.extent", size.getKey(), String.valueOf(size.getValue())))
                .collect(Collectors.joining(", "));
    }

    private List<Mark> level(ExploreLayout layout) {
        var size = layout.text(0.9);
        var name = messages.text("window.level." + level.name().toLowerCase(Locale.ROOT));
        var width = MEASURE.width(name, Face.TEXT, size) + 1.8 * size;
        var height = 2.2 * size;
        var right = layout.top().right() - 1.2 * layout.em();
        var bounds = new Rectangle(right - width, (layout.top().height() - height) / 2, width, height);
        var baseline = bounds.centre().y() + MEASURE.capHeight(Face.TEXT, size) / 2;
        return List.of(
                new Mark.Box(bounds, 0.45 * size, Paint.of(Role.INK), Stroke.NONE),
                new Mark.Text(
                        name,
                        new Point(bounds.centre().x(), baseline),
                        Face.TEXT,
                        size,
                        Paint.of(Role.ON_FILL),
                        Mark.Anchor.MIDDLE));
    }
}
