package backflow.numpy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LexemeTest {
    private static List<String> words(String text) {
        SourceText source = new SourceText("", text);
        return Lexeme.of(source).stream()
                .map(word -> word.kind() + " " + source.slice(word.span()))
                .toList();
    }

    @Test
    void everyWordHasItsKind() {
        assertThat(words("def f(x):  # why\n    return 2.5 * 'a'\n"))
                .containsExactly(
                        "KEYWORD def",
                        "DEFINITION f",
                        "OPERATOR (",
                        "NAME x",
                        "OPERATOR )",
                        "OPERATOR :",
                        "COMMENT # why",
                        "KEYWORD return",
                        "NUMBER 2.5",
                        "OPERATOR *",
                        "TEXT 'a'");
    }

    @Test
    void brokenTextLosesOnlyTheBrokenWord() {
        assertThat(words("a = 'open\nb = 1\n")).contains("NAME a", "NAME b", "NUMBER 1");
        assertThat(words("x = ?\ny = (")).contains("NAME x", "FLAW ?", "NAME y");
    }

    @Test
    void noTextIsTooBroken() {
        var random = new Random(5);
        String letters = "ab1 .\t\n'\"#()[]{}:=\\?\u00e9\ud83d\ude00def";
        for (int run = 0; run < 2_000; run++) {
            var text = new StringBuilder();
            for (int k = random.nextInt(40); k > 0; k--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            SourceText source = new SourceText("", text.toString());
            assertThat(Lexeme.of(source)).allSatisfy(word -> {
                assertThat(word.span().start()).isBetween(0, word.span().end() - 1);
                assertThat(word.span().end()).isLessThanOrEqualTo(source.text().length());
            });
        }
    }
}
