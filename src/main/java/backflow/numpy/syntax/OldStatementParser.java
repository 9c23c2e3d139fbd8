package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses what Python 2 writes as statements, into what Python 3 has instead.
final class OldStatementParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    OldStatementParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /// Tells whether a print statement begins here.
    boolean atPrint() {
        boolean isNamed = tokens.at(TokenType.NAME) && tokens.peek().text().equals("print");
        return isNamed && tokens.edition().hasPrintStatement() && !tokens.thenAt("=") && !tokens.thenAt(".");
    }

    /// `'print' [expression (',' expression)* [',']]`; a comma at the end keeps the line open.
    Statement print() {
        Token name = tokens.take();
        if (tokens.at(">>")) {
            throw tokens.error(Kind.UNSUPPORTED, tokens.peek().span(), Message.of("dialect.unsupported.print-file"));
        }
        List<Argument> arguments = new ArrayList<>();
        boolean isOpen = false;
        while (expressions.atExpression()) {
            Expression value = expressions.expression();
            arguments.add(new Argument(Argument.Kind.POSITIONAL, Optional.empty(), value, value.span()));
            isOpen = tokens.takeIf(",");
            if (!isOpen) {
                break;
            }
        }
        Span span = name.span().to(tokens.last().span());
        if (isOpen) {
            Expression space = new Expression.TextLiteral(" ", span);
            arguments.add(new Argument(Argument.Kind.KEYWORD, Optional.of("end"), space, span));
        }
        Expression function = new Expression.Name(name.text(), name.span());
        return new Statement.Evaluate(new Expression.Call(function, arguments, span), span);
    }

    /// `',' expression [',' expression]` behind the type of a raised exception: its text, and where it came from.
    Expression raised(Expression type) {
        tokens.expect(",");
        Expression text = expressions.expression();
        if (tokens.takeIf(",")) {
            expressions.expression();
        }
        Argument argument = new Argument(Argument.Kind.POSITIONAL, Optional.empty(), text, text.span());
        return new Expression.Call(type, List.of(argument), type.span().to(text.span()));
    }
}
