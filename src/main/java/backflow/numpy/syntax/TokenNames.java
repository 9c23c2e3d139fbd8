package backflow.numpy.syntax;

import backflow.text.Message;

/// Names a token in a message, so that white space can be spoken of too.
final class TokenNames {
    private static final int LONGEST = 40;

    private TokenNames() {}

    static Message describe(Token token) {
        return switch (token.type()) {
            case NEWLINE -> Message.of("dialect.token.newline");
            case INDENT -> Message.of("dialect.token.indent");
            case DEDENT -> Message.of("dialect.token.dedent");
            case END, FLAW -> Message.of("dialect.token.end");
            case NAME, KEYWORD, NUMBER, TEXT, OPERATOR -> Message.of("dialect.token.word", shorten(token.text()));
        };
    }

    private static String shorten(String text) {
        String line = text.lines().findFirst().orElse("");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
