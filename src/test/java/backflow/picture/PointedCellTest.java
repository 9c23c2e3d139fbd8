package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Box;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.why.CardText;
import backflow.picture.why.CellText;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is drawn at a point of a card.
class PointedCellTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Trace TRACE = HandRecorded.batchnorm();
    private static final GraphPicture GRAPH = GraphPicture.of(TRACE, Level.BROADCASTS, MESSAGES);

    private static Rectangle map(GraphPicture graph, String group, double playhead) {
        var picture = graph.at(playhead);
        return picture.marks().stream()
                .map(Mark.Group.class::cast)
                .flatMap(card -> card.marks().stream())
                .filter(mark -> mark instanceof Mark.Group part && part.id().equals(group))
                .map(mark -> Inspection.of(picture)
                        .bounds(((Mark.Group) mark).marks().getFirst()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<PointedCell> at(GraphPicture graph, String group, double playhead, double dx, double dy) {
        var first = map(graph, group, playhead);
        return graph.cellAt(new Point(first.x() + dx, first.y() + dy), playhead);
    }

    private static String text(PointedCell cell) {
        return new CellText(new CardText(TRACE, MESSAGES), MESSAGES).of(cell, View.STANDARD);
    }

    @Test
    void aCellTellsItsIndexAndItsValue() {
        var cell = at(GRAPH, "value-x", 0, 2 * HeatMap.CELL_WIDTH + 3, HeatMap.CELL_HEIGHT + 3)
                .orElseThrow();
        assertThat(cell.shown()).containsExactly(1, 2);
        assertThat(cell.value()).isEqualTo(2.2);
        assertThat(text(cell)).isEqualTo("x[1,2] = 2.20");
    }

    @Test
    void aCellOfTheGradientTellsTheGradient() {
        var cell = at(GRAPH, "gradient-out", 20, 3, 3 * HeatMap.CELL_HEIGHT + 3).orElseThrow();
        assertThat(cell.kind()).isEqualTo(HeatScale.Kind.GRADIENT);
        assertThat(cell.value()).isEqualTo(0.2);
        assertThat(text(cell)).isEqualTo("dout[3,0] = 0.20");
    }

    @Test
    void theValueMakesRoomForTheGradientAndIsStillFound() {
        var cell = at(GRAPH, "value-out", 20, 3, 3).orElseThrow();
        assertThat(cell.kind()).isEqualTo(HeatScale.Kind.VALUE);
        assertThat(cell.value()).isEqualTo(TRACE.value(node("out")).at(0));
    }

    @Test
    void everyPointOfAMapIsSomeCell() {
        var first = map(GRAPH, "value-x", 0);
        for (var x = 0.0; x < 3 * HeatMap.CELL_WIDTH; x += 0.5) {
            for (var y = 0.0; y < 4 * HeatMap.CELL_HEIGHT; y += 0.5) {
                assertThat(GRAPH.cellAt(new Point(first.x() + x, first.y() + y), 0))
                        .isPresent();
            }
        }
    }

    @Test
    void whatIsNotThereYetHasNoCell() {
        var card = GRAPH.layout().card(box("mu"));
        for (var y = card.y(); y < card.bottom(); y += 2) {
            assertThat(GRAPH.cellAt(new Point(card.centre().x(), y), 0)).isEmpty();
        }
        assertThat(GRAPH.cellAt(new Point(-5, -5), 0)).isEmpty();
    }

    private static Node node(String id) {
        return TRACE.graph().node(id).orElseThrow();
    }

    private static Box box(String id) {
        return TRACE.partition(Level.BROADCASTS).boxOf(node(id));
    }

    @Test
    void expressionsAndCopiesAreNamedSoThatTheIndexBelongsToThem() {
        assertThat(text(at(GRAPH, "value-" + unnamed().id(), 33, 3, 3).orElseThrow()))
                .startsWith("(var + eps)[0] = ");
        assertThat(text(at(GRAPH, "gradient-" + unnamed().id(), 33, 3, 3).orElseThrow()))
                .startsWith("d(var + eps)[0] = ");
        assertThat(text(at(GRAPH, "value-beta_broadcast", 33, 3, 3).orElseThrow()))
                .isEqualTo("copy of beta[0,0] = 0.20");
    }

    private static Node unnamed() {
        return TRACE.graph().nodes().stream()
                .filter(node -> node.label().equals("var + eps"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aThinnedMapTellsTheLargestOfTheCellsThatAPlaceStandsFor() {
        var elements = new double[512 * 512];
        elements[3 * 512 + 7] = -9;
        var x = Tensor.of(Shape.of(512, 512), elements);
        var ones = Tensor.filled(Shape.of(512), 1);
        var trace = HandRecorded.batchnorm(x, ones, ones, x);
        var graph = GraphPicture.of(trace, Level.BROADCASTS, MESSAGES);
        var cell = at(graph, "value-x", 0, 0.4, 0.4).orElseThrow();
        assertThat(cell.first()).containsExactly(0, 0);
        assertThat(cell.last()).containsExactly(9, 9);
        assertThat(cell.shown()).containsExactly(3, 7);
        assertThat(text(cell)).isEqualTo("x[3,7] = −9.00, the largest from x[0,0] to x[9,9]");
        var last = at(graph, "value-x", 0, 44.9, 43.9).orElseThrow();
        assertThat(last.last()).isEqualTo(List.of(511, 511));
    }
}
