package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A moment under the microscope: the picture, and which of its cells is where.
public final class Slide {

    private static final double POINTED = 3.5;
    private static final double LIT = 2;
    private static final double AROUND_ARRAY = 6;

    private final Picture picture;
    private final List<ShownArray> arrays;
    private final SlideText text;

    Slide(Picture picture, List<ShownArray> arrays, SlideText text) {
        this.picture = picture;
        this.arrays = List.copyOf(arrays);
        this.text = text;
    }

    /// A cell of one of the arrays.
    ///
    /// @param array the array's position among the slide's
    /// @param cell the cell's place in row-major order
    public record Cell(int array, int cell) {}

    /// A direction in which one goes from cell to cell.
    public enum Heading {
        LEFT,
        RIGHT,
        UP,
        DOWN
    }

    public Picture picture() {
        return picture;
    }

    /// Returns the arrays that are there, in reading order.
    public List<ShownArray> arrays() {
        return arrays;
    }

    /// Returns the array of a cell.
    public ShownArray array(Cell cell) {
        return arrays.get(cell.array());
    }

    /// Returns the cell at a point.
    public Optional<Cell> cellAt(Point point) {
        return IntStream.range(0, arrays.size())
                .boxed()
                .flatMap(k -> arrays.get(k).cellAt(point).stream().mapToObj(cell -> new Cell(k, cell)))
                .findFirst();
    }

    /// Returns the array whose title is at a point.
    public Optional<ShownArray> titleAt(Point point) {
        return arrays.stream().filter(array -> array.title().contains(point)).findFirst();
    }

    /// Returns the cell where walking begins; none where there is no array.
    public Optional<Cell> first() {
        return Optional.of(new Cell(0, 0)).filter(this::has);
    }

    /// Tells whether the slide has a cell.
    public boolean has(Cell cell) {
        return cell.array() < arrays.size() && cell.cell() < array(cell).array().size();
    }

    /// Returns the next cell in a direction, over the edge of an array the nearest of another; the same cell where
    /// there is none.
    public Cell next(Cell from, Heading heading) {
        var array = array(from);
        var row = array.row(from.cell());
        var column = array.column(from.cell());
        var within = switch (heading) {
            case LEFT -> column > 0 ? from.cell() - 1 : -1;
            case RIGHT -> column < array.columns() - 1 ? from.cell() + 1 : -1;
            case UP -> row > 0 ? from.cell() - array.columns() : -1;
            case DOWN -> row < array.rows() - 1 ? from.cell() + array.columns() : -1;
        };
        return within >= 0 ? new Cell(from.array(), within) : over(from, heading);
    }

    private Cell over(Cell from, Heading heading) {
        var here = array(from).cell(from.cell()).centre();
        Predicate<Rectangle> isBeyond = switch (heading) {
            case LEFT -> other -> other.right() < here.x();
            case RIGHT -> other -> other.x() > here.x();
            case UP -> other -> other.bottom() < here.y();
            case DOWN -> other -> other.y() > here.y();
        };
        return IntStream.range(0, arrays.size())
                .filter(k -> k != from.array() && isBeyond.test(arrays.get(k).bounds()))
                .mapToObj(k -> new Cell(k, arrays.get(k).nearest(here)))
                .min(Comparator.comparingDouble(cell -> centre(cell).distance(here)))
                .orElse(from);
    }

    private Point centre(Cell cell) {
        return array(cell).cell(cell.cell()).centre();
    }

    /// Returns the picture with a cell pointed at: a line around it, and around those that it belongs to.
    public Picture pointing(Cell cell) {
        var place = place(cell);
        var lit = arrays.stream()
                .flatMap(array -> array.around(place).stream())
                .map(cells -> outline(cells.grow(1), LIT));
        return with(Stream.concat(
                lit, Stream.of(outline(array(cell).cell(cell.cell()).grow(1), POINTED))));
    }

    /// Returns the picture with nodes pointed at: a line around the arrays that are theirs.
    public Picture pointing(Set<Node> nodes) {
        return with(arrays.stream()
                .filter(array -> array.node().filter(nodes::contains).isPresent())
                .map(array -> outline(array.bounds().grow(AROUND_ARRAY), LIT)));
    }

    private Picture with(Stream<Mark> over) {
        var marks = new ArrayList<>(picture.marks());
        over.forEach(marks::add);
        return new Picture(picture.size(), marks);
    }

    private static Mark outline(Rectangle around, double width) {
        return new Mark.Box(around, 4, Paint.NONE, Stroke.of(Role.INK, width));
    }

    private Map<String, Integer> place(Cell cell) {
        return array(cell).named().cells().at(cell.cell());
    }

    /// Returns the cells of one of the arrays that belong to a cell: those that it is made of or that are made of it.
    ///
    /// @param array the array's position among the slide's
    public List<Integer> lit(Cell cell, int array) {
        return arrays.get(array).agreeing(place(cell));
    }

    /// Returns how a cell is made, in numbers; of one that was there before, how the only one is that is made of it.
    ///
    /// @param letters how long the line may be, if the sum in it can be shortened so far
    public String line(Cell cell, int letters) {
        if (array(cell).isMade()) {
            return text.line(array(cell).named(), cell.cell(), letters);
        }
        return arrays.stream()
                .filter(ShownArray::isMade)
                .filter(array -> array.agreeing(place(cell)).size() == 1)
                .findFirst()
                .map(array ->
                        text.line(array.named(), array.agreeing(place(cell)).getFirst(), letters))
                .orElseGet(() -> text.line(array(cell).named(), cell.cell(), letters));
    }

    /// Returns what is read aloud of a cell: `dbeta, d 1, value 0.90, gradient`.
    public String spoken(Cell cell) {
        return text.spoken(array(cell).named(), cell.cell());
    }

    /// Returns all numbers as text that can be copied: each array with its name, its shape and its indices.
    public String table() {
        return text.table(arrays.stream().map(ShownArray::named).toList());
    }
}
