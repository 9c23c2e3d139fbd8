package backflow.check;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Node;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import org.junit.jupiter.api.Test;

class NudgeCheckTest {
    private final Trace trace = HandRecorded.batchnorm();

    private NudgeCheck check(String id) {
        return NudgeCheck.of(trace, trace.graph().node(id).orElseThrow(), () -> false);
    }

    @Test
    void everyGradientOfBatchnormIsWhatTheNudgesSay() {
        for (Node node : trace.graph().path()) {
            assertThat(NudgeCheck.of(trace, node, () -> false).isRight())
                    .as(node.id())
                    .isTrue();
        }
    }

    @Test
    void aMeanInPlaceOfTheSumOfBetaIsOffByTheBatch() {
        NudgeCheck beta = check("beta");
        assertThat(beta.error()).isLessThan(1e-9);
        // The mean is a quarter of the sum: |s/4 − s| / |s/4 + s| = 3/5.
        assertThat(beta.meanError().orElseThrow()).isCloseTo(0.6, org.assertj.core.data.Offset.offset(1e-6));
    }

    @Test
    void aValueThatIsNotCopiedHasNoMeanToTellFrom() {
        assertThat(check("x_norm").meanError()).isEmpty();
    }

    @Test
    void aCancelledCheckEndsAtOnce() {
        assertThat(NudgeCheck.of(trace, trace.graph().output(), () -> true).nudged())
                .isZero();
    }
}
