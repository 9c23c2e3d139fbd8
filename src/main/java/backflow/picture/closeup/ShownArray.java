package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// An array where it stands in a close-up: which cell is where.
public final class ShownArray {

    private final NamedArray named;
    private final NumberGrid grid;
    private final Point place;
    private final Rectangle title;

    /// @param place the top left corner of the cells
    /// @param title where the name and the shape stand
    ShownArray(NamedArray named, NumberGrid grid, Point place, Rectangle title) {
        this.named = named;
        this.grid = grid;
        this.place = place;
        this.title = title;
    }

    ShownArray moved(double dx, double dy) {
        return new ShownArray(named, grid, place.plus(dx, dy), title.plus(dx, dy));
    }

    NamedArray named() {
        return named;
    }

    /// Returns what the array is called.
    public String name() {
        return named.name();
    }

    /// Returns its numbers.
    public Tensor array() {
        return named.array();
    }

    /// Tells whether it holds gradients rather than values.
    public boolean isGradient() {
        return named.isGradient();
    }

    /// Returns the node that it is the value, the gradient or a part of the gradient of.
    public Optional<Node> node() {
        return named.subject().map(NamedArray.Subject::node);
    }

    /// Returns the number of the step that made it; 0 where it was there before the first; empty where it is no node's.
    public OptionalInt step() {
        return named.subject().stream().mapToInt(NamedArray.Subject::step).findFirst();
    }

    /// Returns where the name and the shape stand.
    public Rectangle title() {
        return title;
    }

    /// Returns where all cells stand.
    public Rectangle bounds() {
        return grid.whole(place);
    }

    /// Returns where a cell stands.
    ///
    /// @param cell its place in row-major order
    public Rectangle cell(int cell) {
        return grid.bounds(place, row(cell), column(cell));
    }

    /// Returns the row of the picture in which a cell stands.
    public int row(int cell) {
        return cell / columns();
    }

    /// Returns the column of the picture in which a cell stands.
    public int column(int cell) {
        return cell % columns();
    }

    public int rows() {
        return grid.grid().rows();
    }

    public int columns() {
        return grid.grid().columns();
    }

    /// Returns the cell at a point; the gaps between cells belong to those before them.
    public OptionalInt cellAt(Point point) {
        var bounds = bounds();
        if (!bounds.contains(point) || bounds.width() == 0 || bounds.height() == 0) {
            return OptionalInt.empty();
        }
        var row = Math.min(rows() - 1, (int) ((point.y() - bounds.y()) / grid.cellHeight()));
        var column = Math.min(columns() - 1, (int) ((point.x() - bounds.x()) / grid.cellWidth()));
        return OptionalInt.of(row * columns() + column);
    }

    /// Returns the cells that agree with a place, in row-major order.
    List<Integer> agreeing(Map<String, Integer> at) {
        return named.cells().agreeing(at);
    }

    /// Returns the least number of rectangles around the cells that agree with a place.
    List<Rectangle> around(Map<String, Integer> at) {
        return around(grid, named.cells(), place, at);
    }

    /// Returns the least number of rectangles around those cells of a grid that agree with a place. They share their
    /// columns, so that rows that follow one another make one.
    static List<Rectangle> around(NumberGrid grid, Cells cells, Point place, Map<String, Integer> at) {
        var columns = grid.grid().columns();
        var rectangles = new ArrayList<Rectangle>();
        var open = Optional.<Rectangle>empty();
        var last = -2;
        var agreeing = cells.agreeing(at);
        for (var cell : agreeing) {
            var row = cell / columns;
            var bounds = grid.bounds(place, row, cell % columns);
            if (open.isPresent() && row > last + 1) {
                rectangles.add(open.get());
                open = Optional.empty();
            }
            open = Optional.of(open.map(bounds::union).orElse(bounds));
            last = row;
        }
        open.ifPresent(rectangles::add);
        return rectangles;
    }
}
