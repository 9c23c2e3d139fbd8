package backflow.picture.page;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Picture;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GraphPageTest {

    private static final Size LARGE = new Size(1920, 1080);
    private static final Size SMALL = new Size(1000, 700);

    private static Trace trace(String example) {
        return Examples.find(example).orElseThrow().run(Setup.NONE).trace();
    }

    private static GraphPage page(Trace trace, Level level, Size size) {
        return new GraphPage(trace, level, Messages.english(), size);
    }

    static Stream<Arguments> examplesLevelsAndSizes() {
        return Examples.names().stream()
                .flatMap(example -> Stream.of(Level.values())
                        .flatMap(level -> Stream.of(LARGE, SMALL, new Size(1280, 720), new Size(3840, 2160))
                                .map(size -> Arguments.of(example, level, size))));
    }

    @ParameterizedTest
    @MethodSource("examplesLevelsAndSizes")
    void everyPageHasTheAskedSizeAndCanBeRead(String example, Level level, Size size) {
        var trace = trace(example);
        var page = page(trace, level, size);
        for (var playhead = 0; playhead <= trace.length(); playhead++) {
            var picture = page.at(playhead);
            assertThat(picture.size()).isEqualTo(size);
            assertThat(Inspection.of(picture).faults()).as("at %s", playhead).isEmpty();
        }
    }

    @Test
    void theCardOfTheCurrentStepIsAlwaysSeenWhole() {
        var trace = trace("batchnorm");
        var page = page(trace, Level.BROADCASTS, SMALL);
        for (var playhead = 1; playhead <= trace.length(); playhead++) {
            var step = trace.step(playhead);
            var node = step instanceof Step.Backward backward ? backward.edge().from() : step.node();
            assertThat(texts(group(page.at(playhead), "node-" + node.id())))
                    .as("%s at %s", node.id(), playhead)
                    .isNotEmpty();
        }
    }

    @Test
    void aGraphThatFitsIsShownWholeAndWithoutAMap() {
        var picture = page(trace("batchnorm"), Level.BROADCASTS, LARGE).at(5);
        assertThat(ids(picture)).doesNotContain("overview").contains("node-x", "node-out", "node-gamma");
        assertThat(texts(group(picture, "node-out"))).isNotEmpty();
    }

    @Test
    void aGraphThatDoesNotFitHasAMapOfTheWhole() {
        var trace = trace("batchnorm");
        var picture = page(trace, Level.BROADCASTS, SMALL).at(5);
        var cards = group(picture, "overview").marks().stream().filter(Mark.Box.class::isInstance);
        var boxes = trace.partition(Level.BROADCASTS).boxes();
        var groundAndFrame = 2;
        assertThat(cards).hasSize(boxes.size() + groundAndFrame);
    }

    private static Mark.Group group(Picture picture, String id) {
        return groups(picture)
                .filter(group -> group.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(Picture picture) {
        return groups(picture).map(Mark.Group::id).toList();
    }

    private static Stream<Mark.Group> groups(Picture picture) {
        return picture.marks().stream().filter(Mark.Group.class::isInstance).map(Mark.Group.class::cast);
    }

    private static List<Inspection.Grounded> texts(Mark.Group group) {
        return Inspection.of(new Picture(LARGE, List.of(group))).texts();
    }
}
