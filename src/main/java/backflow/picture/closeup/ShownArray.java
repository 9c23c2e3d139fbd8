package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Stroke;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// An array where it stands in a close-up: which cell is where.
public final class ShownArray {

    private static final double AT_WORK = 2.5;

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

    /// Tells whether its cells are made in this step.
    boolean isMade() {
        return !(named.making() instanceof Making.Given);
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
        return grid.bounds(place, cell);
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
        return OptionalInt.of(nearest(point));
    }

    /// Returns the cell that is nearest to a point.
    int nearest(Point point) {
        var bounds = bounds();
        var row = (int) ((point.y() - bounds.y()) / grid.cellHeight());
        var column = (int) ((point.x() - bounds.x()) / grid.cellWidth());
        return Math.clamp(row, 0, rows() - 1) * columns() + Math.clamp(column, 0, columns() - 1);
    }

    /// Returns the cells that agree with a place, in row-major order.
    List<Integer> agreeing(Map<String, Integer> at) {
        return named.cells().agreeing(at);
    }

    /// Returns the least number of rectangles around the cells that agree with a place. They share their columns, so
    /// that rows that follow one another make one.
    List<Rectangle> around(Map<String, Integer> at) {
        var rectangles = new ArrayList<Rectangle>();
        var open = Optional.<Rectangle>empty();
        var last = -2;
        for (var cell : agreeing(at)) {
            if (open.isPresent() && row(cell) > last + 1) {
                rectangles.add(open.get());
                open = Optional.empty();
            }
            var bounds = cell(cell);
            open = Optional.of(open.map(bounds::union).orElse(bounds));
            last = row(cell);
        }
        open.ifPresent(rectangles::add);
        return rectangles;
    }

    /// Returns a line around the cells that are at work while another is made.
    List<Mark> work() {
        return grid.isMovable() ? named.work().stream().flatMap(this::lines).toList() : List.of();
    }

    private Stream<Mark> lines(NamedArray.Work work) {
        return around(work.place()).stream()
                .map(cells -> new Mark.Box(cells.grow(1), 4, Paint.NONE, Stroke.of(work.role(), AT_WORK)));
    }
}
