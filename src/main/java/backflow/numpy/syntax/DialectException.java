package backflow.numpy.syntax;

import backflow.text.Message;

/// Says that a source text cannot be used as it stands: what is wrong, in which file, line and column.
public final class DialectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// What sort of mistake it is.
    public enum Kind {
        /// The text is not Python.
        SYNTAX,
        /// A name, attribute, argument or key that does not exist.
        NAME,
        /// Shapes that do not fit.
        SHAPE,
        /// Good Python that lies outside the dialect.
        UNSUPPORTED,
        /// The code stopped while it ran: `raise`, a wrong value, a budget used up.
        RUNTIME
    }

    private final Kind kind;
    private final String file;
    private final int line;
    private final int column;
    private final transient Message text;

    /// Creates an error at the beginning of `span`.
    public DialectException(Kind kind, SourceText source, Span span, Message text) {
        this(kind, source.name(), span.line(), span.column(), text);
    }

    /// Creates an error at a line and column, both from 1, the column in code points.
    public DialectException(Kind kind, String file, int line, int column, Message text) {
        super(file + ":" + line + ":" + column + ": " + text);
        this.kind = kind;
        this.file = file;
        this.line = line;
        this.column = column;
        this.text = text;
    }

    public Kind kind() {
        return kind;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /// Returns what to tell the user.
    public Message text() {
        return text;
    }
}
