package backflow.ui.why;

import backflow.check.NudgeCheck;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.why.Explanation;
import backflow.picture.why.Why;
import backflow.picture.why.WhyPicture;
import backflow.session.Document;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Message;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.part.Controls;
import backflow.ui.work.Checks;
import backflow.ui.work.Drawings;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What happens in the current step: a sentence, the formula, the facts or the rule, and the numeric check.
public final class WhyPane extends VBox {
    /// What a scroll bar takes, in letters, left free always: text that is broken anew when one comes would hide it
    /// again.
    private static final double SCROLL_BAR = 0.6;

    private static final double LEAST_SCROLL_BAR = 14;
    private static final double LEAST_WIDTH = 120;

    private final Session session;
    private final Drawings drawings;
    private final Checks checks;
    private final Messages messages;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private final ScrollPane scroll = new ScrollPane(canvas);
    private final Announcement announcement = new Announcement();
    private double textSize = 16;

    public WhyPane(Session session, Drawings drawings, Checks checks, Messages messages, Controls controls) {
        this.session = session;
        this.drawings = drawings;
        this.checks = checks;
        this.messages = messages;
        canvas.setId("why");
        scroll.setFocusTraversable(true);
        scroll.setId("why-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("pane", "why-pane");
        getChildren()
                .addAll(
                        controls.head(Pane.WHY, controls.heading(messages.text("window.why.heading"))),
                        scroll,
                        announcement);
        session.themeProperty().subscribe(canvas::setTheme);
        session.documentProperty().subscribe(_ -> turn());
        session.stepProperty().subscribe(_ -> turn());
        session.viewProperty().subscribe(_ -> show());
        session.moveProperty().map(Optional::isPresent).subscribe(this::letChecksWait);
        checks.progressProperty().subscribe(_ -> show());
        scroll.widthProperty().subscribe(_ -> show());
        scroll.heightProperty().subscribe(_ -> show());
    }

    /// Sets the size of plain text in pixels.
    public void setTextSize(double size) {
        if (textSize != size) {
            textSize = size;
            show();
        }
    }

    private void letChecksWait(boolean moving) {
        if (moving) {
            checks.rest();
        } else {
            show();
        }
    }

    private void turn() {
        scroll.setVvalue(0);
        scroll.setHvalue(0);
        show();
    }

    private void show() {
        session.document()
                .ifPresent(open -> drawings.reasons(open)
                        .map(reasons -> reasons.of(session.step()))
                        .map(why -> session.step() == 0 ? why.adding(Message.of("window.why.beginning.next")) : why)
                        .ifPresent(why -> show(why, check(open, why))));
    }

    /// Returns the check of the step's gradient, as far as it has come. It waits at steps without one, and while
    /// something moves: then the machine belongs to the picture.
    private Optional<NudgeCheck> check(Document open, Why why) {
        boolean goesOn = why.checked().isPresent() && session.move().isEmpty();
        if (!goesOn) {
            checks.rest();
        }
        return why.checked()
                .map(checked ->
                        goesOn ? checks.of(open.trace(), checked.node()) : checks.soFar(open.trace(), checked.node()));
    }

    private void show(Why why, Optional<NudgeCheck> check) {
        double width = Math.max(LEAST_WIDTH, scroll.getWidth() - Math.max(LEAST_SCROLL_BAR, SCROLL_BAR * textSize));
        Size room = new Size(width, scroll.getHeight());
        Picture picture = new WhyPicture(messages, session.view(), textSize).within(why, check, room);
        canvas.setMinSize(picture.size().width(), picture.size().height());
        canvas.setPrefSize(picture.size().width(), picture.size().height());
        canvas.show(picture, Viewport.IDENTITY);
        Explanation said = Explanation.of(why, check, messages, session.view());
        scroll.setAccessibleText(said.spoken());
        announcement.say(said.announced());
    }
}
