package backflow.picture.listing;

import backflow.layout.Point;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.TextMeasure;
import java.util.List;

/// What stands side by side on one row of a listing.
///
/// @param line the number of the line that it is a part of, from 1
public record CodeRow(int line, List<Run> runs) {

    /// A few words in one colour.
    ///
    /// @param left how far they stand from the beginning of the row, in pixels
    public record Run(double left, String text, Role role) {}

    public CodeRow {
        runs = List.copyOf(runs);
    }

    /// Returns the words, their capitals' middle as high as `place`.
    public List<Mark> marks(Point place, double size) {
        var drop = TextMeasure.bundled().capHeight(Face.CODE, size) / 2;
        return runs.stream()
                .<Mark>map(run -> new Mark.Text(
                        run.text(),
                        place.plus(run.left(), drop),
                        Face.CODE,
                        size,
                        Paint.of(run.role()),
                        Mark.Anchor.START))
                .toList();
    }
}
