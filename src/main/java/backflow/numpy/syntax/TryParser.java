package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses `try` with its handlers.
final class TryParser {
    private final TokenStream tokens;
    private final StatementParser statements;
    private final ExpressionParser expressions;

    TryParser(TokenStream tokens, StatementParser statements, ExpressionParser expressions) {
        this.tokens = tokens;
        this.statements = statements;
        this.expressions = expressions;
    }

    Statement statement() {
        Token head = tokens.take();
        List<Statement> body = statements.block(head);
        List<Statement.Try.Handler> handlers = new ArrayList<>();
        while (tokens.at("except")) {
            handlers.add(handler());
        }
        List<Statement> otherwise = handlers.isEmpty() ? List.of() : statements.otherwise();
        List<Statement> last = tokens.at("finally") ? statements.block(tokens.take()) : List.of();
        if (handlers.isEmpty() && last.isEmpty()) {
            throw tokens.unexpected("dialect.expected.except");
        }
        List<Statement> end = last.isEmpty() ? otherwise : last;
        List<Statement> all = end.isEmpty() ? handlers.getLast().body() : end;
        return new Statement.Try(body, handlers, otherwise, last, StatementParser.since(head.span(), all));
    }

    private Statement.Try.Handler handler() {
        Token head = tokens.take();
        if (tokens.at(":")) {
            return new Statement.Try.Handler(Optional.empty(), Optional.empty(), statements.block(head));
        }
        Expression type = expressions.expression();
        if (tokens.at(",") && tokens.edition().isOld()) {
            tokens.take();
            String name = tokens.expectName("dialect.expected.name").text();
            return new Statement.Try.Handler(Optional.of(type), Optional.of(name), statements.block(head));
        }
        if (tokens.at(",")) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.python2.except"));
        }
        Optional<String> name = tokens.takeIf("as")
                ? Optional.of(tokens.expectName("dialect.expected.name").text())
                : Optional.empty();
        return new Statement.Try.Handler(Optional.of(type), name, statements.block(head));
    }
}
