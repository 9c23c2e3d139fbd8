package backflow.ui.closeup;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.closeup.ShownArray;
import backflow.picture.closeup.Slide;
import backflow.trace.Trace;
import backflow.ui.Mouse;
import backflow.ui.WindowUnderTest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/// The close-up of a real window that stands at a difference of two arrays.
final class CloseUpUnderTest implements AutoCloseable {
    static final String HINT = "Point at a number to see how it is made";

    private final WindowUnderTest window;

    CloseUpUnderTest(Path folder) {
        window = new WindowUnderTest(folder, Optional.empty());
        goTo(3);
        await(() -> view().getWidth() > 0 && line().equals(HINT));
    }

    WindowUnderTest window() {
        return window;
    }

    CellView view() {
        return (CellView) window.node("close-up");
    }

    Slide slide() {
        return fx(() -> view().slide().orElseThrow());
    }

    ShownArray array(String name) {
        return slide().arrays().stream()
                .filter(array -> array.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    String line() {
        return fx(() -> ((Label) window.node("cell-line")).getText());
    }

    String spoken() {
        return fx(view()::getAccessibleText);
    }

    Set<Node> pointed() {
        return fx(() -> window.session().pointedProperty().get());
    }

    Node node(String id) {
        Trace trace = fx(() -> window.session().document().orElseThrow().trace());
        return trace.graph().node(id).orElseThrow();
    }

    /// Puts the playhead at a step, whether or not steps are seen happening.
    void goTo(double step) {
        fx(() -> {
            window.session().playingProperty().set(false);
            window.session().goTo(step);
            return true;
        });
    }

    void mouse(EventType<MouseEvent> type, Rectangle target) {
        double scale = fx(() -> view().viewport().scale());
        Point place = new Point(target.centre().x() * scale, target.centre().y() * scale);
        fx(() -> {
            Mouse.over(view(), place.x(), place.y()).does(type);
            return true;
        });
    }

    @Override
    public void close() {
        window.close();
    }
}
