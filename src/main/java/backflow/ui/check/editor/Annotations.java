package backflow.ui.check.editor;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;

/// What is said of the lines of a text. They keep to their lines while the text is edited.
///
/// @param marks the signs beside lines
/// @param squiggle what is underlined
/// @param wrong the line that is tinted
public record Annotations(List<LineMark> marks, Optional<Squiggle> squiggle, OptionalInt wrong) {
    /// Nothing is said.
    public static final Annotations NONE = new Annotations(List.of(), Optional.empty(), OptionalInt.empty());

    public Annotations {
        marks = List.copyOf(marks);
    }

    /// Returns the mark of a line.
    public Optional<LineMark> mark(int line) {
        return marks.stream().filter(mark -> mark.line() == line).findFirst();
    }

    /// Returns the annotations after an edit. Those of lines that are gone go with them.
    ///
    /// @param first the first line that was changed, from 1
    /// @param last the last one, as it was numbered before
    /// @param added how many line ends were put in its place
    Annotations edited(int first, int last, int added) {
        int shift = added - (last - first);
        if (shift == 0) {
            return this;
        }
        IntUnaryOperator place =
                line -> line <= first ? line : line > last ? line + shift : line == last ? line + shift : 0;
        return new Annotations(
                marks.stream()
                        .filter(mark -> place.applyAsInt(mark.line()) > 0)
                        .map(mark -> new LineMark(place.applyAsInt(mark.line()), mark.sign(), mark.spoken()))
                        .toList(),
                squiggle.map(under -> new Squiggle(place.applyAsInt(under.line()), under.column(), under.message()))
                        .filter(under -> under.line() > 0),
                wrong.stream().map(place).filter(line -> line > 0).findFirst());
    }
}
