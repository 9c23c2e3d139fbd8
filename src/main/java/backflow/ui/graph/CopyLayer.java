package backflow.ui.graph;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Rectangle;
import backflow.picture.CopySign;
import backflow.picture.GraphPicture;
import backflow.picture.why.CardText;
import backflow.session.Session;
import backflow.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The regions over the signs of copies that can be shown as nodes of their own, or hidden again.
final class CopyLayer extends RegionLayer {
    private final Session session;
    private final Messages messages;
    private final Map<Node, CopyRegion> regions = new LinkedHashMap<>();
    private Optional<GraphPicture> picture = Optional.empty();

    /// Creates an empty layer.
    ///
    /// @param reveal brings a sign into sight
    CopyLayer(Session session, Messages messages, Consumer<Rectangle> reveal) {
        super(reveal);
        this.session = session;
        this.messages = messages;
        // A sign is wider while its copy's gradients are added up.
        session.stepProperty().subscribe(_ -> follow());
        session.moveProperty().subscribe(_ -> follow());
        session.walk().tourProperty().map(Optional::isPresent).subscribe(_ -> follow());
    }

    /// Shows the signs of a graph. One that stays keeps its region, and with it the focus.
    void show(GraphPicture graph) {
        picture = Optional.of(graph);
        follow();
    }

    private void follow() {
        List<CopySign> signs =
                picture.map(graph -> graph.copies(session.walk().seen())).orElse(List.of());
        regions.keySet()
                .removeIf(copy -> signs.stream().noneMatch(sign -> sign.copy().equals(copy)));
        getChildren().retainAll(regions.values());
        for (CopySign sign : signs) {
            CopyRegion region = regions.computeIfAbsent(sign.copy(), this::added);
            region.standFor(sign, text(sign));
            place(region);
        }
    }

    private CopyRegion added(Node copy) {
        CopyRegion region = new CopyRegion(copy, session::toggleCopy);
        add(region);
        return region;
    }

    private String text(CopySign sign) {
        Node copy = sign.copy();
        String copied = new CardText(picture.orElseThrow().trace(), messages).copied(copy);
        return sign.isOpen()
                ? messages.text("window.copy.hide", copied)
                : messages.text("window.copy.show", copied, times(copy));
    }

    /// Returns how often a copy holds what it copies.
    private static long times(Node copy) {
        return copy.operands().getFirst() instanceof Operand.Value(Node copied)
                ? copy.shape().size() / Math.max(1, copied.shape().size())
                : copy.shape().size();
    }
}
