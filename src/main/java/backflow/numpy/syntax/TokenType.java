package backflow.numpy.syntax;

/// What sort of word a token is.
enum TokenType {
    NAME,
    KEYWORD,
    NUMBER,
    TEXT,
    OPERATOR,
    NEWLINE,
    INDENT,
    DEDENT,
    /// A mistake that the scanner found.
    FLAW,
    END
}
