package backflow.ui.closeup;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Viewport;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.closeup.ShownArray;
import backflow.picture.closeup.Slide;
import backflow.session.Session;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.part.KeyOwner;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// The picture of the step, whose cells can be pointed at with the mouse, and walked through with the arrow keys.
final class CellView extends StackPane implements KeyOwner {
    private static final Map<KeyCode, Slide.Heading> HEADINGS = Map.of(
            KeyCode.LEFT, Slide.Heading.LEFT,
            KeyCode.RIGHT, Slide.Heading.RIGHT,
            KeyCode.UP, Slide.Heading.UP,
            KeyCode.DOWN, Slide.Heading.DOWN);

    private final Session session;
    private final BiConsumer<Slide, Optional<Slide.Cell>> listener;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);
    private Optional<Slide> slide = Optional.empty();
    private Viewport viewport = Viewport.IDENTITY;
    private Optional<Point> pointer = Optional.empty();
    private Optional<Slide.Cell> walked = Optional.empty();
    private Set<Node> pointed = Set.of();
    private String name = "";

    /// Creates a view without a picture.
    ///
    /// @param listener is told which cell is pointed at, whenever that or its number may have changed
    CellView(Session session, BiConsumer<Slide, Optional<Slide.Cell>> listener) {
        this.session = session;
        this.listener = listener;
        setId("close-up");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        getStyleClass().add("cells");
        getChildren().add(canvas);
        setOnMouseMoved(this::moved);
        setOnMouseExited(_ -> hover(Optional.empty()));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                walk(Optional.empty());
            }
        });
        session.themeProperty().subscribe(canvas::setTheme);
        session.pointedProperty().subscribe(_ -> paint());
    }

    /// Shows a slide.
    ///
    /// @param title what is read aloud of the picture as a whole
    void show(Slide shown, Viewport through, String title) {
        slide = Optional.of(shown);
        viewport = through;
        name = title;
        walked = walked.filter(shown::has);
        change();
    }

    /// Returns the slide that is shown.
    Optional<Slide> slide() {
        return slide;
    }

    /// Returns what part of the slide is seen and how large.
    Viewport viewport() {
        return viewport;
    }

    private Optional<Slide.Cell> cell() {
        return slide.flatMap(shown -> pointer.flatMap(shown::cellAt).or(() -> walked));
    }

    private void change() {
        slide.ifPresent(shown -> {
            Optional<Slide.Cell> cell = cell();
            point(cell.map(shown::array).or(() -> pointer.flatMap(shown::titleAt)));
            say(cell.map(shown::spoken).orElse(name));
            listener.accept(shown, cell);
            paint();
        });
    }

    /// What another pane points at is not taken back here.
    private void point(Optional<ShownArray> array) {
        Set<Node> nodes = array.flatMap(ShownArray::node).map(Set::of).orElse(Set.of());
        if (!nodes.equals(pointed)) {
            pointed = nodes;
            session.pointedProperty().set(nodes);
        }
    }

    private void say(String words) {
        if (!words.equals(getAccessibleText())) {
            setAccessibleText(words);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private void paint() {
        slide.ifPresent(shown -> canvas.show(picture(shown), viewport));
    }

    private Picture picture(Slide shown) {
        Set<Node> nodes = session.pointedProperty().get();
        return cell().map(shown::pointing).orElseGet(() -> nodes.isEmpty() ? shown.picture() : shown.pointing(nodes));
    }

    private void hover(Optional<Point> place) {
        pointer = place;
        setCursor(title().isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        change();
    }

    private void walk(Optional<Slide.Cell> cell) {
        walked = cell;
        change();
    }

    /// Returns the array whose title the mouse points at, where a click goes to a step.
    private Optional<ShownArray> title() {
        return slide.flatMap(shown -> pointer.flatMap(shown::titleAt))
                .filter(array -> array.step().isPresent());
    }

    private Point place(MouseEvent event) {
        return viewport.onPage(new Point(event.getX(), event.getY()));
    }

    private void moved(MouseEvent event) {
        hover(Optional.of(place(event)));
    }

    private void clicked(MouseEvent event) {
        requestFocus();
        if (event.getButton() == MouseButton.PRIMARY) {
            pointer = Optional.of(place(event));
            title().ifPresent(array -> array.step().ifPresent(this::goTo));
            walk(slide.flatMap(shown -> pointer.flatMap(shown::cellAt)));
        }
    }

    private void goTo(int step) {
        session.playingProperty().set(false);
        session.goTo(step);
    }

    @Override
    public boolean owns(KeyEvent pressed) {
        return walked.isPresent() && !pressed.isShortcutDown() && HEADINGS.containsKey(pressed.getCode());
    }

    private void go(Slide.Heading heading) {
        walk(slide.flatMap(shown -> walked.map(from -> shown.next(from, heading))));
    }

    private void pressed(KeyEvent event) {
        if (owns(event)) {
            pointer = Optional.empty();
            Optional.ofNullable(HEADINGS.get(event.getCode())).ifPresent(this::go);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && walked.isEmpty()) {
            pointer = Optional.empty();
            walk(slide.flatMap(Slide::first));
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && walked.isPresent()) {
            pointer = Optional.empty();
            walk(Optional.empty());
            event.consume();
        }
    }
}
