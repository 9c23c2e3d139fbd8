package backflow.numpy.syntax;

import java.util.List;
import java.util.Optional;

/// A parsed file: the statements that are whole, and what is wrong with the others.
public record SourceFile(
        SourceText source, List<Statement> body, List<Broken> broken, List<Comment> comments, Edition edition) {
    public SourceFile {
        body = List.copyOf(body);
        broken = List.copyOf(broken);
        comments = List.copyOf(comments);
    }

    /// A statement of the file's outermost level that cannot be read, with its name if it is a function.
    public record Broken(Optional<String> function, DialectException error) {}

    /// Parses a file. A mistake in one function leaves the others usable.
    public static SourceFile parse(SourceText source) {
        return new FileParser(source).parse();
    }

    /// Returns the functions of the file's outermost level, in source order.
    public List<Statement.FunctionDefinition> functions() {
        return body.stream()
                .filter(Statement.FunctionDefinition.class::isInstance)
                .map(Statement.FunctionDefinition.class::cast)
                .toList();
    }
}
