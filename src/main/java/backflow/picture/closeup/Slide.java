package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// A moment under the microscope: the picture, and which of its cells is where.
public final class Slide {

    private static final double POINTED = 3;
    private static final double LIT = 2;

    private final Picture picture;
    private final List<ShownArray> arrays;
    private final CellText text;

    Slide(Picture picture, List<ShownArray> arrays, CellText text) {
        this.picture = picture;
        this.arrays = List.copyOf(arrays);
        this.text = text;
    }

    /// A cell of one of the arrays.
    ///
    /// @param array the array's position among the slide's
    /// @param cell the cell's place in row-major order
    public record Cell(int array, int cell) {}

    public Picture picture() {
        return picture;
    }

    /// Returns the arrays in reading order.
    public List<ShownArray> arrays() {
        return arrays;
    }

    /// Returns the cell at a point.
    public Optional<Cell> cellAt(Point point) {
        return IntStream.range(0, arrays.size())
                .boxed()
                .flatMap(k -> arrays.get(k).cellAt(point).stream().mapToObj(cell -> new Cell(k, cell)))
                .findFirst();
    }

    /// Returns the array whose title or cells are at a point.
    public Optional<ShownArray> arrayAt(Point point) {
        return arrays.stream()
                .filter(array -> array.title().contains(point) || array.bounds().contains(point))
                .findFirst();
    }

    /// Tells whether the slide has a cell.
    public boolean has(Cell cell) {
        return cell.array() < arrays.size()
                && cell.cell() < arrays.get(cell.array()).array().size();
    }

    /// Returns the picture with a cell pointed at: a line around it, and around those that it belongs to.
    public Picture pointing(Cell cell) {
        var marks = new ArrayList<>(picture.marks());
        var place = place(cell);
        for (var array : arrays) {
            array.around(place).forEach(cells -> marks.add(line(cells.grow(1), LIT)));
        }
        marks.add(line(arrays.get(cell.array()).cell(cell.cell()).grow(1), POINTED));
        return new Picture(picture.size(), marks);
    }

    private static Mark line(Rectangle around, double width) {
        return new Mark.Box(around, 4, Paint.NONE, Stroke.of(Role.INK, width));
    }

    private Map<String, Integer> place(Cell cell) {
        return arrays.get(cell.array()).named().cells().at(cell.cell());
    }

    /// Returns the cells of one of the arrays that belong to a cell: those that it is made of or that are made of it.
    ///
    /// @param array the array's position among the slide's
    public List<Integer> lit(Cell cell, int array) {
        return arrays.get(array).agreeing(place(cell));
    }

    /// Returns how a cell is made, in numbers; of one that was there before, how the only one is that is made of it.
    public String line(Cell cell) {
        var own = arrays.get(cell.array()).named();
        if (!(own.making() instanceof Making.Given)) {
            return text.of(own, cell.cell());
        }
        return arrays.stream()
                .filter(array -> !(array.named().making() instanceof Making.Given))
                .filter(array -> array.agreeing(place(cell)).size() == 1)
                .findFirst()
                .map(array -> text.of(array.named(), array.agreeing(place(cell)).getFirst()))
                .orElseGet(() -> text.of(own, cell.cell()));
    }

    /// Returns what is read aloud of a cell: `dbeta, d 1, value 0.90, gradient`.
    public String spoken(Cell cell) {
        return text.spoken(arrays.get(cell.array()).named(), cell.cell());
    }
}
