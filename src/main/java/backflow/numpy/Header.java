package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Comment;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.tensor.Tensor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The comments that a file begins with: the first one is its title, and those of the form `# x = [[1, 2], [3, 4]]`
/// give a parameter, a key of a dict parameter, or `dout` its value. A value may go on in the next comments until its
/// brackets are closed.
///
/// @param title the title; empty where the file begins otherwise
/// @param arrays friendly arrays by name
/// @param scalars numbers, texts and bools by name
public record Header(String title, Map<String, Tensor> arrays, Map<String, Value> scalars) {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z_]\\w*)\\s*=\\s*(\\S.*)");

    public Header {
        arrays = Map.copyOf(arrays);
        scalars = Map.copyOf(scalars);
    }

    /// Reads the header of a file.
    static Header of(SourceFile file) {
        int first = file.body().isEmpty()
                ? Integer.MAX_VALUE
                : file.body().getFirst().span().start();
        List<String> lines = file.comments().stream()
                .filter(comment -> comment.span().start() < first)
                .map(Comment::text)
                .toList();
        boolean hasTitle = !lines.isEmpty() && !ENTRY.matcher(lines.getFirst()).matches();
        return entries(hasTitle ? lines.getFirst() : "", lines);
    }

    private static Header entries(String title, List<String> lines) {
        Map<String, Tensor> arrays = new LinkedHashMap<>();
        Map<String, Value> scalars = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            if (entry.matches()) {
                StringBuilder text = new StringBuilder(entry.group(2));
                while (isOpen(text) && i + 1 < lines.size()) {
                    i++;
                    text.append(' ').append(lines.get(i));
                }
                Optional<Expression> value = Literals.parse(text.toString());
                value.flatMap(Literals::array).ifPresent(array -> arrays.put(entry.group(1), array));
                value.flatMap(Literals::scalar).ifPresent(scalar -> scalars.put(entry.group(1), scalar));
            }
        }
        return new Header(title, arrays, scalars);
    }

    private static boolean isOpen(CharSequence text) {
        long opened = text.chars().filter(character -> character == '[').count();
        return opened > text.chars().filter(character -> character == ']').count();
    }
}
