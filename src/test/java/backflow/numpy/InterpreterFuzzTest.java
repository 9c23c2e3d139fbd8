package backflow.numpy;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Programs whose words are exchanged with a seed: every function of every one runs to its end or stops with an error
/// of ours.
class InterpreterFuzzTest {
    private static final Messages MESSAGES = Messages.english();
    private static final Pattern WORD = Pattern.compile("\\w+|[-+*/%@<>=]+|[\\[\\](){},.:]");
    private static final List<Path> PROGRAMS = List.of(
            Path.of("src/test/resources/dialect/run/forward.py"),
            Path.of("src/test/resources/dialect/run/errors.py"),
            Path.of("assets/examples/batchnorm.py"));
    private static final String[] WORDS = {
        "x",
        "gamma",
        "W",
        "0",
        "1",
        "-1",
        "2.5",
        "10",
        "None",
        "True",
        "'train'",
        "np",
        "sum",
        "mean",
        "shape",
        "T",
        "reshape",
        "axis",
        "()",
        "(1, 2)",
        "[1, 2]",
        "{}",
        "+",
        "-",
        "*",
        "/",
        "**",
        "//",
        "%",
        "@",
        "==",
        "<",
        "in",
        "is",
        "x.shape",
        "np.sum",
        "float(x)",
        "len",
        "int",
        "x[0]",
        "x[None]",
        "keepdims=True",
        "axis=0",
        "*x",
        "1e308",
        "1e999"
    };

    @Test
    void noProgramBreaksTheInterpreter() throws IOException {
        run(150, 20261123);
    }

    @Test
    @Tag("long")
    void noProgramOfManyBreaksTheInterpreter() throws IOException {
        run(10_000, 1);
    }

    private static void run(int count, long firstSeed) throws IOException {
        List<String> programs = new ArrayList<>();
        for (Path path : PROGRAMS) {
            programs.add(Files.readString(path));
        }
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            Random random = new Random(seed);
            String text = mutate(programs.get(random.nextInt(programs.size())), random);
            SourceText source = new SourceText("fuzz.py", text);
            for (FunctionDefinition function : SourceFile.parse(source).functions()) {
                run(source, function.name(), seed);
            }
        }
    }

    private static void run(SourceText source, String function, long seed) {
        try {
            Program.of(source, Optional.of(function)).run(Setup.NONE);
        } catch (DialectException e) {
            MESSAGES.render(e.text());
        } catch (SetupException e) {
            MESSAGES.render(e.text());
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", " + function + ":\n" + source.text(), e);
        }
    }

    /// Exchanges about every thirtieth word behind the header.
    private static String mutate(String program, Random random) {
        int body = program.indexOf("def ");
        Matcher words = WORD.matcher(program.substring(body));
        String changed = words.replaceAll(word -> {
            String next = random.nextInt(30) == 0 ? WORDS[random.nextInt(WORDS.length)] : word.group();
            return Matcher.quoteReplacement(next);
        });
        return program.substring(0, body) + changed;
    }
}
