package backflow.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import backflow.graph.Node;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceText;
import backflow.tensor.MersenneTwister;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramTest {
    private static Program course(String function) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/dialect/course.py"));
        return Program.of(new SourceText("course.py", text), Optional.of(function));
    }

    private static Program program(String... lines) {
        return Program.of(new SourceText("program.py", String.join("\n", lines)), Optional.empty());
    }

    private static String error(Program program, Setup setup) {
        DialectException error = catchThrowableOfType(DialectException.class, () -> program.run(setup));
        return error.line() + ":" + error.column() + ": " + Messages.english().render(error.text());
    }

    private static String refusal(Program program, Setup setup) {
        SetupException refusal = catchThrowableOfType(SetupException.class, () -> program.run(setup));
        return Messages.english().render(refusal.text());
    }

    private static Tensor input(Run run, String name) {
        return run.trace().value(run.trace().graph().node(name).orElseThrow());
    }

    @Test
    void theCoursesBatchnormRunsAsItIsPasted() throws IOException {
        Run run = course("batchnorm_forward").run(Setup.NONE);
        assertThat(run.sizes()).containsExactly(Map.entry("N", 4), Map.entry("D", 3));
        assertThat(run.execution().scalars()).containsOnly(Map.entry("eps", 1e-5), Map.entry("momentum", 0.9));
        assertThat(run.trace().graph().output().symbols()).hasToString("(N, D)");
        assertThat(run.trace().graph().inputs()).extracting(Node::id).containsExactly("x", "gamma", "beta");
    }

    @Test
    void testModeReadsTheRunningAverages() throws IOException {
        Run run = course("batchnorm_forward").run(Setup.NONE.withSetting("mode", "test"));
        assertThat(run.trace().graph().inputs())
                .extracting(Node::id)
                .containsExactly("x", "gamma", "beta", "running_mean", "running_var");
        for (double variance : input(run, "running_var").toArray()) {
            assertThat(variance).isPositive();
        }
    }

    @Test
    void anUnknownModeRaisesWhatTheCodeRaises() throws IOException {
        assertThat(error(course("batchnorm_forward"), Setup.NONE.withSetting("mode", "tset")))
                .isEqualTo("80:9: the code raises ValueError: Invalid forward batchnorm mode \"tset\";"
                        + " change what leads there");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {"affine_forward → (N, M)", "relu_forward → (N, D)", "spatial_batchnorm_forward → (N, C, H, W)"})
    void otherLayersOfTheCourseRun(String function, String output) throws IOException {
        Run run = course(function).run(Setup.NONE);
        assertThat(run.trace().graph().output().symbols()).hasToString(output);
    }

    @Test
    void aKeyThatNothingIsKnownOfIsGivenByASetting() throws IOException {
        Program dropout = course("dropout_forward");
        assertThat(error(dropout, Setup.NONE))
                .startsWith("115:29: there is no key 'p'; assign it before, read it by get with a default value");
        Run run = dropout.run(Setup.NONE.withSetting("p", "0.25"));
        assertThat(run.execution().scalars()).containsExactly(Map.entry("p", 0.25));
    }

    @Test
    void aFileOfSeveralFunctionsAsksWhichOne() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/dialect/course.py"));
        DialectException error = catchThrowableOfType(
                DialectException.class, () -> Program.of(new SourceText("course.py", text), Optional.empty()));
        assertThat(Messages.english().render(error.text()))
                .startsWith("there are several functions; choose one with --function: affine_forward, ");
    }

    @Test
    void aBrokenFunctionIsReportedOnlyIfItIsChosen() {
        assertThatThrownBy(() -> course("unfinished"))
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith("course.py:36:12: dialect.expected.expression");
        assertThatThrownBy(() -> course("ghost"))
                .isInstanceOf(DialectException.class)
                .hasMessageContaining("dialect.function.unknown");
        assertThatThrownBy(() -> program("# nothing")).hasMessageContaining("dialect.function.none");
    }

    @Test
    void theOnlyForwardIsChosenBesideOthers() {
        Program program = program("def helper(x): return x", "def scale_forward(x): # x: (N,)", "  return x * 2");
        assertThat(program.function().name()).isEqualTo("scale_forward");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "# x: (N, D) → (N, D)",
                "# x: data of shape (D,) → (D,)",
                "# x - (5, K) → (5, K)",
                "# x (B, T): tokens → (B, T)",
                "# y, x: (N, D), both → (N, D)",
                "# x: (float) of shape () → ()",
            })
    void aCommentSaysWhichShapeAParameterHas(String comment, String shape) {
        Run run = program(comment, "def f(x):", "    return x * 2").run(Setup.NONE);
        assertThat(run.trace().graph().output().symbols()).hasToString(shape);
    }

    @Test
    void theCodeSaysWhichShapeAParameterHas() {
        Run whole =
                program("def f(x):", "    M, K = x.shape", "    return x * M").run(Setup.NONE);
        assertThat(whole.trace().graph().output().symbols()).hasToString("(M, K)");
        Run parts =
                program("def f(x):", "    m = x.shape[1]", "    return x / m").run(Setup.NONE);
        assertThat(parts.trace().graph().output().symbols()).hasToString("(N, m)");
    }

    @Test
    void aParameterWithoutAShapeAsksForOne() {
        Program program = program("def f(x):", "    return x * 2");
        assertThat(error(program, Setup.NONE))
                .isEqualTo("1:7: nothing says which shape x has; write # x: (N, D) above the function,"
                        + " or give it by --input x=FILE, or a number by --set x=…");
        Run run = program.run(Setup.NONE.withArray("x", Tensor.zeros(Shape.of(2, 5))));
        assertThat(run.trace().graph().output().symbols()).hasToString("(2, 5)");
    }

    @Test
    void whatIsGivenMustFitTheFunction() {
        Program program = program("# x: (N, D), w: (D,)", "# w: (D,)", "def f(x, w, k=2):", "    return x * w * k");
        Setup five = Setup.NONE.withArray("x", Tensor.zeros(Shape.of(4, 5)));
        assertThat(program.run(five).sizes()).containsExactly(Map.entry("N", 4), Map.entry("D", 5));
        assertThat(error(program, five.withArray("w", Tensor.zeros(Shape.of(3)))))
                .startsWith("3:10: the array has shape (3,), which does not fit (D,)");
        assertThat(error(program, five.withSize("N", 3))).startsWith("3:7: the array has shape (4, 5)");
        assertThat(error(program, Setup.NONE.withArray("w", Tensor.scalar(1)))).contains("has shape ()");
        assertThat(refusal(program, Setup.NONE.withArray("y", Tensor.scalar(1))))
                .isEqualTo("there is no parameter y; give one of: dout, k, w, x");
        assertThat(refusal(program, Setup.NONE.withSetting("eps", "1"))).startsWith("there is no parameter eps");
        assertThat(refusal(program, Setup.NONE.withSetting("x", "1"))).startsWith("x is an array");
        assertThat(refusal(program, Setup.NONE.withSize("K", 2)))
                .isEqualTo("there is no axis K; give a size to one of: D, N");
        assertThat(refusal(program, Setup.NONE.withSize("N", 0))).startsWith("the size N = 0 is below 1");
        assertThat(refusal(program, Setup.NONE.withSeed(-1))).startsWith("the seed -1 is not between 0 and");
        assertThat(refusal(program, Setup.NONE.withArray("dout", Tensor.zeros(Shape.of(3)))))
                .startsWith("the upstream gradient has shape (3,)");
        assertThat(error(program, Setup.NONE.withSize("N", 100_000).withSize("D", 100_000)))
                .startsWith("3:7: shape (100000, 100000) is too large");
    }

    @Test
    void drawnNumbersAreThoseOfNumpyInTheOrderOfTheParameters() {
        Program program = program("# x: (N, D)", "# w: (D,)", "def f(x, w):", "    return x * w");
        Run run = program.run(Setup.NONE.withSeed(3));
        MersenneTwister random = new MersenneTwister(3);
        for (String name : new String[] {"x", "w"}) {
            for (double number : input(run, name).toArray()) {
                assertThat(number).isEqualTo(random.nextGaussian());
            }
        }
        assertThat(run.trace().upstream().at(0)).isEqualTo(random.nextGaussian());
    }
}
