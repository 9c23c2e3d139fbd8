package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.ErrorType;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import backflow.tensor.ShapeException;
import backflow.text.Message;
import java.util.function.Supplier;

/// Makes the errors of one source text.
record Faults(SourceText source) {
    DialectException at(Kind kind, Span span, String key, Object... arguments) {
        return new DialectException(kind, source, span, Message.of(key, arguments));
    }

    /// Returns the source text of a place, as far as it is in this file.
    String written(Span span) {
        boolean isInside = span.end() <= source.text().length();
        return isInside ? source.slice(span) : "";
    }

    /// Returns the error that a construct lies outside the dialect.
    ///
    /// @param key the message, which says what to write instead
    DialectException unsupported(Span span, String key, Object... arguments) {
        return at(Kind.UNSUPPORTED, span, "dialect.unsupported." + key, arguments);
    }

    /// Computes on arrays, and gives their errors a place.
    <T> T shaped(Span span, Supplier<T> computation) {
        try {
            return computation.get();
        } catch (ShapeException e) {
            throw new DialectException(Kind.SHAPE, source, span, e.text());
        } catch (ArrayException e) {
            var located = new DialectException(kind(e.error()), source, span, e.text());
            // What the program may catch is decided by the cause.
            located.initCause(e);
            throw located;
        }
    }

    private static Kind kind(ErrorType error) {
        return switch (error) {
            case SHAPE, AXIS -> Kind.SHAPE;
            case UNSUPPORTED -> Kind.UNSUPPORTED;
            case VALUE, TYPE, INDEX, OVERFLOW -> Kind.RUNTIME;
        };
    }
}
