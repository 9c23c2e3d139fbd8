package backflow.ui.work;

import static backflow.ui.WindowUnderTest.await;
import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.check.NudgeCheck;
import backflow.graph.Node;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import backflow.ui.WindowUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Checks on a window's thread, without a window.
class ChecksTest {
    private static final Trace SMALL = HandRecorded.batchnorm();

    /// Large enough for a check to take several pieces.
    private static final Shape LARGE = Shape.of(1024, 128);

    private final Checks checks = fx(Checks::new);

    @BeforeAll
    static void startToolkit() {
        WindowUnderTest.startToolkit();
    }

    @AfterEach
    void close() {
        fx(() -> {
            checks.close();
            return true;
        });
    }

    private static Trace large(double seed) {
        double[] x = new double[LARGE.size()];
        double[] dout = new double[LARGE.size()];
        for (int k = 0; k < x.length; k++) {
            x[k] = Math.sin(seed * k);
            dout[k] = Math.cos(3 * seed * k);
        }
        Tensor row = Tensor.filled(Shape.of(LARGE.extent(1)), seed);
        return HandRecorded.batchnorm(Tensor.of(LARGE, x), row, row, Tensor.of(LARGE, dout));
    }

    private static Node node(Trace trace, String id) {
        return trace.graph().node(id).orElseThrow();
    }

    private NudgeCheck soFar(Trace trace, Node node) {
        return fx(() -> checks.soFar(trace, node));
    }

    /// Begins a check and lets it wait as soon as it has come a little further.
    private NudgeCheck halfway(Trace trace, Node node) {
        fx(() -> {
            checks.progressProperty().subscribe((_, _) -> {
                if (checks.soFar(trace, node).nudged() > 0) {
                    checks.rest();
                }
            });
            return checks.of(trace, node);
        });
        await(() -> checks.soFar(trace, node).nudged() > 0);
        return soFar(trace, node);
    }

    @Test
    void aCheckIsNotMadeByWhoeverAsksForItButSoonAfterAndOnce() {
        Node beta = node(SMALL, "beta");
        List<Integer> reports = new ArrayList<>();
        NudgeCheck asked = fx(() -> {
            checks.progressProperty().subscribe((_, now) -> reports.add(now.intValue()));
            return checks.of(SMALL, beta);
        });
        assertThat(asked.nudged()).isZero();
        await(() -> checks.soFar(SMALL, beta).isComplete());
        NudgeCheck made = soFar(SMALL, beta);
        int reported = fx(reports::size);
        assertThat(fx(() -> checks.of(SMALL, beta))).isSameAs(made);
        assertThat(fx(() -> checks.of(SMALL, beta))).isSameAs(made);
        assertThat(fx(reports::size)).isEqualTo(reported);
    }

    @Test
    void aCheckThatRestsStaysWhereItIsAndGoesOnFromThere() {
        Trace trace = large(0.7);
        Node x = node(trace, "x");
        NudgeCheck resting = halfway(trace, x);
        assertThat(resting.isComplete()).isFalse();
        Node beta = node(trace, "beta");
        fx(() -> checks.of(trace, beta));
        await(() -> checks.soFar(trace, beta).nudged() > 0);
        assertThat(soFar(trace, x)).isSameAs(resting);
        assertThat(fx(() -> checks.of(trace, x))).isSameAs(resting);
        await(() -> checks.soFar(trace, x).nudged() > resting.nudged());
    }

    @Test
    void theCheckThatIsLookedAtComesFirst() {
        Trace trace = large(0.7);
        Node x = node(trace, "x");
        Node gamma = node(trace, "gamma");
        fx(() -> checks.of(trace, x));
        NudgeCheck left = fx(() -> {
            checks.of(trace, gamma);
            return checks.soFar(trace, x);
        });
        await(() -> checks.soFar(trace, gamma).isComplete());
        assertThat(soFar(trace, x)).isSameAs(left);
    }

    @Test
    void whatWasFoundInOneTraceIsNotToldOfAnother() {
        Trace before = large(0.7);
        Node x = node(before, "x");
        NudgeCheck begun = fx(() -> checks.of(before, x));
        Node other = node(SMALL, "x");
        fx(() -> checks.of(SMALL, other));
        await(() -> checks.soFar(SMALL, other).isComplete());
        NudgeCheck made = soFar(SMALL, other);
        assertThat(made.wanted()).isEqualTo(12);
        assertThat(made.summed())
                .isEqualTo(NudgeCheck.of(SMALL, other, () -> false).summed());
        assertThat(soFar(before, x).nudged()).isZero();
        assertThat(soFar(before, x)).isNotSameAs(begun);
    }

    @Test
    void afterTheEndNothingIsReported() {
        Trace trace = large(0.7);
        Node x = node(trace, "x");
        int reported = fx(() -> {
            checks.of(trace, x);
            checks.close();
            return checks.progressProperty().get();
        });
        Checks others = fx(Checks::new);
        Node beta = node(SMALL, "beta");
        fx(() -> others.of(SMALL, beta));
        await(() -> others.soFar(SMALL, beta).isComplete());
        assertThat(fx(() -> checks.progressProperty().get())).isEqualTo(reported);
        fx(() -> {
            others.close();
            return true;
        });
    }
}
