package backflow.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Stage;
import backflow.numpy.listing.StagedModule;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {
    private static Run run(String name, Setup setup) {
        return Examples.find(name).orElseThrow().run(setup);
    }

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyExampleRunsOnItsOwnNumbersAndOnDrawnOnes(String name) {
        Program program = Examples.find(name).orElseThrow();
        assertThat(program.header().title()).isNotBlank();
        Run friendly = program.run(Setup.NONE);
        assertThat(friendly.trace().upstream())
                .isEqualTo(program.header().arrays().get("dout"));
        Run drawn = program.run(Setup.NONE.withSeed(7));
        assertThat(drawn.sizes()).isEqualTo(friendly.sizes());
        assertThat(drawn.trace().upstream()).isNotEqualTo(friendly.trace().upstream());
    }

    @Test
    void batchnormIsRecordedAsByHand() {
        Trace trace = run("batchnorm", Setup.NONE).trace();
        Trace hand = HandRecorded.batchnorm();
        assertThat(trace.graph().path())
                .extracting(Node::id)
                .filteredOn(id -> !id.startsWith("add_"))
                .containsExactlyElementsOf(hand.graph().path().stream()
                        .map(Node::id)
                        .filter(id -> !id.startsWith("add_"))
                        .toList());
        assertThat(trace.length()).isEqualTo(33);
        for (int number = 1; number <= trace.length(); number++) {
            assertThat(trace.step(number).getClass())
                    .isEqualTo(hand.step(number).getClass());
        }
        for (Node node : trace.graph().inputs()) {
            Node same = hand.graph().node(node.id()).orElseThrow();
            assertThat(trace.gradient(node)).isEqualTo(hand.gradient(same));
        }
        assertThat(trace.itinerary(Level.OPS).stops()).hasSize(25);
        assertThat(trace.itinerary(Level.STAGES).stops()).hasSize(23);
    }

    @Test
    void batchnormHasNineStagesAndTwoScalars() {
        Run run = run("batchnorm", Setup.NONE);
        assertThat(run.trace().graph().stages()).extracting(Stage::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(run.execution().scalars()).containsExactly(Map.entry("eps", 1e-5), Map.entry("momentum", 0.9));
    }

    @Test
    void theRunningAveragesAreValuesOffThePath() {
        Trace trace = run("batchnorm", Setup.NONE).trace();
        Node mean = trace.graph().node("running_mean").orElseThrow();
        assertThat(trace.graph().isOnPath(mean)).isFalse();
        Tensor mu = trace.value(trace.graph().node("mu").orElseThrow());
        Tensor expected = mu.times(Tensor.scalar(1 - 0.9));
        assertThat(trace.value(mean)).isEqualTo(expected);
    }

    @Test
    void sizesAndSettingsChangeTheRun() {
        Run run = run("batchnorm", Setup.NONE.withSize("N", 7).withSetting("eps", "0.1"));
        assertThat(run.trace().graph().output().shape()).isEqualTo(Shape.of(7, 3));
        assertThat(run.execution().scalars()).containsEntry("eps", 0.1);
    }

    @Test
    void scaleAndShiftIsOneStage() {
        Trace trace = run("scale_shift", Setup.NONE).trace();
        assertThat(trace.graph().path())
                .extracting(Node::id)
                .containsExactly("x", "gamma", "beta", "gamma_broadcast", "multiply_23", "beta_broadcast", "out");
        assertThat(trace.graph().stages()).containsExactly(new Stage(1, "out = x * gamma + beta", 23));
    }

    @Test
    void theListingOfBatchnormReadsSymbolsAndScalars() {
        Run run = run("batchnorm", Setup.NONE);
        String text =
                StagedModule.of(run.trace(), run.execution().scalars()).module().text();
        assertThat(text)
                .contains("def batchnorm_forward(x, gamma, beta, eps=1e-05):")
                .contains("    sqrt_var = np.sqrt(var + eps)  # (D,)")
                .contains("    # 9: out = y_unshift + beta\n    dy_unshift = dout  # (N, D)\n    dbeta = np.sum(dout");
    }
}
