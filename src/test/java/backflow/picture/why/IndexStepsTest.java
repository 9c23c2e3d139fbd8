package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.Examples;
import backflow.numpy.Program;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.text.Messages;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The rule in words, as a person reads it.
class IndexStepsTest {
    private static final Messages ENGLISH = Messages.english();

    private static Trace example(String name) {
        return Examples.find(name).orElseThrow().run(Setup.NONE).trace();
    }

    private static Trace program(String name) throws IOException {
        Path file = Path.of("src/test/resources/programs", name + ".py");
        return Program.of(SourceText.decode(file.toString(), Files.readAllBytes(file)), Optional.empty())
                .run(Setup.NONE)
                .trace();
    }

    /// Returns the rule at the contribution that comes back along one edge.
    private static List<String> rule(Trace trace, String to, String from) {
        int number = IntStream.rangeClosed(1, trace.length())
                .filter(k -> trace.step(k) instanceof Step.Backward step
                        && step.edge().from().id().equals(to)
                        && StepNames.unique(step.edge().to()).equals(from))
                .findFirst()
                .orElseThrow();
        return new Reasons(trace)
                .of(number).rule().stream().map(ENGLISH::render).toList();
    }

    @Test
    void aBroadcastIsSummedOverTheIndexThatTheValueHasNot() {
        assertThat(rule(example("batchnorm"), "beta", "beta_broadcast"))
                .containsExactly(
                        "multiply: dout[n,d] · 1", "beta[d] has no n: sum over n", "no other use: this is dbeta[d]");
    }

    @Test
    void theMeanOfABatchIsCopiedAlongTheIndexThatOnlyTheValueHas() {
        assertThat(rule(example("batchnorm"), "x", "mu"))
                .containsExactly(
                        "multiply: dmu[d] · 1 / N",
                        "only x[n,d] has n: copy along n",
                        "add the contributions of all uses: 2 of 2 to dx[n,d]");
    }

    @Test
    void aFactorHasEveryIndex() {
        assertThat(rule(example("batchnorm"), "x_norm", "y_unshift"))
                .containsExactly(
                        "multiply: dy_unshift[n,d] · gamma[d]",
                        "x_norm[n,d] has every index: sum nothing",
                        "no other use: this is dx_norm[n,d]");
    }

    @Test
    void aMatrixIsSummedOverTheIndexThatItLacks() {
        assertThat(rule(example("affine"), "W", "x @ W"))
                .containsExactly(
                        "multiply: d(x @ W)[n,m] · x[n,d]",
                        "W[d,m] has no n: sum over n",
                        "no other use: this is dW[d,m]");
        assertThat(rule(example("affine"), "x", "x @ W"))
                .contains("multiply: d(x @ W)[n,m] · W[d,m]", "x[n,d] has no m: sum over m");
    }

    @Test
    void anAxisStretchedFromLengthOneCountsAsNotHad() throws IOException {
        assertThat(rule(program("keepdims"), "mu", "mu_broadcast"))
                .contains(
                        "multiply: dcentred[n,d] · −1",
                        "mu[n,0] was stretched along d, which counts as not having it: sum over d");
    }

    @Test
    void aSumOverEverythingIsCopiedAlongEveryIndex() throws IOException {
        assertThat(rule(program("matmul_chain"), "gram", "np.sum(gram)"))
                .contains("multiply: d(np.sum(gram)) · 1", "only gram[m,i] has m, i: copy along m, i");
    }

    @Test
    void aValueUsedTwiceByOneOpHasTwoContributions() throws IOException {
        assertThat(rule(program("squares"), "mixed", "mixed * mixed"))
                .contains("add the contributions of all uses: 1 of 2 to dmixed[n,d]");
    }

    @Test
    void aReshapeOnlyPutsNumbersBack() throws IOException {
        assertThat(rule(program("groupnorm"), "x", "groups"))
                .first()
                .asString()
                .isEqualTo("put the numbers of dgroups[n,g,i] back in order: nothing to multiply or sum");
    }

    @Test
    void aTransposeKeepsEveryIndex() throws IOException {
        assertThat(rule(program("matmul_chain"), "scores", "T"))
                .contains("multiply: dT[m,n] · 1", "scores[n,m] has every index: sum nothing");
    }
}
