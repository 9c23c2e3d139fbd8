package backflow.numpy.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @Test
    void aByteThatIsNotUtf8IsFoundByLineAndColumn() {
        byte[] bytes = "# é\r\nγ = 'é'\r\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 5] = (byte) 0xFF;
        DialectException error =
                catchThrowableOfType(DialectException.class, () -> SourceText.decode("latin.py", bytes));
        assertThat(error.line()).isEqualTo(2);
        assertThat(error.column()).isEqualTo(6);
        assertThat(error.text().key()).isEqualTo("dialect.source.encoding");
        assertThat(error.text().arguments()).containsExactly("0xFF", "12");
    }

    @Test
    void aCharacterCutShortAtTheEndIsNotUtf8() {
        assertThatThrownBy(() -> SourceText.decode("cut.py", new byte[] {'x', (byte) 0xC3}))
                .isInstanceOf(DialectException.class)
                .hasMessageStartingWith("cut.py:1:2:");
    }

    @Test
    void aByteOrderMarkAndForeignLineEndsMeanNothing() {
        byte[] bytes = "\uFEFFx = 1\r\ny = 2\rz = 3".getBytes(StandardCharsets.UTF_8);
        SourceText source = SourceText.decode("windows.py", bytes);
        assertThat(source.text()).isEqualTo("x = 1\ny = 2\nz = 3");
        assertThat(source.line(2)).isEqualTo("y = 2");
        assertThat(source.line(3)).isEqualTo("z = 3");
    }

    @Test
    void aFileOfTenMegabytesIsRefusedBeforeItIsDecoded() {
        assertThatThrownBy(() -> SourceText.decode("long.py", new byte[10_000_000]))
                .isInstanceOf(DialectException.class)
                .hasMessageContaining("dialect.source.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "# nothing", "\f\n \t\n"})
    void aFileWithoutStatementsIsEmptyAndWhole(String text) {
        SourceFile file = SourceFile.parse(new SourceText("empty.py", text));
        assertThat(file.body()).isEmpty();
        assertThat(file.broken()).isEmpty();
    }

    @Test
    void depthIsBoundedWhateverItIsMadeOf() {
        int much = 100_000;
        for (String deep : List.of(
                "(".repeat(much),
                "x = " + "[".repeat(much) + "]".repeat(much),
                "x = " + "-".repeat(much) + "1",
                "x = " + "not ".repeat(much) + "1",
                "x = a" + " + a".repeat(much),
                "x = a" + " ** a".repeat(much),
                "x = a" + ".T".repeat(much),
                "x = a" + "[0]".repeat(much),
                "x = " + "lambda: ".repeat(much) + "1",
                "x = " + "a if b else ".repeat(much) + "c",
                "x = " + "(a".repeat(150) + " + a".repeat(150) + (")" + " + a".repeat(150)).repeat(150),
                "x = " + "f'{".repeat(much),
                "if a:\n" + nested(300))) {
            SourceFile file = SourceFile.parse(new SourceText("deep.py", deep));
            assertThat(file.broken()).as(deep.substring(0, 20)).isNotEmpty();
        }
    }

    @Test
    void aLongLineOrAFileOfNoiseIsReadInTime() {
        String line = "x = [" + "1.5, ".repeat(SourceText.LONGEST / 5 - 2) + "]";
        String binary = "\0\1\2(".repeat(SourceText.LONGEST / 4);
        String definitions = "def f(\n".repeat(SourceText.LONGEST / 7);
        String quotes = "x = '\n".repeat(SourceText.LONGEST / 6);
        for (String text : List.of(line, binary, definitions, quotes)) {
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SourceFile.parse(new SourceText("noise.py", text)));
        }
    }

    private static String nested(int levels) {
        StringBuilder text = new StringBuilder();
        for (int level = 1; level < levels; level++) {
            text.append(" ".repeat(level)).append("if a:\n");
        }
        return text.append(" ".repeat(levels)).append("pass\n").toString();
    }
}
