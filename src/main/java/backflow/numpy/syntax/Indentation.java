package backflow.numpy.syntax;

import backflow.text.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The open blocks' indentations, measured twice as Python does: with tabs to every eighth column, and with tabs as
/// one.
/// Where the two measures disagree, the meaning would depend on the tab width.
final class Indentation {
    private static final int TAB = 8;

    private record Width(int wide, int narrow) {}

    private final Deque<Width> blocks = new ArrayDeque<>();
    private Width current = new Width(0, 0);

    Indentation() {
        blocks.push(current);
    }

    /// Moves over the white space at the beginning of a line.
    void measure(Characters characters) {
        int wide = 0;
        int narrow = 0;
        for (int next = characters.peek(); next == ' ' || next == '\t' || next == '\f'; next = characters.peek()) {
            wide = next == ' ' ? wide + 1 : next == '\t' ? (wide / TAB + 1) * TAB : 0;
            narrow = next == '\f' ? 0 : narrow + 1;
            characters.advance();
        }
        current = new Width(wide, narrow);
    }

    /// Opens or closes blocks as the measured line asks for.
    ///
    /// @return what is wrong with the indentation, if anything
    @Nullable
    Message compare(int line, Consumer<TokenType> step) {
        Width block = blocks.element();
        if (current.equals(block)) {
            return null;
        }
        if (Integer.signum(current.wide - block.wide) * Integer.signum(current.narrow - block.narrow) <= 0) {
            return Message.of("dialect.indent.tabs", Integer.toString(line));
        }
        if (current.wide > block.wide) {
            blocks.push(current);
            step.accept(TokenType.INDENT);
            return null;
        }
        while (blocks.element().wide > current.wide) {
            blocks.pop();
            step.accept(TokenType.DEDENT);
        }
        if (current.equals(blocks.element())) {
            return null;
        }
        boolean tabs = current.wide == blocks.element().wide;
        return Message.of(tabs ? "dialect.indent.tabs" : "dialect.indent.dedent", Integer.toString(line));
    }

    /// Closes every open block.
    void leaveAll(Runnable step) {
        for (; blocks.size() > 1; blocks.pop()) {
            step.run();
        }
    }
}
