package backflow.ui.timeline;

import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Direction;
import backflow.trace.Segment;
import backflow.ui.part.Controls;
import backflow.ui.part.FittingBar;
import backflow.ui.part.Icon;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// The bar at the bottom: back and forth, play, scrub, and how far we are.
public final class Timeline extends FittingBar {
    private static final List<Double> SPEEDS = List.of(0.5, 1.0, 2.0, 4.0);

    private final Session session;
    private final Messages messages;
    private final Label progress = new Label();
    private final Button play;
    private final Button speed = new Button();
    private final ScrubBar scrub;
    private List<Segment> segments = List.of();

    public Timeline(Session session, Messages messages, Controls controls) {
        this.session = session;
        this.messages = messages;
        scrub = new ScrubBar(session, messages);
        play = controls.button(Icon.PLAY, "play", "window.timeline.play", session::togglePlaying);
        play.getStyleClass().add("play");
        progress.setId("progress");
        progress.getStyleClass().add("progress-label");
        progress.setMinWidth(USE_PREF_SIZE);
        speed.setId("speed");
        speed.getStyleClass().add("icon-button");
        speed.setMinWidth(USE_PREF_SIZE);
        speed.setTooltip(new Tooltip(messages.text("window.timeline.speed")));
        speed.setOnAction(_ -> faster());
        HBox.setHgrow(scrub, Priority.ALWAYS);
        HBox buttons = new HBox(
                controls.button(Icon.FIRST, "first", "window.timeline.first", session::first),
                controls.button(Icon.BACK, "back", "window.timeline.back", session::previous),
                play,
                controls.button(Icon.FORWARD, "forward", "window.timeline.forward", session::next),
                controls.button(Icon.LAST, "last", "window.timeline.last", session::last));
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER);
        buttons.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("timeline");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, scrub, progress, speed);
        leaveOutFirst(List.of(progress));
        session.playingProperty().subscribe(this::showPlaying);
        session.documentProperty().subscribe(open -> {
            segments = open.map(Document::trace).map(Segment::of).orElse(List.of());
            showProgress();
        });
        session.stepProperty().subscribe(_ -> showProgress());
        session.speedProperty().subscribe(_ -> showSpeed());
    }

    public void setTextSize(double size) {
        scrub.setTextSize(size);
    }

    private void faster() {
        int next = (SPEEDS.indexOf(session.speedProperty().get()) + 1) % SPEEDS.size();
        session.speedProperty().set(SPEEDS.get(next));
    }

    private void showSpeed() {
        String factor = Controls.number(session.speedProperty().get());
        speed.setText(messages.text("window.timeline.times", factor));
        speed.setAccessibleText(messages.text("window.timeline.speed.accessible", factor));
    }

    private void showPlaying(boolean playing) {
        play.setGraphic((playing ? Icon.PAUSE : Icon.PLAY).node());
        play.setAccessibleText(messages.text(playing ? "window.timeline.pause" : "window.timeline.play"));
    }

    private void showProgress() {
        progress.setText(messages.text(
                "window.timeline.progress",
                begun(Direction.FORWARD),
                all(Direction.FORWARD),
                begun(Direction.BACKWARD),
                all(Direction.BACKWARD)));
    }

    private String begun(Direction direction) {
        int step = session.step();
        return String.valueOf(segments.stream()
                .filter(segment -> segment.direction() == direction && segment.first() <= step)
                .count());
    }

    private String all(Direction direction) {
        return String.valueOf(segments.stream()
                .filter(segment -> segment.direction() == direction)
                .count());
    }
}
