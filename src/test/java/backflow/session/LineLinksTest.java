package backflow.session;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.numpy.Setup;
import backflow.numpy.listing.LineLinks;
import backflow.numpy.listing.SteppedListing;
import backflow.trace.Direction;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lines, steps and nodes of batch norm's two listings.
class LineLinksTest {
    private final Document batchnorm =
            Sources.example("batchnorm").orElseThrow().run(Setup.NONE);

    private Set<String> lines(Direction direction, String node) {
        SteppedListing listing = batchnorm.listing(direction);
        return Set.copyOf(links(direction).linesOf(Set.of(node(node))).stream()
                .map(line ->
                        listing.lines().get(line - 1).replaceFirst("#.*", "").strip())
                .toList());
    }

    private LineLinks links(Direction direction) {
        return new LineLinks(batchnorm.trace(), batchnorm.listing(direction), direction);
    }

    private Node node(String id) {
        return batchnorm.trace().graph().node(id).orElseThrow();
    }

    private int line(Direction direction, String beginning) {
        List<String> lines = batchnorm.listing(direction).lines();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.get(k).strip().startsWith(beginning)) {
                return k + 1;
            }
        }
        throw new AssertionError(beginning);
    }

    @Test
    void inTheSourceAValueHasTheLinesThatComputeAndUseIt() {
        assertThat(lines(Direction.FORWARD, "x_norm"))
                .containsExactlyInAnyOrder("x_norm = x_minus_mu * sqrt_var_invert", "y_unshift = gamma * x_norm");
        assertThat(lines(Direction.FORWARD, "gamma")).containsExactly("y_unshift = gamma * x_norm");
    }

    @Test
    void inTheBackwardPassAGradientHasEveryLineThatAddsToIt() {
        assertThat(lines(Direction.BACKWARD, "x_minus_mu"))
                .containsExactlyInAnyOrder(
                        "dx_minus_mu = dx_norm * sqrt_var_invert",
                        "dx_minus_mu += 2 * x_minus_mu * dx_minus_mu_square");
    }

    @Test
    void aLineHasTheNodesThatItChanges() {
        assertThat(links(Direction.FORWARD).nodesOf(line(Direction.FORWARD, "out =")))
                .extracting(Node::id)
                .containsExactlyInAnyOrder("out", "beta_broadcast");
        assertThat(links(Direction.FORWARD).nodesOf(1)).isEmpty();
    }

    @Test
    void aLineOfSeveralStepsIsGoneThroughStepByStep() {
        SteppedListing forward = batchnorm.forward();
        int line = line(Direction.FORWARD, "sqrt_var =");
        List<Integer> steps = forward.stepsOf(line);
        assertThat(steps).hasSize(2);
        assertThat(forward.stepAhead(line, 0)).hasValue(steps.getFirst());
        assertThat(forward.stepAhead(line, steps.getFirst())).hasValue(steps.getLast());
        assertThat(forward.stepAhead(line, steps.getLast())).hasValue(steps.getFirst());
        assertThat(forward.stepAhead(line, 30)).hasValue(steps.getFirst());
    }
}
