package backflow.ui.graph;

import backflow.layout.Point;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.PointedCell;
import backflow.picture.why.CardText;
import backflow.picture.why.CellText;
import backflow.session.Session;
import backflow.text.Messages;
import java.util.Optional;
import javafx.scene.control.Label;

/// One line beside the pointer that tells index and value of what is drawn under it, at once and at every zoom.
final class CellTip extends Label {
    private static final double BESIDE = 14;
    private static final double BELOW = 18;

    private final Session session;
    private final Messages messages;
    private Optional<Point> pointer = Optional.empty();

    CellTip(Session session, Messages messages) {
        this.session = session;
        this.messages = messages;
        setId("cell-tip");
        getStyleClass().add("cell-tip");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Tells where in the view the pointer is; empty where it is outside or moves the page.
    void point(Optional<Point> inView) {
        pointer = inView;
    }

    /// Tells what is under the pointer now.
    void tell(GraphPicture graph, Viewport viewport, Size view) {
        Optional<PointedCell> cell = pointer.flatMap(
                point -> graph.cellAt(viewport.onPage(point), session.walk().seen()));
        cell.ifPresent(found -> {
            setText(text(found));
            autosize();
            pointer.ifPresent(point -> relocate(
                    beside(point.x(), BESIDE, getWidth(), view.width()),
                    beside(point.y(), BELOW, getHeight(), view.height())));
        });
        setVisible(cell.isPresent());
    }

    private String text(PointedCell cell) {
        CardText names = new CardText(session.document().orElseThrow().trace(), messages);
        return new CellText(names, messages).of(cell, session.view());
    }

    /// Returns where a line of some length begins: behind the pointer, or before it where there is no room.
    private static double beside(double pointer, double gap, double length, double room) {
        return pointer + gap + length <= room ? pointer + gap : Math.max(0, pointer - gap / 2 - length);
    }
}
