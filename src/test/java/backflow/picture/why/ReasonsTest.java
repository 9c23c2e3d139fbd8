package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.Programs;
import backflow.op.FormulaText;
import backflow.text.Message;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReasonsTest {
    private final Trace trace = HandRecorded.batchnorm();
    private final Reasons reasons = new Reasons(trace);
    private final Messages english = Messages.english();

    private List<String> facts(int step) {
        return reasons.of(step).facts().stream()
                .map(fact -> english.render(fact.label()) + ": " + english.render(fact.value()))
                .toList();
    }

    @Test
    void theSumAtBetaIsExplainedByItsCopies() {
        Why why = reasons.of(18);
        assertThat(english.render(why.sentence()))
                .isEqualTo("beta was copied into 4 rows, so 4 gradients come back. They add up.");
        assertThat(why.formula().map(FormulaText::of)).contains("∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1");
        assertThat(facts(18))
                .containsExactly(
                        "upstream: (N, D) = (4, 3)",
                        "local: 1",
                        "sum over: n · beta[d] has no n",
                        "result: (D,) = (3,) as beta ✓");
    }

    @Test
    void aFactorIsMultipliedByTheOtherAndNothingIsSummed() {
        Why why = reasons.of(19);
        assertThat(why.formula().map(FormulaText::of)).contains("∂L/∂x_norm[n,d] = ∂L/∂y_unshift[n,d] · gamma[d]");
        assertThat(facts(19)).contains("sum over: nothing · x_norm[n,d] has every index");
    }

    @Test
    void theProductIsWrittenFirstAndThenSummed() {
        assertThat(reasons.of(21).formula().map(FormulaText::of))
                .contains("∂L/∂gamma[d] = Σn ∂L/∂y_unshift[n,d] · x_norm[n,d]");
    }

    @Test
    void theGradientOfAMeanIsCopiedAlongTheIndexThatOnlyTheValueHas() {
        assertThat(facts(33)).contains("local: 1 / N", "sum over: nothing · only x[n,d] has n: copied");
    }

    @Test
    void aContributionThatIsNotTheWholeGradientIsNotWrittenAsOne() {
        assertThat(reasons.of(33).formula().map(FormulaText::of)).contains("∂L/∂x[n,d] += ∂L/∂mu[d] · 1 / N");
    }

    @Test
    void aCopyIsToldFromWhatItCopies() {
        assertThat(facts(3)).contains("from: copies of mu (N, D) = (4, 3)");
        assertThat(facts(17)).contains("result: (N, D) = (4, 3) as copies of beta ✓");
        assertThat(reasons.of(17).formula().map(FormulaText::of))
                .contains("∂L/∂beta_broadcast[n,d] = ∂L/∂out[n,d] · 1");
    }

    @Test
    void aValueUsedTwiceSaysWhichContributionThisIs() {
        assertThat(english.render(reasons.of(33).addition().orElseThrow()))
                .isEqualTo("x was used 2 times: what came from x_minus_mu and what comes now from mu are added, +=.");
        assertThat(english.render(reasons.of(30).addition().orElseThrow()))
                .isEqualTo("x was used 2 times: in mu and x_minus_mu. This comes back from x_minus_mu; the rest is"
                        + " to come.");
    }

    @Test
    void aValueHasItsFormulaToo() {
        assertThat(reasons.of(1).formula().map(FormulaText::of)).contains("mu[d] = 1 / N Σn x[n,d]");
        assertThat(reasons.of(3).formula().map(FormulaText::of)).contains("x_minus_mu[n,d] = x[n,d] − mu[d]");
        assertThat(reasons.of(15).formula().map(FormulaText::of)).contains("∂L/∂out[n,d] = dout[n,d]");
    }

    @Test
    void aCopyForwardIsTheTwinOfTheSumBackward() {
        assertThat(english.render(reasons.of(13).sentence()))
                .isEqualTo("beta is one row, but 4 are needed: it is copied 4 times."
                        + " So 4 gradients will come back, and they will add up.");
        assertThat(facts(13)).contains("copied along: n · beta[d] has no n");
        assertThat(facts(1)).contains("sum over: n · mu[d] has no n");
    }

    @Test
    void aSafeguardIsToldFromASum() {
        assertThat(english.render(reasons.of(6).sentence()))
                .isEqualTo("If all numbers were equal, var would be 0, and the next steps would divide by 0:"
                        + " the tiny eps keeps it above.");
        assertThat(english.render(reasons.of(14).sentence()))
                .isEqualTo("To each of the 4 rows of y_unshift the same row beta is added.");
    }

    @Test
    void beforeTheFirstStepThereAreTheInputs() {
        assertThat(facts(0)).containsExactly("x: (N, D) = (4, 3)", "gamma: (D,) = (3,)", "beta: (D,) = (3,)");
    }

    static Stream<Trace> traces() throws IOException {
        return Programs.traces();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void everyStepOfEveryProgramIsToldInFull(Trace told) {
        Reasons all = new Reasons(told);
        for (int step = 0; step <= told.length(); step++) {
            Why why = all.of(step);
            List<Message> texts = new ArrayList<>(why.rule());
            texts.add(why.sentence());
            why.addition().ifPresent(texts::add);
            why.facts().forEach(fact -> texts.addAll(List.of(fact.label(), fact.value())));
            assertThat(texts)
                    .map(english::render)
                    .allSatisfy(text -> assertThat(text).doesNotContain("{", "why."));
        }
    }
}
