package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Rectangle;
import backflow.op.Mean;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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
        for (var half = 0; half <= 2 * TRACE.length(); half++) {
            forth.add(graph.at(half / 2.0));
        }
        for (var half = 2 * TRACE.length(); half >= 0; half--) {
            assertThat(graph(Level.BROADCASTS).at(half / 2.0)).isEqualTo(forth.get(half));
        }
        assertThat(new HashSet<>(forth)).hasSameSizeAs(forth);
    }

    /// Tells which groups of a picture are the same objects as in another.
    private static List<String> kept(Picture before, Picture now) {
        Set<Mark> objects = Collections.newSetFromMap(new IdentityHashMap<>());
        objects.addAll(before.marks());
        return groups(now.marks()).stream()
                .filter(objects::contains)
                .map(Mark.Group::id)
                .toList();
    }

    @Test
    void aFrameMakesOnlyWhatMoves() {
        var graph = graph(Level.BROADCASTS);
        for (var step = 1; step <= TRACE.length(); step++) {
            var frame = graph.at(step - 0.6);
            var next = graph.at(step - 0.4);
            var equal = groups(next.marks()).stream()
                    .filter(frame.marks()::contains)
                    .map(Mark.Group::id)
                    .toList();
            assertThat(kept(frame, next)).as("in step %s", step).containsExactlyElementsOf(equal);
            assertThat(next.marks().size() - equal.size())
                    .as("in step %s", step)
                    .isLessThan(12);
        }
    }

    @Test
    void ofACardThatTheBorderCutsAFrameMakesOnlyWhatMoves() {
        var graph = graph(Level.BROADCASTS);
        var part = new Rectangle(60, 60, 500, 220);
        var frame = graph.within(graph.at(20.4), part, View.STANDARD);
        var next = graph.within(graph.at(20.6), part, View.STANDARD);
        assertThat(kept(frame, next)).contains("node-x", "node-x_minus_mu");
        var moved = graph.within(graph.at(20.6), part.plus(40, 0), View.STANDARD);
        assertThat(moved).isEqualTo(graph(Level.BROADCASTS).within(graph.at(20.6), part.plus(40, 0), View.STANDARD));
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
