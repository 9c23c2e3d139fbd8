package backflow.picture.page;

import backflow.check.NudgeCheck;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.View;
import backflow.picture.closeup.CloseUp;
import backflow.picture.timeline.TimelinePicture;
import backflow.picture.timeline.TimelineScale;
import backflow.picture.why.Paragraph;
import backflow.picture.why.Reasons;
import backflow.picture.why.StepHeading;
import backflow.picture.why.Why;
import backflow.picture.why.WhyPicture;
import backflow.text.Messages;
import backflow.trace.Direction;
import backflow.trace.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The whole explore view on a page of an asked size: graph; listing, close-up and why below it; the timeline.
///
/// A page of 1920×1080 has the window's proportions. A larger one is the same page enlarged; a smaller one has smaller
/// letters and panes, down to [#LEAST].
public final class ExplorePage {

    /// The smallest page on which all panes can be read.
    public static final Size LEAST = new Size(1000, 700);

    private static final Size STANDARD = new Size(1920, 1080);
    private static final double PAD = 1.3;

    private final Subject subject;
    private final Level level;
    private final Messages messages;
    private final Size page;
    private final double scale;
    private final ExploreLayout layout;
    private final GraphPage graph;
    private final CloseUp closeUp;
    private final Reasons reasons;
    private final Map<Node, NudgeCheck> checks = new ConcurrentHashMap<>();
    private final List<Segment> segments;

    /// Lays the graph of a level out and divides the page.
    ///
    /// @throws IllegalArgumentException if the page is smaller than [#LEAST]
    public ExplorePage(Subject subject, Level level, Messages messages, Size page) {
        if (page.width() < LEAST.width() || page.height() < LEAST.height()) {
            throw new IllegalArgumentException("too small: " + page);
        }
        this.subject = subject;
        this.level = level;
        this.messages = messages;
        this.page = page;
        scale = Math.max(1, Math.min(page.width() / STANDARD.width(), page.height() / STANDARD.height()));
        var trace = subject.trace();
        var inner = new Size(page.width() / scale, page.height() / scale);
        var finest = GraphPicture.of(trace, Level.BROADCASTS, messages);
        layout = ExploreLayout.of(inner, finest);
        var shown = level == Level.BROADCASTS ? finest : GraphPicture.of(trace, level, messages);
        graph = new GraphPage(shown, messages, layout.graph().size());
        closeUp = CloseUp.of(trace, messages);
        reasons = new Reasons(trace);
        segments = Segment.of(trace);
    }

    /// Returns the page when `playhead` steps are done, in the standard view.
    public Picture at(double playhead) {
        return at(playhead, View.STANDARD);
    }

    /// Returns the page when `playhead` steps are done; 3.25 is a quarter into the fourth.
    public Picture at(double playhead, View view) {
        var place = Math.clamp(playhead, 0, subject.trace().length());
        var step = (int) Math.ceil(place);
        var marks = new ArrayList<Mark>();
        marks.add(pane("graph", layout.graph(), graph.at(place, view).marks()));
        marks.addAll(ground());
        marks.add(pane("top", layout.top(), new TopStrip(subject, level, messages).in(layout)));
        marks.add(pane("listing", layout.listing(), listing(step)));
        marks.add(pane("close-up", layout.closeUp(), closeUp(place, step, view)));
        marks.add(pane("why", layout.why(), why(step, view)));
        marks.add(pane("timeline", layout.timeline(), timeline(place, step)));
        return new Picture(
                page, marks.stream().map(mark -> mark.placed(scale, 0, 0)).toList());
    }

    private Mark pane(String id, Rectangle bounds, List<Mark> marks) {
        return Mark.Group.of(
                "pane-" + id,
                messages.text("picture.pane." + id),
                marks.stream()
                        .map(mark -> mark.placed(1, bounds.x(), bounds.y()))
                        .toList());
    }

