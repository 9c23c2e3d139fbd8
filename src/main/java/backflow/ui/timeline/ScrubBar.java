package backflow.ui.timeline;

import backflow.graph.Node;
import backflow.layout.Viewport;
import backflow.picture.Mark;
import backflow.picture.Role;
import backflow.picture.timeline.TimelineNotes;
import backflow.picture.timeline.TimelinePicture;
import backflow.picture.timeline.TimelineScale;
import backflow.picture.why.StepHeading;
import backflow.session.Breakpoints.Breakpoint;
import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Segment;
import backflow.trace.Trace;
import backflow.ui.paint.PictureCanvas;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javafx.collections.SetChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The bar of stages that the playhead is dragged along. Pointing at it tells what a step is, and lights its node in
/// all panes; what is pointed at elsewhere is underlined here.
public final class ScrubBar extends StackPane {
    private static final double SMALLEST_TEXT = 12;

    /// The least width in letters: as much as a digit for each of eighteen stages takes.
    private static final double LEAST_WIDTH = 18;

    private final Session session;
    private final Messages messages;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private final StepLabel label = new StepLabel();
    private List<Segment> segments = List.of();
    private double text = SMALLEST_TEXT;
    private List<Mark> still = List.of();
    private int pointedStep;

    public ScrubBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        setId("scrub");
        getStyleClass().add("scrub");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        setOnMousePressed(this::jump);
        setOnMouseDragged(dragged -> {
            session.goTo(playhead(dragged));
            point(dragged);
        });
        setOnMouseReleased(this::settle);
        setOnMouseMoved(this::point);
        setOnMouseExited(_ -> unpoint());
        session.documentProperty().subscribe(open -> {
            segments = open.map(Document::trace).map(Segment::of).orElse(List.of());
            draw();
        });
        session.stepProperty().subscribe(_ -> {
            draw();
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        });
        session.playheadProperty().subscribe(_ -> move());
        session.pointedProperty().subscribe(_ -> draw());
        session.breakpoints().lines().addListener((SetChangeListener<Breakpoint>) _ -> draw());
        session.themeProperty().subscribe(canvas::setTheme);
        widthProperty().subscribe(_ -> draw());
        setTextSize(text);
    }

    /// Sets the size of the numbers in pixels.
    public void setTextSize(double size) {
        text = Math.max(SMALLEST_TEXT, size);
        setMinWidth(LEAST_WIDTH * text);
        setMinHeight(picture().height());
        setPrefHeight(getMinHeight());
        setMaxHeight(getMinHeight());
        draw();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) session.step();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) session.length();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void jump(MouseEvent pressed) {
        requestFocus();
        session.playingProperty().set(false);
        session.goTo(Math.ceil(playhead(pressed)));
    }

    /// Lets go at a whole step: motion is seen on the way, not left hanging.
    private void settle(MouseEvent released) {
        if (!released.isStillSincePress()) {
            session.goTo(Math.rint(session.playhead()));
        }
    }

    private void point(MouseEvent moved) {
        session.document().ifPresent(open -> {
            int step = Math.max(1, (int) Math.ceil(playhead(moved)));
            label.show(this, moved.getX(), new StepHeading(open.trace(), messages).of(step));
            if (step != pointedStep) {
                pointedStep = step;
                session.pointedProperty().set(Set.of(open.trace().step(step).node()));
            }
        });
    }

    private void unpoint() {
        label.hide();
        pointedStep = 0;
        session.pointedProperty().set(Set.of());
    }

    private double playhead(MouseEvent event) {
        return scale().playhead(event.getX() - TimelinePicture.INSET);
    }

    private TimelineScale scale() {
        double width = getWidth() - 2 * TimelinePicture.INSET;
        return new TimelineScale(segments, Math.max(1, width));
    }

    private TimelinePicture picture() {
        return new TimelinePicture(scale(), text);
    }

    private void draw() {
        still = picture()
                .still(session.step(), session.document().map(this::notes).orElse(TimelineNotes.NONE));
        move();
        setAccessibleText(messages.text(
                "window.timeline.accessible", String.valueOf(session.step()), String.valueOf(session.length())));
    }

    private TimelineNotes notes(Document open) {
        Trace trace = open.trace();
        Set<Node> pointed = session.pointedProperty().get();
        return new TimelineNotes(
                steps(trace, step -> pointed.contains(trace.step(step).node())),
                steps(trace, step -> session.breakpoints().stopAt(step, open)));
    }

    private static List<Integer> steps(Trace trace, IntPredicate wanted) {
        return IntStream.rangeClosed(1, trace.length()).filter(wanted).boxed().toList();
    }

    /// Only the knob moves from frame to frame.
    private void move() {
        canvas.show(picture().at(session.playhead(), still), Viewport.IDENTITY);
    }
}
