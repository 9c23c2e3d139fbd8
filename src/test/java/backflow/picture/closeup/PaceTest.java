package backflow.picture.closeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.trace.Trace;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaceTest {
    private final Trace trace = batchnorm(Setup.NONE);
    private final Pace pace = new Pace(trace);

    private static Trace batchnorm(Setup setup) {
        return Examples.find("batchnorm").orElseThrow().run(setup).trace();
    }

    static List<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noStepIsOverBeforeItIsSeenNorKeepsAnyoneWaiting(String example) {
        var run = Examples.find(example).orElseThrow().run(Setup.NONE).trace();
        for (var step = 1; step <= run.length(); step++) {
            assertThat(new Pace(run).between(step - 1, step)).isBetween(0.3, 1.2);
        }
    }

    @Test
    void fourRowsThatLandOneAfterAnotherTakeLongerThanAStepWithoutRows() {
        var beta = trace.graph().node("beta").orElseThrow();
        var sum = trace.gradientSteps(beta).getFirst();
        assertThat(pace.between(sum - 1, sum)).isCloseTo(1.03, within(1e-9));
        var square = trace.forwardStep(trace.graph().node("x_minus_mu_square").orElseThrow());
        assertThat(pace.between(square - 1, square)).isEqualTo(0.6);
    }

    @Test
    void manyRowsLandInTheLongestTimeAndTooManyAreNotWaitedFor() {
        assertThat(new Pace(batchnorm(Setup.NONE.withSize("N", 20))).between(0, 1))
                .isEqualTo(1.2);
        assertThat(new Pace(batchnorm(Setup.NONE.withSize("N", 200))).between(0, 1))
                .isEqualTo(0.3);
    }

    @Test
    void severalStepsTakeTheirSumButNoLongerThanTheLongestAlone() {
        var square = trace.forwardStep(trace.graph().node("x_minus_mu_square").orElseThrow());
        assertThat(pace.between(square - 0.5, square)).isCloseTo(0.3, within(1e-9));
        assertThat(pace.between(0, 33)).isEqualTo(1.2);
    }

    @Test
    void theWayBackIsShorterAndARunLongerTheFartherItGoes() {
        assertThat(pace.between(3, 2)).isEqualTo(0.3);
        assertThat(pace.between(2.5, 2)).isEqualTo(0.15);
        assertThat(pace.hurrying(2, 12)).isCloseTo(1.2, within(1e-9)).isEqualTo(pace.hurrying(12, 2));
        assertThat(pace.hurrying(0, 33)).isEqualTo(3);
    }
}
