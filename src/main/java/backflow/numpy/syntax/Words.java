package backflow.numpy.syntax;

import java.util.List;
import java.util.Set;

/// The words that mean something to Python by themselves.
final class Words {
    private static final Set<String> KEYWORDS = Set.of("""
        False None True and as assert async await break class continue def del elif else except finally for from
        global if import in is lambda nonlocal not or pass raise return try while with yield\
        """.split("\\s+"));

    /// Longer ones first, since the first one that fits is taken.
    private static final List<String> OPERATORS = List.of("""
        **= //= >>= <<= ... ** // << >> <= >= == != <> -> += -= *= /= %= &= |= ^= @= := + - * / % @ & | ^ ~ < > ( )
        [ ] { } , : . ; = `\
        """.split("\\s+"));

    private Words() {}

    static boolean isKeyword(String word) {
        return KEYWORDS.contains(word);
    }

    /// Returns the longest operator that begins here, or the empty string.
    static String operatorAt(Characters characters) {
        for (String operator : OPERATORS) {
            if (characters.startsWith(operator)) {
                return operator;
            }
        }
        return "";
    }
}
