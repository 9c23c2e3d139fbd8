package backflow.ui.graph;

import backflow.layout.Point;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

/// Moves and zooms a page by mouse, wheel and keyboard.
final class PageHand {
    private static final double ZOOM = 1.15;

    /// How far an arrow key with Shift moves the page, in pixels.
    private static final double ARROW = 60;

    private final Page page;
    private Point grabbed = new Point(0, 0);

    /// What is moved.
    interface Page {
        void move(double dx, double dy);

        /// Zooms about a point of the view.
        void zoom(double factor, Point about);

        /// Tells where the pointer is; empty where it is outside or moves the page.
        void pointAt(Optional<Point> inView);
    }

    PageHand(Region view, Page page) {
        this.page = page;
        view.setOnMousePressed(pressed -> {
            grabbed = point(pressed);
            page.pointAt(Optional.empty());
            view.requestFocus();
        });
        view.setOnMouseDragged(dragged -> {
            Point here = point(dragged);
            view.setCursor(Cursor.CLOSED_HAND);
            page.move(here.x() - grabbed.x(), here.y() - grabbed.y());
            grabbed = here;
        });
        view.setOnMouseReleased(_ -> view.setCursor(Cursor.DEFAULT));
        view.setOnMouseMoved(moved -> page.pointAt(Optional.of(point(moved))));
        view.setOnMouseExited(_ -> page.pointAt(Optional.empty()));
        view.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static Point point(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    /// Returns the factor of so many steps of zoom.
    static double factor(double steps) {
        return Math.pow(ZOOM, steps);
    }

    /// With Ctrl the wheel zooms about the pointer, without it moves the page.
    private void scroll(ScrollEvent event) {
        if (event.isControlDown()) {
            page.zoom(factor(Math.signum(event.getDeltaY())), new Point(event.getX(), event.getY()));
        } else {
            page.move(event.getDeltaX(), event.getDeltaY());
        }
        event.consume();
    }

    /// With Shift the arrows move what is seen; alone they step.
    private void press(KeyEvent event) {
        if (event.isShiftDown()) {
            arrow(event, page);
        }
    }

    /// Moves what is seen as an arrow key says.
    static void arrow(KeyEvent event, Page page) {
        switch (event.getCode()) {
            case LEFT -> page.move(ARROW, 0);
            case RIGHT -> page.move(-ARROW, 0);
            case UP -> page.move(0, ARROW);
            case DOWN -> page.move(0, -ARROW);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
