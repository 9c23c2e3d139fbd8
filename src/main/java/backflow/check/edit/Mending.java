package backflow.check.edit;

import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Carries out an edit on the syntax tree of a function; the function itself stays as it is.
public final class Mending {
    private final Statement wrong;
    private final List<Statement> instead;

    private Mending(Statement wrong, List<Statement> instead) {
        this.wrong = wrong;
        this.instead = instead;
    }

    /// Returns the function with the edit carried out; nothing if its text cannot be read.
    public static Optional<FunctionDefinition> apply(FunctionDefinition function, Edit edit) {
        SourceFile read = SourceFile.parse(new SourceText("edit", edit.text() + "\n"));
        if (!read.broken().isEmpty() || read.body().isEmpty()) {
            return Optional.empty();
        }
        List<Statement> instead = new ArrayList<>(read.body());
        if (edit.action() == Edit.Action.INSERT_AFTER) {
            instead.addFirst(edit.statement());
        }
        return Optional.of(new Mending(edit.statement(), instead).of(function));
    }

    /// Tells whether a statement of a mended function is what was put there: it stands in a text of its own.
    public static boolean isMended(Statement statement) {
        return statement.span().start() == 0;
    }

    /// Returns the file with a function in the place of the one of its name.
    public static SourceFile file(SourceFile file, FunctionDefinition mended) {
        List<Statement> body = file.body().stream()
                .map(statement -> statement instanceof FunctionDefinition definition
                                && definition.name().equals(mended.name())
                        ? mended
                        : statement)
                .toList();
        return new SourceFile(file.source(), body, file.broken(), file.comments(), file.edition());
    }

    /// Returns the source with the edit carried out.
    public static SourceText text(SourceText source, Edit edit) {
        Span place = edit.statement().span();
        String text = source.text();
        if (edit.action() == Edit.Action.REPLACE) {
            String mended = text.substring(0, place.start()) + edit.text() + text.substring(place.end());
            return new SourceText(source.name(), mended);
        }
        int lineStart = text.lastIndexOf('\n', place.start()) + 1;
        String indentation = text.substring(lineStart, place.start());
        int lineEnd = text.indexOf('\n', place.end());
        int at = lineEnd < 0 ? text.length() : lineEnd;
        return new SourceText(
                source.name(), text.substring(0, at) + "\n" + indentation + edit.text() + text.substring(at));
    }

    private FunctionDefinition of(FunctionDefinition function) {
        return new FunctionDefinition(
                function.name(),
                function.nameSpan(),
                function.parameters(),
                function.decorators(),
                block(function.body()),
                function.span());
    }

    private List<Statement> block(List<Statement> block) {
        List<Statement> mended = new ArrayList<>();
        for (Statement statement : block) {
            if (isWrong(statement)) {
                mended.addAll(instead);
            } else {
                mended.add(inside(statement));
            }
        }
        return mended;
    }

    /// Two statements of one text stand at different places, so equal ones are one.
    private boolean isWrong(Statement statement) {
        return statement.span().equals(wrong.span()) && statement.getClass() == wrong.getClass();
    }

    private Statement inside(Statement statement) {
        return switch (statement) {
            case Statement.If choice ->
                new Statement.If(
                        choice.branches().stream()
                                .map(branch -> new Statement.If.Branch(branch.test(), block(branch.body())))
                                .toList(),
                        block(choice.otherwise()),
                        choice.span());
            case Statement.For loop ->
                new Statement.For(
                        loop.target(), loop.iterable(), block(loop.body()), block(loop.otherwise()), loop.span());
            case Statement.While loop ->
                new Statement.While(loop.test(), block(loop.body()), block(loop.otherwise()), loop.span());
            case Statement.Try attempt ->
                new Statement.Try(
                        block(attempt.body()),
                        attempt.handlers(),
                        block(attempt.otherwise()),
                        block(attempt.last()),
                        attempt.span());
            case FunctionDefinition inner -> of(inner);
            default -> statement;
        };
    }
}
