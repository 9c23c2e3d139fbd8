package backflow.ui.check.editor;

import backflow.numpy.syntax.Lexeme;
import backflow.numpy.syntax.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What Enter, Tab and Backspace do in Python, where the white space before a line has a meaning.
///
/// @param text the whole text
/// @param anchor where the selection begins
/// @param caret where it ends; the same place if nothing is selected
record Indenting(String text, int anchor, int caret) {
    private static final String USUAL = "    ";
    private static final int WIDEST = 8;
    private static final Set<String> LEAVING = Set.of("return", "pass", "raise", "break", "continue");
    private static final Set<String> OPENING = Set.of(":", "(", "[", "{");

    private int from() {
        return Math.min(anchor, caret);
    }

    private int to() {
        return Math.max(anchor, caret);
    }

    /// Begins a line: as far in as the one before, further after what opens a block, less far after what leaves it.
    TextChange enter() {
        String line = text.substring(lineStart(from()), from());
        String indent = indent(line);
        List<Lexeme> words = Lexeme.of(new SourceText("", line.strip())).stream()
                .filter(word -> word.kind() != Lexeme.Kind.COMMENT)
                .toList();
        if (!words.isEmpty()) {
            if (OPENING.contains(word(line, words.getLast()))) {
                indent += unit();
            } else if (LEAVING.contains(word(line, words.getFirst()))) {
                indent = shortened(indent);
            }
        }
        return TextChange.of(from(), to(), "\n" + indent);
    }

    private static String word(String line, Lexeme word) {
        return line.strip().substring(word.span().start(), word.span().end());
    }

    /// Moves all lines of the selection in; without one, goes on to where the next step of indentation is.
    TextChange tab() {
        if (from() != to()) {
            return lines(line -> line.isBlank() ? line : unit() + line);
        }
        String unit = unit();
        int column = from() - lineStart(from());
        return TextChange.of(
                from(), to(), unit.equals("\t") ? unit : " ".repeat(unit.length() - column % unit.length()));
    }

    /// Moves all lines of the selection out, or the line of the caret.
    TextChange backTab() {
        return lines(line -> {
            String indent = indent(line);
            return shortened(indent) + line.substring(indent.length());
        });
    }

    /// Takes a step of indentation away if there is nothing else before the caret; otherwise Backspace is as usual.
    Optional<TextChange> backspace() {
        String before = text.substring(lineStart(from()), from());
        if (from() != to() || before.isEmpty() || !before.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(TextChange.of(lineStart(from()) + shortened(before).length(), from(), ""));
    }

    private interface Rewriting {
        String of(String line);
    }

    /// Rewrites the lines of the selection; what was selected in them stays so.
    private TextChange lines(Rewriting rewriting) {
        int start = lineStart(from());
        int last = to() > from() && lineStart(to()) == to() ? to() - 1 : to();
        int end = lineEnd(last);
        List<String> before = List.of(text.substring(start, end).split("\n", -1));
        String after = before.stream().map(rewriting::of).collect(Collectors.joining("\n"));
        int first = rewriting.of(before.getFirst()).length() - before.getFirst().length();
        int all = after.length() - (end - start);
        int newFrom = Math.max(start, from() + first);
        int newTo = Math.max(newFrom, to() + all);
        return anchor <= caret
                ? new TextChange(start, end, after, newFrom, newTo)
                : new TextChange(start, end, after, newTo, newFrom);
    }

    /// Returns what this file is indented with: its first indented line says.
    private String unit() {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(Indenting::indent)
                .filter(indent -> !indent.isEmpty())
                .findFirst()
                .map(indent -> indent.startsWith("\t") ? "\t" : indent)
                .filter(indent -> indent.length() <= WIDEST)
                .orElse(USUAL);
    }

    private String shortened(String indent) {
        if (indent.endsWith("\t")) {
            return indent.substring(0, indent.length() - 1);
        }
        int step = Math.max(1, unit().length());
        return indent.substring(0, indent.isEmpty() ? 0 : (indent.length() - 1) / step * step);
    }

    private static String indent(String line) {
        int length = 0;
        while (length < line.length() && (line.charAt(length) == ' ' || line.charAt(length) == '\t')) {
            length++;
        }
        return line.substring(0, length);
    }

    private int lineStart(int place) {
        return text.lastIndexOf('\n', place - 1) + 1;
    }

    private int lineEnd(int place) {
        int end = text.indexOf('\n', place);
        return end < 0 ? text.length() : end;
    }
}
