package backflow.ui.graph;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.sight.Focus;
import backflow.picture.sight.Rest;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.part.Entered;
import backflow.ui.work.Drawings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The graph, zoomed and moved by the person, and by itself where the current step would be out of sight.
public final class GraphPane extends StackPane implements Entered, PageHand.Page {
    private static final double LARGEST_FIT = 1.25;

    private final Session session;
    private final Drawings drawings;
    private final PictureCanvas canvas = new PictureCanvas(Role.PAPER);
    private final Overview overview;
    private final CardLayer cards;
    private final CopyLayer copies;
    private final CellTip tip;
    private Viewport viewport = Viewport.IDENTITY;
    private final Turning turning = new Turning();
    private Optional<GraphPicture> picture = Optional.empty();
    private double magnification = 1;
    private boolean fitted = true;
    private Optional<Focus> followed = Optional.empty();

    public GraphPane(Session session, Drawings drawings, Messages messages) {
        this.session = session;
        this.drawings = drawings;
        cards = new CardLayer(session, messages, this::reveal);
        copies = new CopyLayer(session, messages, this::reveal);
        tip = new CellTip(session, messages);
        overview = new Overview(messages, this, onPage -> show(viewport.centredOn(onPage, view())));
        setId("graph");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("window.graph.accessible"));
        getStyleClass().add("graph");
        setMinSize(0, 0);
        getChildren().addAll(canvas, cards, copies, overview, tip);
        new PageHand(this, this);
        session.documentProperty().subscribe(_ -> change());
        session.detailProperty().subscribe(_ -> change());
        session.stepProperty().subscribe(_ -> follow());
        session.playheadProperty().subscribe(_ -> paint());
        session.walk().tourProperty().subscribe(_ -> follow());
        turning.underWayProperty().subscribe(turns -> showRegions(!turns));
        session.viewProperty().subscribe(_ -> paint());
        session.pointedProperty().subscribe(_ -> paint());
        session.themeProperty().subscribe(canvas::setTheme);
        session.themeProperty().subscribe(overview::setTheme);
        List.of(widthProperty(), heightProperty()).forEach(size -> size.subscribe(_ -> resized()));
    }

    @Override
    public void pointAt(Optional<Point> inView) {
        tip.point(inView);
        picture.filter(_ -> turning.passage().isEmpty()).ifPresent(graph -> tip.tell(graph, viewport, view()));
    }

    @Override
    public void move(double dx, double dy) {
        show(viewport.moved(dx, dy));
    }

    /// Zooms about the middle, by so many steps.
    public void zoom(int steps) {
        zoom(PageHand.factor(steps), new Point(getWidth() / 2, getHeight() / 2));
    }

    @Override
    public void zoom(double factor, Point about) {
        fitted = false;
        show(viewport.zoomed(factor, about));
    }

    /// Shows as much of the graph as can be read, the current step in sight.
    public void fit() {
        fitted = true;
        followed = Optional.empty();
        picture.ifPresent(
                graph -> viewport = Viewport.fit(graph.size(), view(), readable(), LARGEST_FIT * magnification));
        follow();
    }

    /// Returns the height in which the whole graph is seen, at its finest level and in a width.
    public double wantedHeight(double width) {
        return session.document()
                .flatMap(drawings::finest)
                .map(GraphPicture::size)
                .map(page -> page.height() * Math.clamp(width / page.width(), readable(), LARGEST_FIT * magnification))
                .orElse(0.0);
    }

    /// Returns the heights in which one or another step of the graph is seen, at its finest level.
    public Set<Double> stepHeights() {
        return session.document()
                .flatMap(drawings::finest)
                .map(graph -> Rest.heights(graph, readable()))
                .orElse(Set.of());
    }

    /// Sets how much larger than usual the graph is drawn where it fits itself into its room.
    public void setMagnification(double wanted) {
        magnification = wanted;
        resized();
    }

    private double readable() {
        return GraphPicture.READABLE * magnification;
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            follow();
        }
    }

    private void change() {
        session.document().ifPresent(open -> drawings.graph(open, session.detail(), this::change));
    }

    /// Changes to another picture; of the same trace in motion, if motion is wanted.
    private void change(GraphPicture next) {
        Optional<GraphPicture> now = picture.filter(shown -> shown.trace() == next.trace());
        if (now.isEmpty()
                || !session.motionProperty().get()
                || session.walk().tour().isPresent()) {
            turning.stop();
            take(next);
        } else if (turning.change(now.get(), next, viewport)) {
            take(next);
        }
    }

    private void take(GraphPicture next) {
        fitted |= picture.filter(shown -> shown.trace() == next.trace()).isEmpty();
        picture = Optional.of(next);
        cards.show(next);
        copies.show(next);
        followed = Optional.empty();
        resized();
    }

    /// While a picture turns into another, its regions are not where the cards are.
    private void showRegions(boolean shown) {
        for (Node regions : List.of(cards, copies)) {
            regions.setOpacity(shown ? 1 : 0);
            regions.setMouseTransparent(!shown);
        }
    }

    /// Whether a picture is turning into another.
    public ReadOnlyBooleanProperty changingProperty() {
        return turning.underWayProperty();
    }

    /// Tells that a time in seconds has passed.
    public void advance(double seconds) {
        if (turning.passage().isPresent()) {
            Optional<GraphPicture> next = turning.advance(seconds);
            show(viewport);
            next.ifPresent(this::change);
        }
    }

    /// Moves the page as little as needed for a part of it to be seen.
    private void reveal(Rectangle part) {
        show(viewport.revealing(part, view(), Rest.EDGE));
    }

    /// What is followed already stays where the person moves it.
    private void follow() {
        picture.ifPresent(graph -> {
            Optional<Focus> now =
                    session.walk().tour().map(tour -> Focus.of(graph, tour)).or(() -> Focus.of(graph, session.step()));
            if (!now.equals(followed)) {
                followed = now;
                now.ifPresent(focus -> viewport = Rest.on(graph, view()).around(focus, viewport));
            }
            show(viewport);
        });
    }

    /// Moves the view; what does not depend on the step is placed here, and not in every frame of a motion.
    private void show(Viewport wanted) {
        picture.ifPresent(graph -> {
            viewport = wanted.within(graph.size(), view());
            Viewport now = turning.passage().map(way -> way.viewport(viewport)).orElse(viewport);
            overview.show(graph, now, view());
            cards.place(now);
            copies.place(now);
            paint();
        });
    }

    private void paint() {
        picture.ifPresent(graph -> turning.passage().ifPresentOrElse(this::paint, () -> paint(graph)));
    }

    private void paint(Passage way) {
        canvas.show(way.at(session.playhead(), session.view()), way.viewport(viewport));
        tip.setVisible(false);
    }

    private void paint(GraphPicture graph) {
        canvas.show(graph.within(picture(graph), viewport.shown(view()), session.view()), viewport);
        tip.tell(graph, viewport, view());
    }

    private Picture picture(GraphPicture graph) {
        var pointed = session.pointedProperty().get();
        return session.walk()
                .tour()
                .map(tour -> graph.at(tour, session.view()))
                .orElseGet(() -> graph.at(session.playhead(), session.view(), pointed));
    }

    private Size view() {
        return new Size(getWidth(), getHeight());
    }

    /// Returns what part of the page is seen and how large, or soon will be.
    public Viewport viewport() {
        return viewport;
    }

    @Override
    public Optional<Node> entrance() {
        return cards.current().map(Node.class::cast);
    }
}
