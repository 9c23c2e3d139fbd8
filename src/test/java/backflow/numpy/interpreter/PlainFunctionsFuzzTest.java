package backflow.numpy.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every function of `np` and every method of an array, called with arguments that make no sense, answers or complains;
/// nothing else comes out, and nothing takes long or much memory.
class PlainFunctionsFuzzTest {
    private static final int CALLS = 40;
    private static final Limits SMALL = new Limits(10_000, 100, 1 << 20, () -> false);

    private static final List<String> VALUES = List.of(
            "0",
            "1",
            "-1",
            "2",
            "3",
            "10**9",
            "-10**9",
            "10**18",
            "10**30",
            "2**31",
            "2**31 - 1",
            "True",
            "None",
            "...",
            "0.5",
            "-2.5",
            "1e308",
            "np.inf",
            "-np.inf",
            "np.nan",
            "''",
            "'ij,jk->ik'",
            "'float64'",
            "'edge'",
            "[]",
            "()",
            "{}",
            "[1, 2]",
            "(0, 1)",
            "(-1, 2)",
            "[[1, 2], [3]]",
            "[None]",
            "['a']",
            "[True, False]",
            "np.float32",
            "np.int64",
            "np.sum",
            "np",
            "np.random",
            "slice",
            "x",
            "m",
            "i",
            "b",
            "e",
            "z",
            "s",
            "[x, x]",
            "(m, x)",
            "[m, m]",
            "10**9 * [1]",
            "np.float32(2)",
            "np.int32(7)",
            "(10**9, 10**9)",
            "(2**31, 2**31)",
            "[[0, 1], [1, 0]]",
            "((1, 2), (3, 4))",
            "(0,)",
            "-0.0");

    private static final String ARRAYS = """
        def run():
            x = np.arange(3.0)
            m = np.arange(6.0).reshape(2, 3)
            i = np.array([0, 2, 1])
            b = np.array([True, False, True])
            e = np.zeros((0, 3))
            z = np.array(2.5)
            s = np.float64(1.5)
            return\
        """;

    static Stream<String> functions() {
        Stream<String> ours = PlainLibrary.FUNCTIONS.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Value.Builtin)
                .map(entry -> "np." + entry.getKey());
        Stream<String> random = Stream.of(
                        "seed",
                        "rand",
                        "randn",
                        "random",
                        "normal",
                        "uniform",
                        "randint",
                        "permutation",
                        "shuffle",
                        "choice",
                        "binomial",
                        "exponential",
                        "RandomState")
                .map(name -> "np.random." + name);
        Stream<String> methods = Stream.of(
                        "sum",
                        "reshape",
                        "transpose",
                        "astype",
                        "item",
                        "fill",
                        "sort",
                        "copy",
                        "tolist",
                        "flatten",
                        "repeat",
                        "take",
                        "squeeze",
                        "swapaxes",
                        "dot",
                        "clip",
                        "round",
                        "argmax",
                        "cumsum",
                        "diagonal")
                .map(name -> "m." + name);
        return Stream.of(ours, random, methods).flatMap(names -> names).sorted();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void aCallAnswersOrComplains(String function) {
        Random random = new Random(function.hashCode());
        List<String> answers = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
            String arguments = IntStream.range(0, random.nextInt(4))
                    .mapToObj(_ -> VALUES.get(random.nextInt(VALUES.size())))
                    .collect(Collectors.joining(", "));
            answers.add(run(function + "(" + arguments + ")"));
        }
        assertThat(answers).doesNotContain("");
    }

    private static String run(String expression) {
        SourceFile file = SourceFile.parse(new SourceText("fuzz.py", ARRAYS + " " + expression + "\n"));
        try {
            Value value = new PlainProgram(file, SMALL, Observer.NONE).call("run", List.of(), Map.of());
            return PythonText.of(value, true) + ".";
        } catch (DialectException e) {
            return String.valueOf(e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError(expression, e);
        }
    }
}
