package backflow.ui.check.editor;

import static org.assertj.core.api.Assertions.assertThat;

import backflow.numpy.syntax.Lexeme;
import backflow.numpy.syntax.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BracketsTest {
    private static Optional<Brackets.Pair> at(String text, int caret) {
        return Brackets.at(text, Lexeme.of(new SourceText("", text)), caret);
    }

    @Test
    void theBracketBehindWhichTheCaretStandsCounts() {
        assertThat(at("f(g(x))", 2)).contains(new Brackets.Pair(1, 6));
        assertThat(at("f(g(x))", 6)).contains(new Brackets.Pair(3, 5));
        assertThat(at("f(g(x))", 7)).contains(new Brackets.Pair(1, 6));
    }

    @Test
    void elseTheOneBeforeIt() {
        assertThat(at("f(x)", 1)).contains(new Brackets.Pair(1, 3));
        assertThat(at("f (x)", 0)).isEmpty();
    }

    @Test
    void bracketsInTextsAndCommentsDoNotCount() {
        assertThat(at("f(')') # (", 2)).contains(new Brackets.Pair(1, 5));
        assertThat(at("f(')') # (", 10)).isEmpty();
    }

    @Test
    void bracketsThatDoNotFitAreNoPair() {
        assertThat(at("f(x]", 2)).isEmpty();
        assertThat(at("((", 1)).isEmpty();
    }
}
