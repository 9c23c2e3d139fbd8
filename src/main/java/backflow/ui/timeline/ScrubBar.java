package backflow.ui.timeline;

import backflow.picture.Role;
import backflow.picture.timeline.TimelinePicture;
import backflow.picture.timeline.TimelineScale;
import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Segment;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.paint.Viewport;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The bar of stages that the playhead is dragged along.
public final class ScrubBar extends StackPane {
    private static final double SMALLEST_TEXT = 12;

    /// The least width in letters: as much as a digit for each of twenty stages takes.
    private static final double LEAST_WIDTH = 20;

    private final Session session;
    private final Messages messages;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private List<Segment> segments = List.of();
    private double text = SMALLEST_TEXT;

    public ScrubBar(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        setId("scrub");
        getStyleClass().add("scrub");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        setOnMousePressed(this::jump);
        setOnMouseDragged(dragged -> session.goTo(playhead(dragged)));
        setOnMouseReleased(this::settle);
        session.documentProperty().subscribe(open -> {
            segments = open.map(Document::trace).map(Segment::of).orElse(List.of());
            paint();
        });
        session.playheadProperty().subscribe(_ -> paint());
        session.themeProperty().subscribe(canvas::setTheme);
        widthProperty().subscribe(_ -> paint());
        setTextSize(text);
    }

    /// Sets the size of the numbers in pixels.
    public void setTextSize(double size) {
        text = Math.max(SMALLEST_TEXT, size);
        setMinWidth(LEAST_WIDTH * text);
        setMinHeight(picture().height());
        setPrefHeight(getMinHeight());
        setMaxHeight(getMinHeight());
        paint();
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

    private void paint() {
        canvas.show(picture().at(session.playhead()), Viewport.IDENTITY);
        setAccessibleText(messages.text(
                "window.timeline.accessible", String.valueOf(session.step()), String.valueOf(session.length())));
    }
}
