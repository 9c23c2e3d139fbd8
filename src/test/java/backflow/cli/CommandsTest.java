package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.Examples;
import backflow.text.Messages;
import backflow.text.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theExamplesAreListedByNameAndTitle() {
        Called called = Called.with("examples");
        assertThat(called.code()).isZero();
        assertThat(called.out().lines().map(line -> line.replaceFirst(", .*", "")))
                .containsExactlyElementsOf(Examples.names());
        assertThat(called.out()).startsWith("batchnorm, Batch normalization, training mode\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "trace --help", "trace -h", "examples --help"})
    void helpIsPrintedOnStandardOutput(String call) {
        Called called = Called.with(call.split(" ", -1));
        assertThat(called.code()).isZero();
        assertThat(called.out()).startsWith("Usage: backflow").contains("--help", "--version", "--debug");
        assertThat(called.errors()).isEmpty();
    }

    @Test
    void everyOptionAndCommandIsExplained() {
        assertThat(Called.with("--help").out().lines()).noneMatch(line -> line.matches("\\s+(-|\\[)\\S+\\s*"));
        assertThat(Called.with("trace", "--help").out().lines()).noneMatch(line -> line.matches("\\s+--\\S+\\s*"));
        assertThat(Called.with("--help").out()).contains("trace     Prints", "examples  Lists");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "trace --version", "examples -V"})
    void theVersionIsPrinted(String call) {
        assertThat(Called.with(call.split(" ", -1)).out()).isEqualTo("backflow " + Version.current() + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trace --foo|there is no option \"--foo\"",
                "trace --seed|--seed needs a value",
                "trace --seed x|--seed cannot be \"x\"",
                "trace --seed -1|--seed cannot be \"-1\"",
                "trace --seed 4294967296|--seed cannot be \"4294967296\"",
                "trace --seed 1 --seed 2|--seed is given twice",
                "trace batchnorm affine|\"affine\" is one argument too many",
                "trace nope|the examples are batchnorm,",
                "trace nope.py|nope.py: there is no such file",
                "trace --level x|choose one of stages, ops, broadcasts",
                "trace --level STAGES|choose one of stages, ops, broadcasts",
                "trace --format y|choose one of text, json, numpy, dot",
                "trace --shape N|--shape cannot be \"N\"",
                "trace --shape N=|--shape cannot be \"N=\"",
                "trace --shape 4=N|--shape cannot be \"4=N\"",
                "trace --shape N=0|--shape cannot be \"0\"",
                "trace --shape N=1000000000|--shape cannot be \"1000000000\"",
                "trace --shape N=1 --shape N=2|--shape names \"N\" twice",
                "trace --shape Q=3|there is no axis Q",
                "trace --shape N=20000 --shape D=20000|batchnorm.py:",
                "trace --set nothing=1|there is no parameter nothing",
                "trace --set eps=abc|--set eps=abc: ",
                "trace --input x=nope.npy|nope.npy: there is no such file",
                "trace --input x=nope.txt|nope.txt: only arrays in .npy",
                "trace --input q=pom.xml|pom.xml: only arrays in .npy",
                "trace --function nope|batchnorm.py:1:1: there is no function nope",
                "nope|\"nope\" is neither a file nor a command",
                "nope.py|\"nope.py\" is neither a file nor a command",
                "pom.xml|pom.xml: only files that end in .py",
                "--at x|--at cannot be \"x\"",
                "examples affine|\"affine\" is one argument too many",
            })
    void aCallThatMakesNoSenseIsRefusedInOneLine(String call, String text) {
        Called called = Called.with(call.split(" ", -1));
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.out()).isEmpty();
        assertThat(called.errors())
                .hasLineCount(1)
                .startsWith("backflow: ")
                .contains(text)
                .contains("; ");
    }

    @Test
    void mistakesInAFileAreToldByFileLineAndColumn() throws IOException {
        String file = file("f.py", "def f(x):\n    # x: (N, D)\n    return nothing + x\n");
        Called called = Called.with("trace", file);
        assertThat(called.code()).isEqualTo(2);
        assertThat(called.errors()).startsWith("backflow: " + file + ":3:12: ").hasLineCount(1);
    }

    @Test
    void whatLiesOutsideTheDialectEndsWithThree() throws IOException {
        String file = file("f.py", "import numpy as np\n\ndef f(x):\n    # x: (N, D)\n    return np.fft(x)\n");
        Called called = Called.with("trace", file);
        assertThat(called.code()).isEqualTo(3);
        assertThat(called.errors()).startsWith("backflow: " + file + ":5:").hasLineCount(1);
    }

    @Test
    void anEmptyFileAHugeOneAndOneThatIsNotUtf8AreRefused() throws IOException {
        String huge =
                Files.write(folder.resolve("huge.py"), new byte[10_000_000]).toString();
        String latin = Files.write(folder.resolve("latin.py"), "# \u00e9".getBytes(StandardCharsets.ISO_8859_1))
                .toString();
        for (String file : new String[] {file("empty.py", ""), huge, latin}) {
            Called called = Called.with("trace", file);
            assertThat(called.code()).as(file).isEqualTo(2);
            assertThat(called.errors()).startsWith("backflow: " + file + ":1:").hasLineCount(1);
        }
        assertThat(Called.with(
                                "trace",
                                Files.createDirectory(folder.resolve("d.py")).toString())
                        .code())
                .isEqualTo(2);
    }

    @Test
    void everyMessageAboutShapesHasAnAdvice() {
        assertThat(Messages.english().keys())
                .filteredOn(key -> key.startsWith("shape."))
                .allMatch(key -> Messages.english().keys().contains("cli.advice." + key));
    }

    @Test
    void divisionByZeroIsShownAndNotThrown() throws IOException {
        String file = file("f.py", "def f(x):\n    # x: (N,)\n    return 1.0 / (x - x)\n");
        Called called = Called.with("trace", file, "--format", "json");
        assertThat(called.code()).isZero();
        assertThat(called.out()).contains("\"Infinity\"");
    }

    @Test
    void debugAddsTheStackTrace() {
        assertThat(Called.with("trace", "--level", "x", "--debug").errors())
                .startsWith("backflow: --level")
                .contains("\tat backflow.cli.");
    }

    @Test
    void controlCharactersInANameDoNotBreakTheLine() {
        assertThat(Called.with("trace", "a\nb\u001b[31m.py").errors())
                .hasLineCount(1)
                .doesNotContain("\u001b");
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsOnlyAName() {
        assertThat(Called.with("trace", "@pom.xml").errors()).contains("\"@pom.xml\" is neither");
    }

    @Test
    void withoutACommandTheWindowIsAskedFor() throws IOException {
        String file = file("f.py", "");
        assertThat(Called.with().outcome()).isEqualTo(new Outcome.Window(Optional.empty(), OptionalInt.empty()));
        assertThat(Called.with(file, "--at", "3").outcome())
                .isEqualTo(new Outcome.Window(Optional.of(Path.of(file)), OptionalInt.of(3)));
    }

    private static String errors(String problem, Exit expected) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(problem);
            }
        };
        var errors = new ByteArrayOutputStream();
        var console = new Console(broken, new PrintStream(errors, true, StandardCharsets.UTF_8), Messages.english());
        for (String command : List.of("trace", "examples", "--help")) {
            assertThat(new Commands(console).run(command)).isEqualTo(new Outcome.Ended(expected));
        }
        return errors.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aDiskThatIsFullIsTold() {
        assertThat(errors("No space left on device", Exit.REFUSED).lines())
                .hasSize(3)
                .allMatch(line -> line.contains("No space left on device"));
    }

    @Test
    void aReaderThatHasEnoughIsNoMistake() {
        assertThat(errors("Broken pipe", Exit.DONE)).isEmpty();
    }
}
