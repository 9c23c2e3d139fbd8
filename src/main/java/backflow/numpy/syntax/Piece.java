package backflow.numpy.syntax;

import java.util.List;

/// A part of an f-string.
public sealed interface Piece {
    /// Text that stands for itself.
    record Literal(String text) implements Piece {}

    /// `{value!conversion:format}`; the conversion is `r`, `s`, `a` or empty. `{value=}` carries its own text as
    /// `echo`.
    record Field(Expression value, String echo, String conversion, List<Piece> format) implements Piece {
        public Field {
            format = List.copyOf(format);
        }
    }
}
