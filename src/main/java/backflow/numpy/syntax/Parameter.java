package backflow.numpy.syntax;

import java.util.Optional;

/// A parameter of a function, with its default value if it has one.
public record Parameter(String name, Kind kind, Optional<Expression> defaultValue, Span span) {
    /// How a parameter takes arguments.
    public enum Kind {
        /// By position or name.
        PLAIN,
        /// By name only, behind a star.
        KEYWORD_ONLY,
        /// `*args`
        STAR,
        /// `**kwargs`
        DOUBLE_STAR
    }
}
