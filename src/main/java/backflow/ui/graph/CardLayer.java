package backflow.ui.graph;

import backflow.graph.Box;
import backflow.graph.Node;
import backflow.layout.Rectangle;
import backflow.picture.GraphPicture;
import backflow.picture.why.CardText;
import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.trace.Trace;
import backflow.trace.Visits;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The regions over the cards of the graph, in the order of execution. They are moved when the page is, and their
/// texts change when a step is done; a frame of a motion touches none of them.
final class CardLayer extends RegionLayer {
    private static final int NEVER = -1;

    private final Session session;
    private final Messages messages;
    private final Map<String, CardRegion> regions = new HashMap<>();
    private Optional<CardText> texts = Optional.empty();
    private Optional<CardRegion> hovered = Optional.empty();
    private int said = NEVER;

    /// Creates an empty layer.
    ///
    /// @param reveal brings a card into sight
    CardLayer(Session session, Messages messages, Consumer<Rectangle> reveal) {
        super(reveal);
        this.session = session;
        this.messages = messages;
        session.playheadProperty().subscribe(_ -> say());
        session.walk().tourProperty().map(Optional::isPresent).subscribe(_ -> say());
        session.pointedProperty().subscribe(this::light);
    }

    /// Shows the cards of a graph. A card that stays keeps its region, and with it the focus.
    void show(GraphPicture graph) {
        Trace trace = session.document().orElseThrow().trace();
        Map<Box, Rectangle> cards = graph.layout().cards();
        Optional<Node> focused = focused().map(region -> region.box().node());
        List<String> ids = cards.keySet().stream().map(Box::id).toList();
        regions.values().removeIf(region -> !ids.contains(region.box().id()));
        getChildren().retainAll(regions.values());
        hovered = hovered.filter(regions::containsValue);
        cards.keySet().stream()
                .sorted(Comparator.comparingInt(box -> box.node().index()))
                .forEach(box -> {
                    CardRegion region = regions.computeIfAbsent(box.id(), _ -> added(box));
                    region.standFor(box, graph.room(box));
                    place(region);
                    region.toFront();
                });
        texts = Optional.of(new CardText(trace, messages));
        said = NEVER;
        say();
        light(session.pointedProperty().get());
        focused.filter(_ -> focused().isEmpty())
                .flatMap(node -> region(trace.partition(session.detail()).boxOf(node)))
                .ifPresent(CardRegion::requestFocus);
    }

    private CardRegion added(Box box) {
        CardRegion region = new CardRegion(box, this::visit);
        MenuItem returns = new MenuItem(messages.text("window.responsibility.ask"));
        returns.setOnAction(_ -> session.walk().ask(region.box().node()));
        region.offer(new ContextMenu(returns));
        region.setOnMouseEntered(_ -> hover(Optional.of(region)));
        region.setOnMouseExited(_ -> hover(Optional.empty()));
        region.focusVisibleProperty().subscribe((_, _) -> point());
        add(region);
        return region;
    }

    /// Returns the card that the current step changes; before the first step, the one that will be changed first.
    Optional<CardRegion> current() {
        return session.document()
                .map(Document::trace)
                .filter(trace -> trace.length() > 0)
                .flatMap(trace -> region(trace.partition(session.detail())
                        .boxOf(trace.step(Math.max(1, session.step())).node())));
    }

    private Optional<CardRegion> region(Box box) {
        return Optional.ofNullable(regions.get(box.id()));
    }

    private Optional<CardRegion> focused() {
        return regions.values().stream().filter(CardRegion::isFocused).findFirst();
    }

    private void hover(Optional<CardRegion> now) {
        hovered = now;
        point();
    }

    /// What the mouse points at goes before what the keyboard does.
    private void point() {
        Set<Node> pointed = hovered.or(() -> focused().filter(CardRegion::isFocusVisible))
                .map(region -> Set.copyOf(region.box().nodes()))
                .orElse(Set.of());
        session.pointedProperty().set(pointed);
    }

    private void light(Set<Node> pointed) {
        regions.values()
                .forEach(region ->
                        region.setPointed(region.box().nodes().stream().anyMatch(pointed::contains)));
    }

    /// Goes to the steps of a card in turn; while a responsibility is looked at, asks for that of the card's value.
    private void visit(Box box) {
        if (session.walk().tour().isPresent()) {
            session.walk().ask(box.node());
            return;
        }
        session.document().ifPresent(open -> {
            session.playingProperty().set(false);
            new Visits(open.trace(), open.trace().itinerary(session.detail()))
                    .next(box, session.step())
                    .ifPresent(session::goTo);
        });
    }

    private void say() {
        int done = (int) session.walk().seen();
        if (done != said) {
            said = done;
            texts.ifPresent(text ->
                    regions.values().forEach(region -> region.setAccessibleText(text.of(region.box(), done))));
        }
    }
}
