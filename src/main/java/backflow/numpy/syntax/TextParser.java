package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;

/// Parses string literals, which Python joins when they stand side by side.
final class TextParser {
    private final TokenStream tokens;
    private final Depth depth;

    TextParser(TokenStream tokens, Depth depth) {
        this.tokens = tokens;
        this.depth = depth;
    }

    Expression text() {
        Span start = tokens.peek().span();
        List<Piece> pieces = new ArrayList<>();
        boolean formatted = false;
        while (tokens.at(TokenType.TEXT)) {
            Token token = tokens.take();
            TextLiteral literal = TextLiteral.of(token);
            if (literal.has('b')) {
                throw tokens.error(Kind.UNSUPPORTED, token.span(), Message.of("dialect.unsupported.bytes"));
            }
            if (literal.has('f')) {
                formatted = true;
                pieces.addAll(new FormattedTextParser(tokens.source(), depth, literal).pieces());
            } else {
                pieces.add(new Piece.Literal(unescape(literal)));
            }
        }
        Span span = start.to(tokens.last().span());
        return formatted ? new Expression.FormattedText(pieces, span) : new Expression.TextLiteral(join(pieces), span);
    }

    private String unescape(TextLiteral literal) {
        return literal.has('r')
                ? tokens.source().slice(literal.body())
                : Escapes.resolve(tokens.source(), literal.body());
    }

    private static String join(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Literal(String text)) {
                all.append(text);
            }
        }
        return all.toString();
    }
}
