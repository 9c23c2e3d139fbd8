package backflow.numpy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Broken programs, made from whole ones with a seed: every one is read to its end, with errors of ours at most.
class SyntaxFuzzTest {
    private static final String[] WORDS = {
        "def f(x):\n",
        "class A:\n",
        "if",
        "else:",
        "lambda",
        "for x in",
        "return",
        "print x",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "'",
        "\"\"\"",
        "f'{",
        "\\",
        "\\\n",
        "\n",
        "\n    ",
        "\n\t",
        "\n  ",
        ":",
        ":=",
        "=",
        "**",
        "@",
        "...",
        "0x",
        "1e",
        "1_",
        "9L",
        "é",
        "𝛾",
        "\0",
        "\uD800",
        "#",
        ";",
        "$",
        "import numpy as np",
        "x.T[0, :, None]",
        "not",
        "async"
    };

    @Test
    void noProgramBreaksTheParser() throws IOException {
        run(2_000, 20261123);
    }

    @Test
    @Tag("long")
    void noProgramOfManyBreaksTheParser() throws IOException {
        run(1_000_000, 31);
    }

    private static void run(int count, long firstSeed) throws IOException {
        List<String> programs = programs();
        Messages messages = Messages.english();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            String text = mutate(programs, new Random(seed));
            try {
                SourceFile file = SourceFile.parse(new SourceText("fuzz.py", text));
                file.broken().forEach(broken -> messages.render(broken.error().text()));
                assertPlaces(file);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ":\n" + text, e);
            }
        }
    }

    private static void assertPlaces(SourceFile file) {
        long lines = file.source().text().lines().count() + 1;
        for (SourceFile.Broken broken : file.broken()) {
            DialectException error = broken.error();
            assertThat(error.line()).isBetween(1, (int) lines);
            int length = file.source().line(error.line()).length();
            assertThat(error.column()).isBetween(1, length + 1);
        }
    }

    private static String mutate(List<String> programs, Random random) {
        StringBuilder text = new StringBuilder(programs.get(random.nextInt(programs.size())));
        if (random.nextInt(10) == 0) {
            text.setLength(0);
        }
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(6));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 -> text.insert(from, WORDS[random.nextInt(WORDS.length)]);
                case 2 -> text.replace(from, to, Character.toString(random.nextInt(0x3000)));
                default -> text.insert(from, text.substring(from, Math.min(text.length(), from + 60)));
            }
        }
        return text.toString();
    }

    private static List<String> programs() throws IOException {
        List<String> programs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/dialect"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                programs.add(Files.readString(file));
            }
        }
        return programs;
    }
}
