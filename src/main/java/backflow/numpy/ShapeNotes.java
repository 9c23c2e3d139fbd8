package backflow.numpy;

import backflow.numpy.syntax.Comment;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Shapes as people write them beside a function: `- x: Data of shape (N, D)` in its docstring, `# x: (N, D)` in a
/// comment above or inside it.
final class ShapeNotes {
    private static final Pattern ITEM = Pattern.compile(
            "\\s*(?:[-*•]\\s*)?([A-Za-z_]\\w*(?:\\s*,\\s*[A-Za-z_]\\w*)*)\\s*(?:[:=]|\\s[-–—]\\s|(?=\\())(.*)");
    private static final Pattern AFTER_SHAPE = Pattern.compile("(?i)\\bshape\\b\\s*(?:of|is|[:=])?\\s*\\(([^()]*)\\)");
    private static final Pattern FIRST = Pattern.compile("\\s*\\(([^()]*)\\).*");
    private static final Pattern LIST = Pattern.compile("\\(([^()]*,[^()]*)\\)");
    private static final Pattern ANY = Pattern.compile("(?i)\\bany shape\\b");
    private static final Pattern AXIS = Pattern.compile("[A-Za-z_]\\w*|\\d{1,9}");

    private final Map<String, SymbolicShape> shapes = new HashMap<>();

    private ShapeNotes() {}

    /// Reads the notes on a function.
    static ShapeNotes of(SourceFile file, FunctionDefinition function) {
        ShapeNotes notes = new ShapeNotes();
        function.docstring().ifPresent(text -> notes.read(text.value().lines().toList()));
        int before = file.body().stream()
                .map(Statement::span)
                .filter(span -> span.end() <= function.span().start())
                .mapToInt(span -> span.end())
                .max()
                .orElse(0);
        notes.read(file.comments().stream()
                .filter(comment -> comment.span().start() >= before
                        && comment.span().start() < function.span().end())
                .map(Comment::text)
                .toList());
        return notes;
    }

    /// Returns the shape that is noted for a name.
    Optional<SymbolicShape> shape(String name) {
        return Optional.ofNullable(shapes.get(name));
    }

    private void read(List<String> lines) {
        List<String> names = List.of();
        StringBuilder description = new StringBuilder();
        for (String line : lines) {
            Matcher item = ITEM.matcher(line);
            if (item.matches() || line.isBlank()) {
                note(names, description.toString());
                names = item.matches() ? List.of(item.group(1).split("\\s*,\\s*")) : List.of();
                description.setLength(0);
                description.append(item.matches() ? item.group(2) : "");
            } else {
                description.append(' ').append(line.strip());
            }
        }
        note(names, description.toString());
    }

    private void note(List<String> names, String description) {
        shapeIn(description).ifPresent(shape -> names.forEach(name -> shapes.putIfAbsent(name, shape)));
    }

    private static Optional<SymbolicShape> shapeIn(String description) {
        Matcher afterShape = AFTER_SHAPE.matcher(description);
        if (afterShape.find()) {
            return axes(afterShape.group(1));
        }
        for (Pattern pattern : List.of(FIRST, LIST)) {
            Matcher found = pattern.matcher(description);
            // A single word in parentheses may be a type: `(float) added to the variance`.
            if (found.find() && (found.group(1).contains(",") || found.group(1).length() <= 2)) {
                return axes(found.group(1));
            }
        }
        return ANY.matcher(description).find() ? axes("N, D") : Optional.empty();
    }

    /// Reads `N, D`. What `N, d_1, ..., d_k` leaves open is one axis D, as the course flattens it.
    private static Optional<SymbolicShape> axes(String text) {
        List<String> axes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            String axis = part.strip();
            if (axis.equals("...")) {
                return Optional.of(new SymbolicShape(axes.isEmpty() ? List.of("D") : List.of(axes.getFirst(), "D")));
            }
            if (AXIS.matcher(axis).matches()) {
                axes.add(axis);
            } else if (!axis.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(new SymbolicShape(axes));
    }
}
