package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;

/// Keeps the syntax tree shallow enough for every recursive walk over it.
///
/// Parsing inside a bracket goes one level down. A chain such as `a + b + c` grows the other way: each operator puts
/// what
/// was read before it one level deeper, without any nesting in the text.
final class Depth {
    /// As deep as Python itself nests brackets.
    static final int LIMIT = 200;

    private final TokenStream tokens;
    private int depth;
    private int deepest;

    Depth(TokenStream tokens) {
        this.tokens = tokens;
    }

    /// Goes one level down; to be matched by [#leave].
    void enter() {
        depth++;
        reach(depth);
    }

    void leave() {
        depth--;
    }

    /// Returns the depth for an expression inside a string, which has tokens of its own.
    Depth within(TokenStream inner) {
        Depth result = new Depth(inner);
        result.depth = depth;
        return result;
    }

    /// Forgets the depth of an earlier statement.
    void reset() {
        depth = 0;
        deepest = 0;
    }

    /// Begins to measure a chain, and returns what [#endChain] needs.
    int beginChain() {
        int outer = deepest;
        deepest = depth;
        return outer;
    }

    /// Puts everything that the chain has read so far one level deeper.
    void wrap() {
        reach(deepest + 1);
    }

    void endChain(int outer) {
        deepest = Math.max(outer, deepest);
    }

    private void reach(int level) {
        deepest = Math.max(deepest, level);
        if (level > LIMIT) {
            Message message = Message.of("dialect.deep", Integer.toString(LIMIT));
            throw tokens.error(Kind.UNSUPPORTED, tokens.peek().span(), message);
        }
    }
}
