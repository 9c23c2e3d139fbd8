package backflow.ui.check.editor;

import backflow.numpy.syntax.Lexeme;
import backflow.numpy.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text with its words told apart by their kind, line by line.
///
/// @param text the text
/// @param lines where its lines begin
/// @param words its words
record Colouring(String text, Lines lines, List<Lexeme> words) {
    /// No course's file comes near it; a longer one is shown without colours, so that typing stays quick.
    private static final int LONGEST = 300_000;

    static Colouring of(String text) {
        return new Colouring(
                text, new Lines(text), text.length() > LONGEST ? List.of() : Lexeme.of(new SourceText("", text)));
    }

    /// A piece of a line.
    ///
    /// @param text its letters
    /// @param style the style class of its kind
    record Run(String text, String style) {}

    /// Returns a line, from 0, as pieces that together are all of it.
    List<Run> runs(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (int k = firstBehind(start); k < words.size() && words.get(k).span().start() < end; k++) {
            Lexeme word = words.get(k);
            int from = Math.max(done, word.span().start());
            int to = Math.min(end, word.span().end());
            if (to > from) {
                plain(runs, done, from);
                runs.add(new Run(text.substring(from, to), style(word)));
                done = to;
            }
        }
        plain(runs, done, end);
        return runs;
    }

    private void plain(List<Run> runs, int from, int to) {
        if (to > from) {
            runs.add(new Run(text.substring(from, to), "code-plain"));
        }
    }

    /// What is said in a docstring is a comment to those who read it.
    private String style(Lexeme word) {
        boolean isSaid = word.kind() == Lexeme.Kind.TEXT && isTriple(word.span().start());
        return isSaid ? "code-comment" : "code-" + word.kind().name().toLowerCase(Locale.ROOT);
    }

    private boolean isTriple(int place) {
        return text.startsWith("\"\"\"", place) || text.startsWith("'''", place);
    }

    /// Returns the first word that ends behind a place.
    private int firstBehind(int place) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.get(middle).span().end() > place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Returns what is underlined of a place: the word that begins there, else the rest of the line, never nothing
    /// where the line has anything.
    Optional<Part> part(Squiggle squiggle) {
        int line = squiggle.line() - 1;
        if (line >= lines.count()) {
            return Optional.empty();
        }
        String written = text.substring(lines.start(line), lines.end(line));
        int length = written.stripTrailing().length();
        if (length == 0) {
            return Optional.empty();
        }
        int wanted = Math.min(squiggle.column() - 1, written.codePointCount(0, length) - 1);
        int from = written.offsetByCodePoints(0, Math.max(0, wanted));
        int place = lines.start(line) + from;
        int to = words.stream()
                .filter(word -> word.span().start() == place && word.span().end() > place)
                .mapToInt(word -> Math.min(length, word.span().end() - lines.start(line)))
                .findFirst()
                .orElse(length);
        return Optional.of(new Part(from, Math.max(from + 1, to)));
    }

    /// A part of a line.
    ///
    /// @param from the first place in the line, from 0
    /// @param to the place behind the last
    record Part(int from, int to) {
        int length() {
            return to - from;
        }
    }
}
