package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads Python's number literals.
///
/// @see <a href="https://docs.python.org/3/reference/lexical_analysis.html#numeric-literals">Python: numeric
/// literals</a>
final class NumberLiteral {
    /// As many digits as Python itself converts.
    private static final int MOST_DIGITS = 4300;

    private static final Pattern DECIMAL = Pattern.compile("0+|[1-9][0-9]*");
    private static final Pattern PREFIXED = Pattern.compile("0(?:x[0-9a-f]+|o[0-7]+|b[01]+)");
    private static final Pattern REAL =
            Pattern.compile("(?:[0-9]+\\.[0-9]*|\\.[0-9]+)(?:e[+-]?[0-9]+)?|[0-9]+e[+-]?[0-9]+");
    private static final Pattern OLD = Pattern.compile("0[0-7]+l?|[1-9][0-9]*l|0l|0x[0-9a-f]+l");
    private static final Pattern WRONG_UNDERSCORE = Pattern.compile("__|_$|^[0-9._]*(?:_[.ejl]|[.]_|e_)");

    private NumberLiteral() {}

    /// Tells whether the next character still belongs to the number that `characters` stand in.
    static boolean continues(Characters characters, boolean prefixed) {
        int next = characters.peek();
        if (next == '+' || next == '-') {
            return !prefixed && (characters.peek(-1) | 0x20) == 'e' && Scanner.isDigit(characters.peek(1));
        }
        return next == '_' || next == '.' || (next < 128 && Character.isLetterOrDigit(next));
    }

    /// Reads the number of a token.
    ///
    /// @throws DialectException if it is none, or too long, or complex
    static Expression read(TokenStream tokens, Token token) {
        String written = token.text().toLowerCase(Locale.ROOT);
        String text = WRONG_UNDERSCORE.matcher(written).find() ? written : written.replace("_", "");
        if (text.length() > MOST_DIGITS) {
            String most = Integer.toString(MOST_DIGITS);
            throw tokens.error(Kind.SYNTAX, token.span(), Message.of("dialect.number.long", most));
        }
        if (DECIMAL.matcher(text).matches()) {
            return new Expression.IntegerLiteral(new BigInteger(text), token.span());
        }
        if (PREFIXED.matcher(text).matches()) {
            int radix = text.charAt(1) == 'x' ? 16 : text.charAt(1) == 'o' ? 8 : 2;
            return new Expression.IntegerLiteral(new BigInteger(text.substring(2), radix), token.span());
        }
        if (REAL.matcher(text).matches()) {
            return new Expression.RealLiteral(Double.parseDouble(text), token.span());
        }
        if (tokens.edition().isOld() && OLD.matcher(text).matches()) {
            return old(text.replace("l", ""), token.span());
        }
        throw refusal(tokens, token, text);
    }

    /// In Python 2 a long integer ends with an L, and an octal one begins with a zero.
    private static Expression old(String text, Span span) {
        boolean isHex = text.startsWith("0x");
        boolean isOctal = text.startsWith("0") && !isHex;
        int radix = isHex ? 16 : isOctal ? 8 : 10;
        return new Expression.IntegerLiteral(new BigInteger(isHex ? text.substring(2) : text, radix), span);
    }

    private static DialectException refusal(TokenStream tokens, Token token, String text) {
        String front = text.substring(0, text.length() - 1);
        if (text.endsWith("j")
                && (REAL.matcher(front).matches() || DECIMAL.matcher(front).matches())) {
            Message message = Message.of("dialect.number.complex", token.text());
            return tokens.error(Kind.UNSUPPORTED, token.span(), message);
        }
        String key = text.endsWith("l") && DECIMAL.matcher(front).matches()
                ? "dialect.number.long-suffix"
                : text.matches("0[0-9]+") ? "dialect.number.octal" : "dialect.number.malformed";
        return tokens.error(Kind.SYNTAX, token.span(), Message.of(key, token.text()));
    }
}
