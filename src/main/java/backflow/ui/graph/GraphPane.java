package backflow.ui.graph;

import backflow.graph.Level;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import backflow.ui.paint.Viewport;
import backflow.ui.part.Entered;
import backflow.ui.work.Drawings;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The graph, zoomed and moved by the person, and by itself where the current step would be out of sight.
public final class GraphPane extends StackPane implements Entered, PageHand.Page {
    /// The picture's smallest letters of 13.5 pixels have 12 at this scale; a smaller one must be asked for.
    private static final double READABLE = 0.9;

    private static final double LARGEST_FIT = 1.25;
    private static final double SURROUNDINGS = 0.25;
    private static final double EDGE = 0.03;

    private final Session session;
    private final Drawings drawings;
    private final PictureCanvas canvas = new PictureCanvas(Role.PAPER);
    private final Overview overview;
    private final CardLayer cards;
    private final CellTip tip;
    private Viewport viewport = Viewport.IDENTITY;
    private Optional<GraphPicture> picture = Optional.empty();
    private double magnification = 1;
    private boolean fitted = true;
    private Optional<Focus> followed = Optional.empty();

    public GraphPane(Session session, Drawings drawings, Messages messages) {
        this.session = session;
        this.drawings = drawings;
        cards = new CardLayer(session, messages, this::reveal);
        tip = new CellTip(session, messages);
        overview = new Overview(messages, this::lookAt);
        setId("graph");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(messages.text("window.graph.accessible"));
        getStyleClass().add("graph");
        setMinSize(0, 0);
        getChildren().addAll(canvas, cards, overview, tip);
        new PageHand(this, this);
        session.documentProperty().subscribe(_ -> change());
        session.levelProperty().subscribe(_ -> change());
        session.playheadProperty().subscribe(_ -> follow());
        session.walk().tourProperty().subscribe(_ -> follow());
        session.viewProperty().subscribe(_ -> show(viewport));
        session.themeProperty().subscribe(theme -> {
            canvas.setTheme(theme);
            overview.setTheme(theme);
        });
        widthProperty().subscribe(_ -> resized());
        heightProperty().subscribe(_ -> resized());
    }

    @Override
    public void pointAt(Optional<Point> inView) {
        tip.point(inView);
        picture.ifPresent(graph -> tip.tell(graph, viewport, view()));
    }

    @Override
    public void move(double dx, double dy) {
        show(viewport.moved(dx, dy));
    }

    /// Brings a point of the page into the middle.
    private void lookAt(Point onPage) {
        double scale = viewport.scale();
        show(new Viewport(scale, getWidth() / 2 - onPage.x() * scale, getHeight() / 2 - onPage.y() * scale));
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
        picture.ifPresent(graph -> viewport = Viewport.fit(graph.size(), view(), readable(), largestFit()));
        follow();
    }

    /// Returns the height in which the whole graph is seen, at its finest level and in a width.
    public double wantedHeight(double width) {
        return session.document()
                .flatMap(open -> drawings.graph(open, Level.BROADCASTS))
                .map(GraphPicture::size)
                .map(page -> page.height() * Math.clamp(width / page.width(), readable(), largestFit()))
                .orElse(0.0);
    }

    /// Sets how much larger than usual the graph is drawn where it fits itself into its room.
    public void setMagnification(double wanted) {
        magnification = wanted;
        resized();
    }

    private double readable() {
        return READABLE * magnification;
    }

    private double largestFit() {
        return LARGEST_FIT * magnification;
    }

    private void resized() {
        if (fitted) {
            fit();
        } else {
            show(viewport);
        }
    }

    private void change() {
        followed = Optional.empty();
        picture = session.document().flatMap(open -> drawings.graph(open, session.level()));
        picture.ifPresent(cards::show);
        fit();
    }

    /// Moves the page as little as needed for a card to be seen.
    private void reveal(Rectangle card) {
        show(viewport.revealing(card, view(), EDGE));
    }

    /// What is followed already stays where the person moves it.
    private void follow() {
        picture.ifPresent(graph -> {
            Optional<Focus> now =
                    session.walk().tour().map(tour -> Focus.of(graph, tour)).or(() -> Focus.of(graph, session.step()));
            if (!now.equals(followed)) {
                followed = now;
                now.ifPresent(focus -> follow(graph, focus));
            }
            show(viewport);
        });
    }

    private void follow(GraphPicture graph, Focus focus) {
        Viewport revealed = viewport.within(graph.size(), view())
                .revealing(focus.whole(), view(), SURROUNDINGS)
                .revealing(focus.heart(), view(), EDGE)
                .within(graph.size(), view());
        viewport = new Rest(cards(graph), graph.size(), view()).of(revealed, focus.heart(), focus.whole());
    }

    private static List<Rectangle> cards(GraphPicture graph) {
        return graph.layout().cards().values().stream().map(Overview::withTag).toList();
    }

    private void show(Viewport wanted) {
        picture.ifPresent(graph -> {
            viewport = wanted.within(graph.size(), view());
            canvas.show(graph.within(picture(graph), viewport.shown(view())), viewport);
            overview.show(graph, viewport, view());
            cards.place(viewport);
            tip.tell(graph, viewport, view());
        });
    }

    private Picture picture(GraphPicture graph) {
        return session.walk()
                .tour()
                .map(tour -> graph.at(tour, session.view()))
                .orElseGet(() -> graph.at(session.playhead(), session.view()));
    }

    private Size view() {
        return new Size(getWidth(), getHeight());
    }

    /// Returns what part of the page is seen and how large.
    public Viewport viewport() {
        return viewport;
    }

    @Override
    public Optional<Node> entrance() {
        return cards.current().map(Node.class::cast);
    }
}
