package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Rectangle;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlimpseTest {
    private static final Trace TRACE = HandRecorded.batchnorm();
    private static final GraphPicture GRAPH = GraphPicture.of(TRACE, Level.BROADCASTS, Messages.english());

    private static Rectangle card(String id) {
        return GRAPH.layout()
                .card(TRACE.partition(Level.BROADCASTS)
                        .boxOf(TRACE.graph().node(id).orElseThrow()));
    }

    private static Optional<Mark.Group> seen(String id, Rectangle part) {
        return GRAPH.within(GRAPH.at(33), part).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().equals("node-" + id))
                .findFirst();
    }

    private static boolean isWhole(String id, Rectangle part) {
        return seen(id, part).equals(seen(id, new Rectangle(0, 0, 5000, 5000)));
    }

    private static boolean shows(String id, Rectangle part, String text) {
        return seen(id, part).stream()
                .flatMap(group -> group.marks().stream())
                .anyMatch(mark ->
                        mark instanceof Mark.Text letters && letters.text().equals(text));
    }

    private static boolean showsAnArray(String id, Rectangle part) {
        return seen(id, part).stream()
                .flatMap(group -> group.marks().stream())
                .anyMatch(mark -> mark instanceof Mark.Group group && group.id().equals("value-" + id));
    }

    private static Rectangle view(double left, double top) {
        return new Rectangle(left, top, 400, 200);
    }

    @Test
    void aCardInsideIsWhole() {
        var card = card("x");
        assertThat(isWhole("x", view(card.x() - 20, card.y() - 20))).isTrue();
    }

    @Test
    void ofACardThatTheBorderCutsNothingIsSeenInPart() {
        var card = card("x");
        for (var part : List.of(
                view(card.x() + 10, card.y() - 20),
                view(card.x() - 380, card.y() - 20),
                view(card.x(), card.y() - 5),
                view(card.x() - 20, card.y() - 150))) {
            var inspection = Inspection.of(GRAPH.at(33));
            assertThat(seen("x", part).orElseThrow().marks())
                    .filteredOn(mark -> !(mark instanceof Mark.Box))
                    .allMatch(mark -> part.grow(1).contains(inspection.bounds(mark)));
        }
    }

    @Test
    void aCardThatTheLowerBorderCutsShowsTheArrayThatHasRoomButNotTheNameThatHasNone() {
        var card = card("x");
        var part = view(card.x() - 20, card.bottom() - 200 - 30);
        assertThat(showsAnArray("x", part)).isTrue();
        assertThat(shows("x", part, "x")).isFalse();
    }

    @Test
    void aCardOutsideIsLeftOut() {
        assertThat(seen("out", view(card("x").x(), card("x").y()))).isEmpty();
    }

    @Test
    void aCardThatIsLargerThanTheViewIsSeenInPart() {
        var card = card("x");
        assertThat(isWhole("x", new Rectangle(card.x() + 10, card.y() + 10, 60, 60)))
                .isTrue();
    }

    @Test
    void theWholePageIsSeenAsItIs() {
        var picture = GRAPH.at(20);
        var page = new Rectangle(0, 0, picture.size().width(), picture.size().height());
        assertThat(GRAPH.within(picture, page)).isEqualTo(picture);
    }
}
