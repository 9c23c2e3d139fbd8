package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Route;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What travels along the edges.
class EdgeMarksTest {
    private static final Trace TRACE = HandRecorded.batchnorm();

    private static final GraphPicture GRAPH = GraphPicture.of(TRACE, Level.BROADCASTS, Messages.english());

    private static List<Mark> edge(Trace trace, String id, double playhead) {
        return GraphPicture.of(trace, Level.BROADCASTS, Messages.english()).at(playhead).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().startsWith("edge-" + id))
                .findFirst()
                .orElseThrow()
                .marks();
    }

    private static long dotted(List<Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark instanceof Mark.Path path && !path.stroke().dash().isSolid())
                .count();
    }

    private static List<Point> dots(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Circle.class::isInstance)
                .map(mark -> ((Mark.Circle) mark).centre())
                .toList();
    }

    private static int sumOfBeta(Trace trace) {
        return trace.gradientSteps(trace.graph().node("beta").orElseThrow()).getFirst();
    }

    @Test
    void theGradientsOfFourCopiesComeAsFourStrandsAndGoOnAsOne() {
        for (var t : new double[] {0.25, 0.5, 1}) {
            var playhead = sumOfBeta(TRACE) - 1 + t;
            assertThat(dotted(edge(TRACE, "beta_broadcast-out", playhead))).isEqualTo(4);
            assertThat(dotted(edge(TRACE, "beta-beta_broadcast", playhead))).isEqualTo(1);
        }
    }

    @Test
    void nobodyCountsMoreThanSixStrands() {
        var ones = Tensor.filled(Shape.of(3), 1);
        var x = Tensor.filled(Shape.of(40, 3), 1);
        var trace = HandRecorded.batchnorm(x, ones, ones, x);
        assertThat(dotted(edge(trace, "beta_broadcast-out", sumOfBeta(trace)))).isEqualTo(6);
    }

    @Test
    void theRowsOfASumTravelSideBySideAndCopiesOneAfterAnother() {
        assertThat(dots(edge(TRACE, "x-mu", 0.5))).hasSize(4).doesNotHaveDuplicates();
        assertThat(dots(edge(TRACE, "mu-mu_broadcast", 1.1))).hasSize(1);
        assertThat(dots(edge(TRACE, "mu-mu_broadcast", 2))).isEmpty();
    }

    /// Returns the edges whose line is drawn in ink, each as `from-to`.
    private static List<String> inInk(double playhead, Set<Node> pointed) {
        return GRAPH.at(playhead, View.STANDARD, pointed).marks().stream()
                .map(Mark.Group.class::cast)
                .filter(group -> group.id().startsWith("edge-"))
                .filter(group -> group.marks().getFirst() instanceof Mark.Path path
                        && path.stroke().paint().equals(Paint.of(Role.INK)))
                .map(group -> group.id().replaceAll("edge-(.*)-[0-9]+", "$1"))
                .toList();
    }

    @Test
    void theEdgesOfAPointedNodeAreLitAndNoOthers() {
        var mu = Set.of(TRACE.graph().node("mu").orElseThrow());
        assertThat(inInk(33, Set.of())).isEmpty();
        assertThat(inInk(20, mu)).contains("x-mu", "mu-mu_broadcast").allMatch(edge -> edge.contains("mu"));
    }

    @Test
    void whatMovesAlongAPointedEdgeKeepsItsColour() {
        var beta = Set.of(TRACE.graph().node("beta").orElseThrow());
        assertThat(inInk(sumOfBeta(TRACE) - 0.5, beta)).isEmpty();
        assertThat(inInk(sumOfBeta(TRACE) + 1, beta)).containsExactly("beta-beta_broadcast");
    }

    @Test
    void anArrowPointsAsItsWayGoes() {
        var down = (Mark.Area) Arrow.head(Route.line(new Point(5, 0), new Point(5, 40)), 8, 2, Paint.of(Role.VALUE));
        assertThat(down.outline().start()).isEqualTo(new Point(5, 38));
        assertThat(down.outline().bounds().y()).isEqualTo(30, within(1e-9));
        assertThat(down.outline().bounds().width()).isEqualTo(8, within(1e-9));
    }
}
