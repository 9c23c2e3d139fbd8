package backflow.numpy.syntax;

import java.util.Optional;

/// An argument of a call; `name` only of a keyword argument.
public record Argument(Kind kind, Optional<String> name, Expression value, Span span) {
    /// How an argument is given.
    public enum Kind {
        /// `f(value)`
        POSITIONAL,
        /// `f(name=value)`
        KEYWORD,
        /// `f(*value)`
        STAR,
        /// `f(**value)`
        DOUBLE_STAR
    }
}
