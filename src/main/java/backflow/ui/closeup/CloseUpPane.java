package backflow.ui.closeup;

import backflow.layout.Size;
import backflow.picture.Role;
import backflow.picture.why.StepHeading;
import backflow.session.Document;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.paint.Viewport;
import backflow.ui.part.Controls;
import backflow.ui.work.Drawings;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The numbers of the current step.
public final class CloseUpPane extends VBox {
    private final Session session;
    private final Drawings drawings;
    private final Messages messages;
    private final Label heading;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private Optional<Document> named = Optional.empty();
    private int step = -1;
    private double magnification = 1;

    public CloseUpPane(Session session, Drawings drawings, Messages messages, Controls controls) {
        this.session = session;
        this.drawings = drawings;
        this.messages = messages;
        heading = controls.heading("");
        heading.setId("step-heading");
        canvas.setId("close-up");
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        VBox.setVgrow(canvas, Priority.ALWAYS);
        getStyleClass().addAll("pane", "close-up-pane");
        getChildren().addAll(controls.head(Pane.CLOSE_UP, heading), canvas);
        session.themeProperty().subscribe(canvas::setTheme);
        session.documentProperty().subscribe(_ -> show());
        session.playheadProperty().subscribe(_ -> show());
        session.viewProperty().subscribe(_ -> show());
        canvas.widthProperty().subscribe(_ -> show());
        canvas.heightProperty().subscribe(_ -> show());
    }

    /// Sets how much larger than usual everything is drawn; it is set for so much less room.
    public void setMagnification(double wanted) {
        magnification = wanted;
        show();
    }

    private void show() {
        session.document().ifPresent(open -> {
            name(open);
            Size room = new Size(canvas.getWidth() / magnification, canvas.getHeight() / magnification);
            Viewport magnified = new Viewport(magnification, 0, 0);
            drawings.closeUp(open)
                    .ifPresent(closeUp -> canvas.show(closeUp.at(session.playhead(), room, session.view()), magnified));
        });
    }

    private void name(Document open) {
        if (step != session.step() || !named.equals(Optional.of(open))) {
            step = session.step();
            named = Optional.of(open);
            heading.setText(new StepHeading(open.trace(), messages).of(step));
            canvas.setAccessibleText(heading.getText());
        }
    }
}
