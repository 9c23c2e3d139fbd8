package backflow.check.edit;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import java.util.Optional;

/// Writes a statement anew with one place of it changed, all else as the student wrote it.
final class Rewriting {
    private final SourceText source;
    private final Statement statement;

    Rewriting(SourceText source, Statement statement) {
        this.source = source;
        this.statement = statement;
    }

    Statement statement() {
        return statement;
    }

    /// Tells whether the file has a word anywhere else.
    boolean uses(String word) {
        String own = text();
        String all = source.text();
        int at = all.indexOf(word);
        int count = 0;
        while (at >= 0) {
            count++;
            at = all.indexOf(word, at + 1);
        }
        return count > (own.contains(word) ? 1 : 0);
    }

    String text() {
        return source.slice(statement.span());
    }

    String text(Expression expression) {
        return source.slice(expression.span());
    }

    /// Returns an expression's text as an operand of an operator of the given precedence.
    String operand(Expression expression, int precedence) {
        String text = text(expression);
        return Precedence.of(expression) < precedence ? "(" + text + ")" : text;
    }

    /// Returns the statement with another text at a place, in parentheses if it needs them there.
    ///
    /// @param precedence how tightly the text binds
    String with(Site site, String text, int precedence) {
        boolean needs = precedence < site.need();
        Span span = site.expression().span();
        Optional<Span> wrapped = wrapped(span);
        return wrapped.isPresent()
                ? with(needs ? span : wrapped.get(), text)
                : with(span, needs ? "(" + text + ")" : text);
    }

    /// Returns the statement with another text in a span.
    String with(Span span, String text) {
        int from = span.start() - statement.span().start();
        int to = span.end() - statement.span().start();
        String whole = text();
        return whole.substring(0, from) + text + whole.substring(to);
    }

    /// Returns an expression with the parentheses of its own that stand around it.
    private Optional<Span> wrapped(Span span) {
        String text = source.text();
        int before = span.start() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        int behind = span.end();
        while (behind < text.length() && text.charAt(behind) == ' ') {
            behind++;
        }
        boolean isWrapped = before >= statement.span().start()
                && behind < statement.span().end()
                && text.charAt(before) == '('
                && text.charAt(behind) == ')'
                && (before == 0 || !isCall(text, before));
        return isWrapped ? Optional.of(new Span(before, behind + 1, span.line(), span.column())) : Optional.empty();
    }

    private static boolean isCall(String text, int parenthesis) {
        char before = text.charAt(parenthesis - 1);
        return Character.isLetterOrDigit(before) || before == '_' || before == ')' || before == ']';
    }
}
