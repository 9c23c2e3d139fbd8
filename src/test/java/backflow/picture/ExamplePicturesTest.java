package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Box;
import backflow.graph.IndexNotation;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.closeup.CloseUp;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every picture of every example that ships.
class ExamplePicturesTest {

    private static final Messages MESSAGES = Messages.english();

    static Stream<Arguments> examplesAndLevels() {
        return Examples.names().stream()
                .flatMap(name -> Stream.of(Level.values()).map(level -> Arguments.of(name, level)));
    }

    static Stream<String> examples() {
        return Examples.names().stream();
    }

    private static Trace trace(String example) {
        return Examples.find(example).orElseThrow().run(Setup.NONE).trace();
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void theGraphCanBeReadAtEveryStepAndBetween(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, MESSAGES);
        for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
            assertThat(Inspection.of(graph.at(playhead)).faults())
                    .as("at %s", playhead)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void everyCardNamesItsIndicesWithoutChangingItsSize(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, MESSAGES);
        var notation = new IndexNotation(trace.graph());
        var indices = View.STANDARD.in(View.Notation.INDICES);
        for (var playhead = 0; playhead <= trace.length(); playhead++) {
            assertThat(Inspection.of(graph.at(playhead, indices)).faults())
                    .as("at %s", playhead)
                    .isEmpty();
        }
        for (var box : graph.layout().cards().keySet()) {
            assertThat(words(graph, box, indices))
                    .isEqualTo(indexed(box.node(), notation).replace(" ", ""));
            var bracket = String.join(",", notation.indices(box.node()));
            assertThat(texts(graph, box, indices)).anyMatch(text -> text.contains(bracket));
            assertThat(surface(graph, box, indices)).isEqualTo(surface(graph, box, View.STANDARD));
        }
    }

    private static String indexed(Node node, IndexNotation notation) {
        var bracket = "[" + String.join(",", notation.indices(node)) + "]";
        if (node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)) {
            return indexed(copied, notation) + "→ " + bracket;
        }
        if (bracket.equals("[]")) {
            return node.label();
        }
        return (node.isNamed() ? node.label() : "(" + node.label() + ")") + bracket;
    }

    private static Mark.Group card(GraphPicture graph, Box box, View view) {
        return graph.at(0, view).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().equals("node-" + box.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(GraphPicture graph, Box box, View view) {
        return card(graph, box, view).marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Text text && text.face() != Face.TEXT && text.face() != Face.TEXT_STRONG)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    /// Returns the lines of a card put together again; an expression has no space where it is broken.
    private static String words(GraphPicture graph, Box box, View view) {
        return String.join("", texts(graph, box, view)).replace(" ", "");
    }

    private static Mark surface(GraphPicture graph, Box box, View view) {
        return card(graph, box, view).marks().getFirst();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theCloseUpCanBeReadAtEveryStepAndBetween(String example) {
        var trace = trace(example);
        var closeUp = CloseUp.of(trace, MESSAGES);
        for (var size : new Size[] {new Size(850, 420), new Size(560, 300)}) {
            for (var playhead = 0.0; playhead <= trace.length(); playhead += 0.5) {
                assertThat(Inspection.of(closeUp.at(playhead, size)).faults())
                        .as("%s at %s", size, playhead)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void noEdgeRunsThroughACard(String example, Level level) {
        var layout = GraphPicture.of(trace(example), level, MESSAGES).layout();
        var clashes = new ArrayList<String>();
        layout.routes()
                .forEach((edge, route) -> layout.cards().forEach((box, card) -> {
                    if (route.enters(card.grow(-0.5))) {
                        clashes.add(edge.edge() + " at " + box.id());
                    }
                }));
        assertThat(clashes).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examplesAndLevels")
    void noEdgeRunsThroughAText(String example, Level level) {
        var trace = trace(example);
        var graph = GraphPicture.of(trace, level, MESSAGES);
        var inspection = Inspection.of(graph.at(trace.length()));
        var clashes = new ArrayList<String>();
        for (var text : inspection.texts()) {
            var letters = inspection.bounds(text.text());
            graph.layout().routes().values().stream()
                    .filter(route -> route.enters(letters))
                    .forEach(_ -> clashes.add(text.text().text()));
        }
        assertThat(clashes).isEmpty();
    }

    @Test
    void batchNormalizationIsDrawnWithItsTrunkOnOneLineAndFitsAPageOf1920() {
        var trace = trace("batchnorm");
        var graph = GraphPicture.of(trace, Level.BROADCASTS, MESSAGES);
        assertThat(graph.size().width()).isLessThanOrEqualTo(1920);
        assertThat(Stream.of("x", "x_minus_mu", "x_norm", "y_unshift", "out")
                        .map(id -> card(trace, graph, id).centre())
                        .map(Point::y)
                        .distinct())
                .hasSize(1);
    }

    private static Rectangle card(Trace trace, GraphPicture graph, String id) {
        var node = trace.graph().node(id).orElseThrow();
        Box box = trace.partition(Level.BROADCASTS).boxOf(node);
        return graph.layout().card(box);
    }
}
