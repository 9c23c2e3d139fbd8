package backflow.numpy.syntax;

import java.util.List;

/// What the scanner found: every token up to [TokenType#END], and the comments apart.
record Scan(List<Token> tokens, List<Comment> comments) {
    Scan {
        tokens = List.copyOf(tokens);
        comments = List.copyOf(comments);
    }
}
