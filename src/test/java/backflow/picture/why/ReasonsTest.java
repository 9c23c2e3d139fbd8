package backflow.picture.why;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.op.FormulaText;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                        "result: (D,) = (3,) as beta");
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
        assertThat(facts(17)).contains("result: (N, D) = (4, 3) as copies of beta");
        assertThat(reasons.of(17).formula().map(FormulaText::of))
                .contains("∂L/∂beta_broadcast[n,d] = ∂L/∂out[n,d] · 1");
    }

    @Test
    void aValueUsedTwiceSaysWhichContributionThisIs() {
        assertThat(english.render(reasons.of(33).addition().orElseThrow()))
                .isEqualTo("x was used 2 times. This is the last contribution, and it is added to the others: +=.");
    }

    @Test
    void everyStepHasASentenceOfItsOwn() {
        for (int step = 1; step <= trace.length(); step++) {
            Why why = reasons.of(step);
            assertThat(english.render(why.sentence())).doesNotContain("{", "why.");
            facts(step).forEach(fact -> assertThat(fact).doesNotContain("{", "why."));
        }
    }
}
