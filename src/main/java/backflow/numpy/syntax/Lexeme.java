package backflow.numpy.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A word of a source text as an editor colours it, comments and broken words included.
public record Lexeme(Kind kind, Span span) {
    /// What sort of word it is.
    public enum Kind {
        KEYWORD,
        NAME,
        /// The name that a `def` or `class` gives.
        DEFINITION,
        NUMBER,
        TEXT,
        COMMENT,
        OPERATOR,
        FLAW
    }

    /// Returns the words of a text in their order. No text is too broken for it: what cannot be read is left out or
    /// marked as a flaw.
    public static List<Lexeme> of(SourceText source) {
        Scan scan = Scanner.scan(source);
        List<Lexeme> lexemes = new ArrayList<>();
        boolean defines = false;
        for (Token token : scan.tokens()) {
            if (token.span().end() > token.span().start() && token.type() != TokenType.NEWLINE) {
                lexemes.add(new Lexeme(kind(token, defines), token.span()));
            }
            defines = token.is("def") || token.is("class");
        }
        scan.comments().forEach(comment -> lexemes.add(new Lexeme(Kind.COMMENT, comment.span())));
        lexemes.sort(Comparator.comparingInt(lexeme -> lexeme.span().start()));
        return lexemes;
    }

    private static Kind kind(Token token, boolean defined) {
        return switch (token.type()) {
            case KEYWORD -> Kind.KEYWORD;
            case NUMBER -> Kind.NUMBER;
            case TEXT -> Kind.TEXT;
            case OPERATOR -> Kind.OPERATOR;
            case NAME -> defined ? Kind.DEFINITION : Kind.NAME;
            case NEWLINE, INDENT, DEDENT, FLAW, END -> Kind.FLAW;
        };
    }
}
