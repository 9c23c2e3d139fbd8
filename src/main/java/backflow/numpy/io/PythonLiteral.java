package backflow.numpy.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the few Python literals that stand in the header of a `.npy` file, one after another.
final class PythonLiteral {
    /// Longer numbers would overflow, and no array has such an axis.
    private static final int MOST_DIGITS = 18;

    private final String text;
    private int position;

    PythonLiteral(String text) {
        this.text = text;
    }

    /// Returns how many characters have been read.
    int position() {
        return position;
    }

    boolean isAtEnd() {
        skipSpace();
        return position == text.length();
    }

    boolean isNext(char wanted) {
        skipSpace();
        return position < text.length() && text.charAt(position) == wanted;
    }

    boolean take(char wanted) {
        boolean found = isNext(wanted);
        if (found) {
            position++;
        }
        return found;
    }

    /// Reads a string without escapes.
    Optional<String> string() {
        char quote = isNext('"') ? '"' : '\'';
        if (!take(quote)) {
            return Optional.empty();
        }
        int end = text.indexOf(quote, position);
        if (end < 0) {
            return Optional.empty();
        }
        String string = text.substring(position, end);
        position = end + 1;
        return Optional.of(string);
    }

    /// Reads `True` or `False`.
    Optional<Boolean> bool() {
        skipSpace();
        for (boolean value : new boolean[] {true, false}) {
            String word = value ? "True" : "False";
            if (text.startsWith(word, position)) {
                position += word.length();
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /// Reads a tuple of at most so many whole numbers, none of them negative: `()`, `(3,)`, `(4, 3)`, `(4L, 3L)`.
    Optional<List<Long>> tuple(int most) {
        List<Long> numbers = new ArrayList<>();
        if (!take('(')) {
            return Optional.empty();
        }
        while (!take(')')) {
            Optional<Long> number = wholeNumber();
            if (number.isEmpty() || numbers.size() == most || (!take(',') && !isNext(')'))) {
                return Optional.empty();
            }
            numbers.add(number.get());
        }
        return Optional.of(numbers);
    }

    private Optional<Long> wholeNumber() {
        skipSpace();
        int start = position;
        while (position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9') {
            position++;
        }
        String digits = text.substring(start, position);
        // Python 2 wrote long integers with an L.
        take('L');
        return digits.isEmpty() || digits.length() > MOST_DIGITS
                ? Optional.empty()
                : Optional.of(Long.parseLong(digits));
    }

    private void skipSpace() {
        while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }
}
