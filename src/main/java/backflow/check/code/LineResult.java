package backflow.check.code;

import backflow.text.Message;
import java.util.Optional;

/// What is said of a line.
///
/// @param line its number, from 1
/// @param variable what it gives a value to; empty for a `return`
/// @param verdict what it is
/// @param is what it computes, if that is known
public record LineResult(int line, String variable, Verdict verdict, Optional<Message> is) {
    /// What a line is.
    public enum Verdict {
        RIGHT,
        WRONG,
        /// Wrong only because an earlier line is.
        FOLLOWS,
        /// Nothing that is known, and no harm.
        UNEXPLAINED
    }
}
