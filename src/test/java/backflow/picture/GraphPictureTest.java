package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.op.Mean;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GraphPictureTest {

    private static final Messages MESSAGES = Messages.english();
    private static final Trace TRACE = HandRecorded.batchnorm();

    private static GraphPicture graph(Level level) {
        return GraphPicture.of(TRACE, level, MESSAGES);
    }

    @ParameterizedTest
    @EnumSource
    void everythingCanBeReadAtEveryStepAndBetween(Level level) {
        var graph = graph(level);
        for (var playhead = 0.0; playhead <= TRACE.length(); playhead += 0.5) {
            assertThat(Inspection.of(graph.at(playhead)).faults())
                    .as("%s at %s", level, playhead)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyTextMeetsItsContrastAtEveryStep(Theme theme) {
        var graph = graph(Level.BROADCASTS);
        for (var playhead = 0; playhead <= TRACE.length(); playhead++) {
            TextContrast.assertMet(graph.at(playhead), theme, playhead);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyNodeAndEdgeIsAGroupWithAnIdOfItsOwnAndATitle(Level level) {
        var graph = graph(level);
        var groups = groups(graph.at(20).marks());
        assertThat(groups).extracting(Mark.Group::id).doesNotHaveDuplicates();
        assertThat(groups).extracting(Mark.Group::title).doesNotContain("");
        var layout = graph.layout();
        assertThat(groups).hasSize(layout.cards().size() + layout.routes().size());
        assertThat(groups)
                .extracting(Mark.Group::id)
                .contains("node-x_norm", "node-gamma")
                .anyMatch(id -> id.startsWith("edge-x-x_minus_mu"));
    }

    private static List<Mark.Group> groups(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Group.class::isInstance)
                .map(Mark.Group.class::cast)
                .toList();
    }

    @Test
    void steppingOnAndBackAndJumpingGiveTheSamePicture() {
        var graph = graph(Level.BROADCASTS);
        var forth = new ArrayList<Picture>();
        for (var playhead = 0; playhead <= TRACE.length(); playhead++) {
            forth.add(graph.at(playhead));
        }
        for (var playhead = TRACE.length(); playhead >= 0; playhead--) {
            assertThat(graph(Level.BROADCASTS).at(playhead)).isEqualTo(forth.get(playhead));
        }
        assertThat(new HashSet<>(forth)).hasSameSizeAs(forth);
    }

    @Test
    void aPlayheadOutsideTheTraceStandsAtItsEnd() {
        var graph = graph(Level.OPS);
        assertThat(graph.at(-3)).isEqualTo(graph.at(0));
        assertThat(graph.at(1000)).isEqualTo(graph.at(TRACE.length()));
    }

    @Test
    void aSumIsNamedWhereNumbersAreAveragedForwardAndWhereTheGradientsOfCopiesAreAddedBackward() {
        var graph = graph(Level.BROADCASTS);
        for (var playhead = 0; playhead <= TRACE.length(); playhead++) {
            var sum = playhead > 0 && isSum(TRACE.step(playhead));
            assertThat(texts(graph.at(playhead)).contains("Σ n"))
                    .as("at %s", playhead)
                    .isEqualTo(sum);
        }
    }

    private static boolean isSum(Step step) {
        return switch (step) {
            case Step.Forward forward ->
                forward.node().op().filter(Mean.class::isInstance).isPresent();
            case Step.Arrival _ -> false;
            case Step.Backward backward -> backward.edge().to().isImplicit();
        };
    }

    @Test
    void aGradientThatIsOnlyPartlyThereSaysSo() {
        var graph = graph(Level.BROADCASTS);
        var first = TRACE.gradientSteps(TRACE.graph().node("x_minus_mu").orElseThrow());
        assertThat(texts(graph.at(first.getFirst() - 1))).doesNotContain("1 of 2 → +=");
        assertThat(texts(graph.at(first.getFirst()))).contains("1 of 2 → +=");
        assertThat(texts(graph.at(first.getLast()))).contains("2 of 2 → +=");
    }

    @Test
    void aBroadcastIsNamedAsACopyWithItsCount() {
        assertThat(texts(graph(Level.BROADCASTS).at(0))).contains("copy ×N");
        assertThat(texts(graph(Level.OPS).at(0))).doesNotContain("copy ×N");
    }

    private static List<String> texts(Picture picture) {
        return Inspection.of(picture).texts().stream()
                .map(grounded -> grounded.text().text())
                .toList();
    }
}
