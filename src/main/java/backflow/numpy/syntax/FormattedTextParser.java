package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;

/// Parses the inside of an f-string: text, and fields such as `{x.shape}`, `{mode!r}`, `{error:.2e}`.
final class FormattedTextParser {
    private final SourceText source;
    private final Depth depth;
    private final Characters characters;
    private final boolean raw;

    FormattedTextParser(SourceText source, Depth depth, TextLiteral literal) {
        this.source = source;
        this.depth = depth;
        this.characters = new Characters(source.text(), literal.body());
        this.raw = literal.has('r');
    }

    List<Piece> pieces() {
        List<Piece> pieces = pieces(false);
        if (!characters.atEnd()) {
            throw error("dialect.string.brace");
        }
        return pieces;
    }

    private List<Piece> pieces(boolean inFormat) {
        List<Piece> pieces = new ArrayList<>();
        Span start = characters.here();
        while ((!characters.atEnd() && characters.peek() != '}') || doubled('}', inFormat)) {
            if (doubled('{', inFormat) || doubled('}', inFormat)) {
                characters.advance();
                literal(pieces, start);
                characters.advance();
                start = characters.here();
            } else if (characters.peek() == '{') {
                literal(pieces, start);
                pieces.add(field());
                start = characters.here();
            } else {
                characters.advance(characters.peek() == '\\' && characters.peek(1) >= 0 ? 2 : 1);
            }
        }
        literal(pieces, start);
        return pieces;
    }

    private boolean doubled(char brace, boolean inFormat) {
        return !inFormat && characters.peek() == brace && characters.peek(1) == brace;
    }

    private void literal(List<Piece> pieces, Span start) {
        Span span = characters.since(start);
        if (span.end() > span.start()) {
            pieces.add(new Piece.Literal(raw ? source.slice(span) : Escapes.resolve(source, span)));
        }
    }

    private Piece field() {
        depth.enter();
        characters.advance();
        Span start = characters.here();
        Span inside = expressionSpan(start);
        boolean echo = source.slice(inside).stripTrailing().endsWith("=");
        Expression value = expression(echo ? beforeEquals(inside) : inside);
        String conversion = "";
        if (characters.peek() == '!') {
            characters.advance();
            conversion = Character.toString(Math.max(characters.peek(), 0));
            if (!"rsa".contains(conversion)) {
                throw error("dialect.string.conversion");
            }
            characters.advance();
        }
        List<Piece> format = List.of();
        if (characters.peek() == ':') {
            characters.advance();
            format = pieces(true);
        }
        if (characters.peek() != '}') {
            throw error("dialect.string.field");
        }
        characters.advance();
        depth.leave();
        return new Piece.Field(value, echo ? source.slice(inside) : "", conversion, format);
    }

    private Span beforeEquals(Span inside) {
        int end = source.text().lastIndexOf('=', inside.end() - 1);
        return new Span(inside.start(), end, inside.line(), inside.column());
    }

    private Expression expression(Span inside) {
        TokenStream tokens = new TokenStream(source, Scanner.scanExpression(source, inside), Edition.PYTHON_3);
        if (tokens.at(TokenType.END)) {
            throw new DialectException(Kind.SYNTAX, source, inside, Message.of("dialect.string.empty-field"));
        }
        Expression value = new ExpressionParser(tokens, depth.within(tokens)).expressions();
        if (!tokens.at(TokenType.END)) {
            throw tokens.unexpected("dialect.expected.end-of-field");
        }
        return value;
    }

    /// Moves to the `!`, `:` or `}` that ends the field's expression: the first one outside of brackets and strings.
    private Span expressionSpan(Span start) {
        int open = 0;
        while (!characters.atEnd()) {
            int next = characters.peek();
            if (next == '"' || next == '\'') {
                skipString(next);
                continue;
            }
            boolean ends = next == '}' || next == ':' || (next == '!' && characters.peek(1) != '=');
            if (open == 0 && ends) {
                break;
            }
            open += next == '(' || next == '[' || next == '{' ? 1 : next == ')' || next == ']' || next == '}' ? -1 : 0;
            characters.advance();
        }
        return characters.since(start);
    }

    private void skipString(int quote) {
        characters.advance();
        while (!characters.atEnd() && characters.peek() != quote) {
            characters.advance();
        }
        if (!characters.atEnd()) {
            characters.advance();
        }
    }

    private DialectException error(String key) {
        return new DialectException(Kind.SYNTAX, source, characters.here(), Message.of(key));
    }
}
