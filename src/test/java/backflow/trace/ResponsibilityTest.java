package backflow.trace;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Edge;
import backflow.graph.Influence;
import backflow.graph.Node;
import backflow.graph.Place;
import backflow.numpy.Examples;
import backflow.numpy.Programs;
import backflow.numpy.Setup;
import backflow.op.Multiply;
import backflow.op.RandomTensors;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResponsibilityTest {
    private final Trace batchnorm = HandRecorded.batchnorm();

    /// Every example and every program of the tests, on numbers drawn from a seed.
    static List<Named<Trace>> traces() throws IOException {
        return Programs.all().stream()
                .map(program -> Named.of(
                        program.function().name(),
                        program.run(Setup.NONE.withSeed(3)).trace()))
                .toList();
    }

    private static Responsibility of(Trace trace, String id) {
        return Responsibility.of(trace, trace.graph().node(id).orElseThrow());
    }

    private static List<String> ways(Responsibility responsibility) {
        return responsibility.paths().stream()
                .map(path -> path.nodes().stream().map(Node::id).collect(Collectors.joining(" ")))
                .toList();
    }

    private static double distance(Tensor one, Tensor other) {
        assertThat(one.shape()).isEqualTo(other.shape());
        double scale = Math.max(1e-300, Math.max(Responsibility.largest(one), Responsibility.largest(other)));
        return Responsibility.largest(one.plus(other.times(Tensor.scalar(-1)))) / scale;
    }

    private static Tensor sum(Responsibility responsibility) {
        return responsibility.paths().stream()
                .map(ReturnPath::contribution)
                .reduce(Tensor::plus)
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void thePathsOfEveryValueAddUpToItsGradient(Trace trace) {
        for (Node node : trace.graph().path()) {
            Tensor gradient = trace.gradient(node).orElseThrow();
            Responsibility all = Responsibility.of(trace, node, 10_000);
            assertThat(all.isGathered()).isFalse();
            // Where the paths cancel, what is left can only be as exact as they are large.
            double largest = all.paths().stream()
                    .mapToDouble(path -> Responsibility.largest(path.contribution()))
                    .max()
                    .orElseThrow();
            assertThat(Responsibility.largest(sum(all).plus(gradient.times(Tensor.scalar(-1)))))
                    .as(node.id())
                    .isLessThanOrEqualTo(1e-12 * largest);
            if (node != trace.graph().output()) {
                assertThat(distance(sum(Responsibility.of(trace, node, 0)), gradient))
                        .as("by use: " + node.id())
                        .isLessThanOrEqualTo(1e-12);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("traces")
    void theCountIsTheNumberOfPaths(Trace trace) {
        for (Node node : trace.graph().path()) {
            Responsibility all = Responsibility.of(trace, node, 10_000);
            assertThat(all.paths()).as(node.id()).hasSize((int) all.count());
            if (node != trace.graph().output()) {
                assertThat(Responsibility.of(trace, node, 0).paths())
                        .extracting(ReturnPath::count)
                        .hasSameSizeAs(trace.graph().contributions(node))
                        .satisfies(counts -> assertThat(counts.stream()
                                        .mapToLong(Long::longValue)
                                        .sum())
                                .isEqualTo(all.count()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("traces")
    void whatAPathBringsIsLinearInTheUpstreamGradient(Trace trace) {
        RandomTensors random = new RandomTensors(5);
        Shape shape = trace.graph().output().shape();
        Tensor one = random.normal(shape);
        Tensor other = random.normal(shape);
        for (Node node : trace.graph().path()) {
            List<ReturnPath> ofOne = upon(trace, one, node);
            List<ReturnPath> ofOther = upon(trace, other, node);
            List<ReturnPath> ofBoth =
                    upon(trace, one.times(Tensor.scalar(2)).plus(other.times(Tensor.scalar(-3))), node);
            for (int k = 0; k < ofOne.size(); k++) {
                assertThat(ofBoth.get(k).edges()).isEqualTo(ofOne.get(k).edges());
                Tensor first = ofOne.get(k).contribution().times(Tensor.scalar(2));
                Tensor second = ofOther.get(k).contribution().times(Tensor.scalar(-3));
                double scale = Responsibility.largest(first) + Responsibility.largest(second) + 1;
                Tensor difference =
                        first.plus(second).plus(ofBoth.get(k).contribution().times(Tensor.scalar(-1)));
                assertThat(Responsibility.largest(difference) / scale).isLessThan(1e-12);
            }
        }
    }

    private static List<ReturnPath> upon(Trace trace, Tensor upstream, Node node) {
        return Responsibility.of(new Recording(trace.graph(), trace.values()).trace(upstream), node)
                .paths();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void whatIsInfluencedIsWhatChangesWhenTheValueDoes(Trace trace) {
        RandomTensors random = new RandomTensors(9);
        for (Node node : trace.graph().nodes()) {
            Tensor nudged = trace.value(node).times(random.positive(node.shape()));
            Values anew = Forward.rerun(trace.graph(), trace.values(), node, nudged);
            List<Node> changed = trace.graph().nodes().stream()
                    .filter(each -> each != node && !anew.of(each).equals(trace.value(each)))
                    .toList();
            Influence influence = Influence.of(trace.graph(), node);
            assertThat(influence.nodes()).as(node.id()).containsExactlyElementsOf(changed);
            assertThat(influence.edges())
                    .allMatch(edge -> influence.depth(edge.from()) < influence.depth(edge.to()))
                    .hasSize((int) changed.stream()
                            .flatMap(each -> trace.graph().operands(each).stream())
                            .filter(edge -> influence.holds(edge.from()))
                            .count());
        }
    }

    @Test
    void theInputOfBatchnormReachesTheLossByFourPaths() {
        Responsibility x = of(batchnorm, "x");
        String statistics = "sqrt_var_invert_broadcast sqrt_var_invert sqrt_var add_6 var x_minus_mu_square";
        assertThat(ways(x))
                .containsExactly(
                        "out y_unshift x_norm x_minus_mu x",
                        "out y_unshift x_norm x_minus_mu mu_broadcast mu x",
                        "out y_unshift x_norm " + statistics + " x_minus_mu x",
                        "out y_unshift x_norm " + statistics + " x_minus_mu mu_broadcast mu x");
        assertThat(x.gradient()).isEqualTo(batchnorm.gradient(x.node()));
    }

    @Test
    void theDirectPathOfBatchnormBringsWhatTestModeWouldGive() {
        Responsibility x = of(batchnorm, "x");
        Tensor gamma = batchnorm.value(batchnorm.graph().node("gamma").orElseThrow());
        Tensor invert =
                batchnorm.value(batchnorm.graph().node("sqrt_var_invert").orElseThrow());
        Tensor expected = batchnorm.upstream().times(gamma).times(invert);
        assertThat(distance(x.paths().getFirst().contribution(), expected)).isLessThan(1e-15);
    }

    @Test
    void thePathFromTheVarianceThroughTheMeanBringsNothingSinceItCancelsInTheSum() {
        Responsibility mu = of(batchnorm, "mu");
        assertThat(mu.paths()).hasSize(2);
        assertThat(mu.isNegligible(mu.paths().getFirst())).isFalse();
        assertThat(mu.isNegligible(mu.paths().getLast())).isTrue();
        assertThat(mu.paths().getLast().vanishing()).map(Edge::toString).contains("mu → mu_broadcast");
        assertThat(mu.paths().getFirst().vanishing()).isEmpty();
    }

    @Test
    void theOutputItselfGetsTheUpstreamGradientByOnePathWithoutAnEdge() {
        Responsibility out = of(batchnorm, "out");
        assertThat(out.influence().nodes()).isEmpty();
        assertThat(out.paths())
                .singleElement()
                .isEqualTo(new ReturnPath(List.of(), 1, batchnorm.upstream(), Optional.empty()));
    }

    @Test
    void aValueOffThePathHasInfluenceAndNoPaths() {
        Trace trace = Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();
        Responsibility average = of(trace, "running_mean");
        assertThat(average.paths()).isEmpty();
        assertThat(average.gradient()).isEmpty();
        assertThat(of(trace, "mu").influence().nodes()).contains(average.node());
    }

    @Test
    void pathsThatAreTooManyAreGatheredByTheUseTheyReturnAlong() {
        Tape tape = new Tape();
        Tensor one = Tensor.of(Shape.of(2), 1.001, 0.999);
        Traced value = tape.input("v", one, new SymbolicShape(List.of("D")), Place.line(1));
        Traced power = value;
        for (int k = 0; k < 40; k++) {
            power = tape.apply(new Multiply(), List.of(power, power), Place.line(k + 2), "p");
        }
        Trace trace = tape.finish("f", power, List.of()).trace(Tensor.filled(Shape.of(2), 1));
        Responsibility responsibility = of(trace, "v");
        assertThat(responsibility.isGathered()).isTrue();
        assertThat(responsibility.count()).isEqualTo(ReturnPath.MOST_COUNTED);
        assertThat(responsibility.paths()).hasSize(2).allMatch(ReturnPath::isBundle);
        assertThat(responsibility.paths().getFirst().edges()).hasSize(79);
        assertThat(responsibility.paths())
                .extracting(path -> path.use().orElseThrow().operand())
                .containsExactly(0, 1);
    }
}