    /// Returns the surfaces of all panes but the graph, which stands on the paper, and the lines between them.
    private List<Mark> ground() {
        var marks = new ArrayList<Mark>();
        for (var pane : List.of(layout.top(), layout.listing(), layout.closeUp(), layout.why(), layout.timeline())) {
            marks.add(new Mark.Box(pane, 0, Paint.of(Role.CARD), Stroke.NONE));
        }
        var lower = layout.listing();
        var right = layout.top().right();
        for (var y : new double[] {layout.top().bottom(), lower.y(), lower.bottom()}) {
            marks.add(line(new Point(0, y), new Point(right, y)));
        }
        for (var x : new double[] {lower.right(), layout.why().x()}) {
            marks.add(line(new Point(x, lower.y()), new Point(x, lower.bottom())));
        }
        return marks;
    }

    private static Mark line(Point from, Point to) {
        return new Mark.Path(Route.line(from, to), Stroke.of(Role.HAIRLINE, 1));
    }

    /// Returns a pane's heading, and below it what `content` puts into the room that is left.
    private List<Mark> headed(String text, Rectangle pane, double aside, Content content) {
        var em = layout.em();
        var width = pane.width() - 2 * PAD * em;
        var heading = Paragraph.of(text, Face.TEXT_STRONG, layout.text(0.9), width);
        var marks = new ArrayList<>(heading.at(new Point(PAD * em, 0.9 * em), Role.MUTED));
        var top = 0.9 * em + heading.height() + 0.7 * em;
        var room = new Size(pane.width() - 2 * aside * em, pane.height() - top - 0.6 * em);
        content.in(room).forEach(mark -> marks.add(mark.placed(1, aside * em, top)));
        return marks;
    }

    private interface Content {
        List<Mark> in(Size room);
    }

    private List<Mark> listing(int step) {
        var direction = subject.direction(step);
        var heading = messages.text(
                direction == Direction.FORWARD ? "picture.pane.listing.forward" : "picture.pane.listing.backward");
        var listing = new ListingPicture(subject.listing(direction), direction, layout.text(0.92));
        return headed(heading, layout.listing(), 0.7, room -> listing.at(step, room));
    }

    private List<Mark> closeUp(double playhead, int step, View view) {
        var heading = new StepHeading(subject.trace(), messages).of(step);
        return headed(
                heading,
                layout.closeUp(),
                PAD,
                room -> closeUp.at(playhead, room, view).marks());
    }

    private List<Mark> why(int step, View view) {
        var heading = messages.text("window.why.heading");
        var picture = new WhyPicture(messages, view, layout.em());
        return headed(
                heading,
                layout.why(),
                PAD,
                room -> picture.fitting(reasons.of(step), check(reasons.of(step)), room)
                        .marks());
    }

    /// Returns the check of the gradient that a step changes; each is made once.
    private Optional<NudgeCheck> check(Why why) {
        return why.checked()
                .map(Why.Checked::node)
                .map(checked ->
                        checks.computeIfAbsent(checked, node -> NudgeCheck.of(subject.trace(), node, () -> false)));
    }

    private List<Mark> timeline(double playhead, int step) {
        var em = layout.em();
        var progress = progress(step);
        var label = Paragraph.of(progress, Face.TEXT, em, Double.POSITIVE_INFINITY);
        var widest = TextMeasure.bundled().width(progress(subject.trace().length()), Face.TEXT, em);
        var pad = PAD * em - TimelinePicture.INSET;
        var width = layout.timeline().width() - 2 * PAD * em - widest - 1.6 * em;
        var bar = new TimelinePicture(new TimelineScale(segments, width), layout.text(0.88));
        var middle = layout.timeline().height() / 2;
        var marks = new ArrayList<Mark>();
        bar.at(playhead).marks().forEach(mark -> marks.add(mark.placed(1, pad, middle - bar.height() / 2)));
        var left = layout.timeline().width() - PAD * em - widest;
        marks.addAll(label.at(new Point(left, middle - label.height() / 2), Role.MUTED));
        return marks;
    }

    private String progress(int step) {
        return messages.text(
                "window.timeline.progress",
                begun(Direction.FORWARD, step),
                begun(Direction.FORWARD, subject.trace().length()),
                begun(Direction.BACKWARD, step),
                begun(Direction.BACKWARD, subject.trace().length()));
    }

    private String begun(Direction direction, int step) {
        return String.valueOf(segments.stream()
                .filter(segment -> segment.direction() == direction && segment.first() <= step)
                .count());
    }
}
