package backflow.ui.check.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A text is written with `|` at the caret, and `^` where the selection begins if there is one.
class IndentingTest {

    private interface Key {
        TextChange press(Indenting text);
    }

    private static String after(String marked, Key key) {
        String written = marked.replace("\\n", "\n").replace("\\t", "\t");
        String plain = written.replace("|", "").replace("^", "");
        int caret = written.replace("^", "").indexOf('|');
        int anchor = written.contains("^") ? written.replace("|", "").indexOf('^') : caret;
        TextChange change = key.press(new Indenting(plain, anchor, caret));
        StringBuilder shown = new StringBuilder(change.applied(plain));
        shown.insert(change.caret(), '|');
        if (change.anchor() != change.caret()) {
            shown.insert(change.anchor() > change.caret() ? change.anchor() + 1 : change.anchor(), '^');
        }
        return shown.toString().replace("\n", "\\n").replace("\t", "\\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        "def f(x):|" ; "def f(x):\\n    |"
        "  y = x|" ; "  y = x\\n  |"
        "def f(x):  # why: because|" ; "def f(x):  # why: because\\n    |"
        "    s = 'a:'|" ; "    s = 'a:'\\n    |"
        "def f(x):\\n  return x|" ; "def f(x):\\n  return x\\n|"
        "if a:\\n\\tpass|" ; "if a:\\n\\tpass\\n|"
        "if a:\\n\\tif b:|" ; "if a:\\n\\tif b:\\n\\t\\t|"
        "y = np.sum(|" ; "y = np.sum(\\n    |"
        "    a|b" ; "    a\\n    |b"
        "" ; "\\n|"
        """)
    void enterBeginsALineWhereItsBlockBegins(String before, String after) {
        assertThat(after(before.isEmpty() ? "|" : before, Indenting::enter)).isEqualTo(after);
    }

    @Test
    void enterReplacesWhatIsSelected() {
        assertThat(after("  a^bc|d", Indenting::enter)).isEqualTo("  a\\n  |d");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        "|x" ; "    |x"
        "ab|" ; "ab  |"
        "if a:\\n\\tb\\n|" ; "if a:\\n\\tb\\n\\t|"
        "if a:\\n  b\\n|c" ; "if a:\\n  b\\n  |c"
        "^a\\nb|" ; "    ^a\\n    b|"
        "a^b\\n\\n|c" ; "    a^b\\n\\n|c"
        """)
    void tabMovesIn(String before, String after) {
        assertThat(after(before, Indenting::tab)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        "    a|" ; "a|"
        "      a|" ; "a|"
        "a|" ; "a|"
        "\\t\\ta|" ; "\\ta|"
        "    ^a\\n        b|" ; "^a\\n    b|"
        "    |a\\n        b^" ; "|a\\n    b^"
        """)
    void shiftAndTabMovesOut(String before, String after) {
        assertThat(after(before, Indenting::backTab)).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
        "    |a" ; "|a"
        "if a:\\n    if b:\\n        |" ; "if a:\\n    if b:\\n    |"
        "if a:\\n    if b:\\n      |c" ; "if a:\\n    if b:\\n    |c"
        """)
    void backspaceTakesAStepOfIndentationAway(String before, String after) {
        assertThat(after(before, text -> text.backspace().orElseThrow())).isEqualTo(after);
    }

    @Test
    void backspaceIsAsUsualBehindLettersAndWithASelection() {
        assertThat(new Indenting("  a", 3, 3).backspace()).isEmpty();
        assertThat(new Indenting("    ", 0, 4).backspace()).isEmpty();
        assertThat(new Indenting("a\n", 2, 2).backspace()).isEmpty();
    }
}
