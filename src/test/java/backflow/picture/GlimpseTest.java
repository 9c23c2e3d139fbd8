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

    private static final Inspection MEASURE = Inspection.of(new Picture(GRAPH.size(), List.of()));

    private static Mark.Group group(String id) {
        var page = new Rectangle(0, 0, GRAPH.size().width(), GRAPH.size().height());
        return seen(id, page).orElseThrow();
    }

    private static Optional<Mark.Group> seen(String id, Rectangle part) {
        return GRAPH.within(GRAPH.at(33), part, View.STANDARD).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().equals("node-" + id))
                .findFirst();
    }

    private static List<String> texts(String id, Rectangle part) {
        return Inspection.of(new Picture(GRAPH.size(), List.of(seen(id, part).orElseThrow()))).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }

    private static boolean isWhole(String id, Rectangle part) {
        return seen(id, part).stream().anyMatch(group -> group.marks().size() > 1);
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
        for (var id : List.of("x", "x_minus_mu", "mu_broadcast", "x_minus_mu_square")) {
            var card = card(id);
            for (var share = 0.05; share < 1; share += 0.05) {
                for (var part : List.of(
                        view(card.x() + share * card.width(), card.y() - 60),
                        view(card.x() - 400 + share * card.width(), card.y() - 60),
                        view(card.x() - 100, card.y() + share * card.height()),
                        view(card.x() - 100, card.y() - 200 + share * card.height()))) {
                    var group = seen(id, part).orElseThrow();
                    assertThat(Inspection.of(new Picture(GRAPH.size(), List.of(group)))
                                    .faults())
                            .isEmpty();
                    assertThat(group.marks().stream().skip(1).map(MEASURE::bounds))
                            .as("%s in %s", id, part)
                            .allMatch(part::contains);
                }
            }
        }
    }

    @Test
    void theNameStandsInThePartOfACardThatIsSeen() {
        var card = card("x_norm");
        assertThat(texts("x_norm", view(card.x() + 30, card.y() - 20))).containsExactly("x_norm", "(N, D)");
        assertThat(texts("x_norm", view(card.x() + 5, card.y() + 60))).containsExactly("x_norm", "(N, D)");
        assertThat(texts("x_norm", view(card.x() + 80, card.y() - 20))).isEmpty();
    }

    @Test
    void whereTheShapeHasNoRoomTheNameStandsAlone() {
        var card = card("var");
        assertThat(texts("var", view(card.x() - 100, card.bottom() - 46))).containsExactly("var", "(D,)");
        assertThat(texts("var", view(card.x() - 100, card.bottom() - 26))).containsExactly("var");
        assertThat(texts("var", view(card.x() - 100, card.bottom() - 12))).isEmpty();
    }

    @Test
    void aSliverWithoutANameIsAnOutlineAndNotAnEmptyCard() {
        var card = card("var");
        var sliver = seen("var", view(card.x() - 100, card.bottom() - 12)).orElseThrow();
        var named = seen("var", view(card.x() - 100, card.bottom() - 26)).orElseThrow();
        assertThat(((Mark.Box) sliver.marks().getFirst()).fill()).isEqualTo(Paint.of(Role.PAPER));
        assertThat(((Mark.Box) named.marks().getFirst()).fill()).isEqualTo(Paint.of(Role.CARD));
    }

    @Test
    void aSliverOfALitCardStaysLit() {
        var mu = card("mu");
        var part = view(mu.x() - 100, mu.bottom() - 12);
        var sliver = GRAPH.within(GRAPH.at(1), part, View.STANDARD).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().equals("node-mu"))
                .findFirst()
                .orElseThrow();
        assertThat(sliver.marks())
                .filteredOn(Mark.Box.class::isInstance)
                .extracting(mark -> ((Mark.Box) mark).fill())
                .contains(Paint.of(Role.SUM_TINT));
    }

    @Test
    void aNameIsBrokenForThePartThatIsSeenOnlyWhereItCanBe() {
        var card = card("x_minus_mu");
        assertThat(texts("x_minus_mu", view(card.x() + 45, card.y() - 40))).containsExactly("x_minus", "_mu", "(N, D)");
        assertThat(texts("x_minus_mu", view(card.x() + 75, card.y() - 40))).isEmpty();
    }

    @Test
    void theSignOfTheOpStaysWhereItIsSeenWhole() {
        var card = card("x_norm");
        assertThat(texts("x_norm", view(card.x() - 380, card.y() - 20))).isEmpty();
        assertThat(texts("x_norm", view(card.x() - 360, card.y() - 20))).containsExactly("×");
    }

    @Test
    void aCardFromWhichOnlyTheBorderIsCutKeepsItsArrays() {
        var card = card("x_norm");
        var part = view(card.x() - 100, card.bottom() - 204);
        assertThat(seen("x_norm", part).orElseThrow().marks())
                .hasSameSizeAs(group("x_norm").marks());
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
        assertThat(GRAPH.within(picture, page, View.STANDARD)).isEqualTo(picture);
    }
}
