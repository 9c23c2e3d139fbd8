package backflow.numpy.listing;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.Program;
import backflow.numpy.Run;
import backflow.numpy.Setup;
import backflow.numpy.syntax.SourceText;
import backflow.trace.HandRecorded;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagedModuleTest {
    private final Trace trace = HandRecorded.batchnorm();
    private final StagedModule module = StagedModule.of(trace, Map.of("eps", 1e-5));

    @Test
    void theBackwardOfBatchnormIsTheNineStagesInReverse() {
        assertThat(module.backwardListing().text()).isEqualTo("""
            def batchnorm_backward(dout, cache):
                gamma, x_minus_mu, sqrt_var, sqrt_var_invert, x_norm = cache
                N, D = dout.shape
                # 9: out = y_unshift + beta
                dy_unshift = dout  # (N, D)
                dbeta = np.sum(dout, axis=0)  # (D,)
                # 8: y_unshift = gamma * x_norm
                dx_norm = dy_unshift * gamma  # (N, D)
                dgamma = np.sum(dy_unshift * x_norm, axis=0)  # (D,)
                # 7: x_norm = x_minus_mu * sqrt_var_invert
                dx_minus_mu = dx_norm * sqrt_var_invert  # (N, D)
                dsqrt_var_invert = np.sum(dx_norm * x_minus_mu, axis=0)  # (D,)
                # 6: sqrt_var_invert = 1.0 / sqrt_var
                dsqrt_var = -dsqrt_var_invert / sqrt_var ** 2  # (D,)
                # 5: sqrt_var = np.sqrt(var + eps)
                dvar = 0.5 * dsqrt_var / sqrt_var  # (D,)
                # 4: var = np.mean(x_minus_mu_square, axis=0)
                dx_minus_mu_square = np.ones((N, D)) * dvar / N  # (N, D)
                # 3: x_minus_mu_square = x_minus_mu ** 2
                dx_minus_mu += 2 * x_minus_mu * dx_minus_mu_square  # (N, D)
                # 2: x_minus_mu = x - mu
                dx = dx_minus_mu.copy()  # (N, D)
                dmu = np.sum(-dx_minus_mu, axis=0)  # (D,)
                # 1: mu = np.mean(x, axis=0)
                dx += np.ones((N, D)) * dmu / N  # (N, D)
                return dx, dgamma, dbeta
            """);
    }

    @Test
    void theForwardReturnsWhatTheBackwardReads() {
        assertThat(module.forwardListing().text())
                .contains("def batchnorm_forward(x, gamma, beta, eps=1e-05):")
                .contains("    sqrt_var = np.sqrt(var + eps)  # (D,)")
                .contains("    out = y_unshift + beta  # (N, D)")
                .endsWith(
                        "    cache = (gamma, x_minus_mu, sqrt_var, sqrt_var_invert, x_norm)\n    return out, cache\n");
    }

    @Test
    void everyBackwardStepHasALine() {
        Listing listing = module.backwardListing();
        for (int step = trace.lastForwardStep() + 1; step <= trace.length(); step++) {
            assertThat(listing.lineOf(step)).as("step %d", step).isPresent();
        }
        int dbeta = listing.lineOf(18).orElseThrow();
        assertThat(listing.lines().get(dbeta).code()).isEqualTo("dbeta = np.sum(dout, axis=0)");
        assertThat(listing.lines().get(dbeta).steps()).containsExactly(17, 18);
    }

    @Test
    void anIntegerParameterStaysOne() throws IOException {
        String source = Files.readString(Path.of("src/test/resources/programs/groupnorm.py"));
        Run run = Program.of(new SourceText("groupnorm.py", source), Optional.empty())
                .run(Setup.NONE);
        assertThat(StagedModule.of(run.trace(), run.execution().scalars())
                        .module()
                        .text())
                .contains("def groupnorm_forward(x, gamma, beta, G=2, eps=1e-05):")
                .doesNotContain("2.0,");
    }

    @ParameterizedTest
    @CsvSource({"0.1,0.1", "1e-5,1e-05", "1e16,1e+16", "3,3.0", "-0.0,-0.0", "123456789012345680,1.2345678901234568e+17"
    })
    void numbersAreWrittenAsPythonWritesThem(double number, String expected) {
        assertThat(PythonNumber.repr(number)).isEqualTo(expected);
    }
}
