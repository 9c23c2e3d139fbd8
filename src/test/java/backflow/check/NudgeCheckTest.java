package backflow.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.graph.Node;
import backflow.graph.Place;
import backflow.numpy.Programs;
import backflow.op.Code;
import backflow.op.Maximum;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import backflow.trace.HandRecorded;
import backflow.trace.Tape;
import backflow.trace.Trace;
import backflow.trace.Traced;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NudgeCheckTest {
    private final Trace trace = HandRecorded.batchnorm();

    private static NudgeCheck check(Trace trace, String id) {
        return NudgeCheck.of(trace, trace.graph().node(id).orElseThrow(), () -> false);
    }

    static Stream<Trace> traces() throws IOException {
        return Programs.traces();
    }

    @ParameterizedTest
    @MethodSource("traces")
    void everyGradientIsWhatTheNudgesSay(Trace any) {
        for (Node node : any.graph().path()) {
            NudgeCheck check = NudgeCheck.of(any, node, () -> false);
            assertThat(check.summed().orElseThrow().sum().verdict())
                    .as("%s: %s", node, check.summed())
                    .isEqualTo(Agreement.Verdict.RIGHT);
        }
    }

    @Test
    void aMeanInPlaceOfTheSumOfBetaIsOffByTheBatch() {
        Finding beta = check(trace, "beta").summed().orElseThrow();
        assertThat(beta.sum().error()).isLessThan(1e-8);
        assertThat(beta.mean().orElseThrow().verdict()).isEqualTo(Agreement.Verdict.WRONG);
        // The mean is a quarter of the sum: |s/4 − s| / |s/4 + s| = 3/5.
        assertThat(beta.mean().orElseThrow().error()).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void underALossAveragedOverTheBatchTheSumIsRightAndAMeanDividesTwice() {
        Finding beta = check(trace, "beta").averaged().orElseThrow();
        assertThat(beta.sum().isRight()).isTrue();
        assertThat(beta.mean().orElseThrow().verdict()).isEqualTo(Agreement.Verdict.WRONG);
        assertThat(beta.mean().orElseThrow().error()).isCloseTo(0.6, within(1e-6));
    }

    @Test
    void aValueThatIsNotCopiedHasNoMeanToTellFrom() {
        assertThat(check(trace, "x_norm").summed().orElseThrow().mean()).isEmpty();
        assertThat(check(trace, "x_norm").averaged()).isEmpty();
    }

    @Test
    void oneNudgeIsShownAsItWasMade() {
        Nudge nudge = check(trace, "beta").sample().orElseThrow();
        assertThat(nudge.index()).containsExactly(0);
        assertThat(nudge.h()).isEqualTo(1e-5);
        // The loss is the sum of dout · out, and beta[0] stands once in each of the four rows.
        assertThat(nudge.slope()).isCloseTo(0.4 - 0.3 + 0.6 + 0.2, within(1e-9));
        assertThat(nudge.gradient()).isCloseTo(nudge.slope(), within(1e-9));
    }

    @Test
    void aGradientThatVanishesIsNotCalledWrong() {
        // With dout = 1 the columns of x_norm sum to 0 whatever x is, so the loss does not move.
        Tensor x = trace.value(trace.graph().node("x").orElseThrow());
        Tensor ones = Tensor.filled(Shape.of(4, 3), 1);
        Trace still =
                HandRecorded.batchnorm(x, Tensor.of(Shape.of(3), 1.5, 0.8, -0.6), Tensor.zeros(Shape.of(3)), ones);
        Agreement agreement = check(still, "x").summed().orElseThrow().sum();
        assertThat(agreement.verdict()).isEqualTo(Agreement.Verdict.RIGHT);
        assertThat(agreement.difference()).isLessThan(1e-8);
    }

    @Test
    void aGradientThatIsWrongIsCalledWrong() {
        Slope slope = Slope.of(by -> Math.pow(1 + by, 3), 1, 1e-5, 1);
        assertThat(Agreement.of(3, slope).verdict()).isEqualTo(Agreement.Verdict.RIGHT);
        assertThat(Agreement.of(3.0003, slope).verdict()).isEqualTo(Agreement.Verdict.WRONG);
        assertThat(Agreement.of(0, slope).verdict()).isEqualTo(Agreement.Verdict.WRONG);
    }

    @Test
    void aLossThatBendsWithinTheNudgeIsNudgedLess() {
        Slope slope = Slope.of(by -> Math.sin(1e5 * by), 0, 1e-5, 1);
        assertThat(slope.value()).isCloseTo(1e5, within(1e-2));
    }

    @Test
    void numbersFarFromZeroAreNudgedAsTheirSpreadAllows() {
        Tensor x = trace.value(trace.graph().node("x").orElseThrow()).plus(Tensor.scalar(1e6));
        Trace far = HandRecorded.batchnorm(
                x, Tensor.of(Shape.of(3), 1.5, 0.8, -0.6), Tensor.zeros(Shape.of(3)), trace.upstream());
        assertThat(check(far, "x").summed().orElseThrow().sum().verdict())
                .as("%s", check(far, "x").summed())
                .isEqualTo(Agreement.Verdict.RIGHT);
    }

    @Test
    void atAKinkEverySlopeBetweenItsSidesIsRight() {
        Slope slope = Slope.of(by -> Math.max(0, by), 0, 1e-5, 1);
        assertThat(Agreement.of(0, slope).isRight()).isTrue();
        assertThat(Agreement.of(0.5, slope).isRight()).isTrue();
        assertThat(Agreement.of(1, slope).isRight()).isTrue();
        assertThat(Agreement.of(1.01, slope).isRight()).isFalse();
    }

    @Test
    void aRectifierAtZeroIsRight() {
        Tape tape = new Tape();
        Traced x = tape.input("x", Tensor.of(Shape.of(3), -1, 0, 2), HandRecorded.D, Place.line(1));
        Argument zero = new Argument.Constant(Tensor.scalar(0), Code.literal("0"));
        Traced out = tape.apply(new Maximum(true), List.of(x, zero), Place.line(2), "out");
        tape.name(out, "out");
        Trace relu = tape.finish("relu_forward", out, List.of()).trace(Tensor.filled(Shape.of(3), 1));
        assertThat(check(relu, "x").summed().orElseThrow().sum().isRight()).isTrue();
    }

    @Test
    void nothingCanBeSaidOfWhatIsNotANumber() {
        Tensor x = Tensor.filled(Shape.of(4, 3), Double.NaN);
        Tensor row = Tensor.filled(Shape.of(3), 1);
        Trace undefined = HandRecorded.batchnorm(x, row, row, Tensor.filled(Shape.of(4, 3), 1));
        assertThat(check(undefined, "x").summed().orElseThrow().sum().verdict()).isEqualTo(Agreement.Verdict.UNKNOWN);
    }

    @Test
    void aCheckGoesOnWhereItWasLeft() {
        NudgeCheck check = NudgeCheck.begin(trace, trace.graph().node("beta").orElseThrow());
        assertThat(check.summed()).isEmpty();
        assertThat(check.advanced().nudged()).isEqualTo(1);
        assertThat(check.advanced().advanced().advanced().isComplete()).isTrue();
    }

    @Test
    void aCancelledCheckEndsAtOnce() {
        assertThat(NudgeCheck.of(trace, trace.graph().output(), () -> true).nudged())
                .isZero();
    }
}
