package backflow.picture.closeup;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.picture.ArrayColours;
import backflow.picture.Face;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Two arrays side by side that should be the same: the cells in which they differ have a frame with a filled corner,
/// or all of them together have one.
///
/// @param yours the one that is judged
/// @param expected what it should be
/// @param kind what their numbers are
/// @param digits how many digits stand behind the point; more where a difference would not be seen
/// @param messages the words
public record ComparedArrays(Tensor yours, Tensor expected, HeatScale.Kind kind, int digits, Messages messages) {
    private static final double BETWEEN = 44;
    private static final double TITLE = 24;
    private static final double HIGHEST_ROW = 34;
    private static final double LETTER = 13;
    private static final double FRAME = 1.6;
    private static final double MARGIN = 3;
    private static final double CORNER = 6;
    private static final double LEAST_CELL_WITH_CORNER = 14;
    private static final int MOST_DIGITS = 7;

    /// As `numpy.allclose` has it, and what is far below the other numbers counts as rounding.
    private static final double RELATIVE = 1e-7;

    private static final double ROUNDING = 1e-10;

    /// Returns whether the arrays have the same shape.
    public boolean isSameShape() {
        return yours.shape().equals(expected.shape());
    }

    /// Returns how many numbers differ; all of them where the shapes do.
    public int differing() {
        return isSameShape() ? (int) cells().filter(this::differs).count() : yours.size();
    }

    private IntStream cells() {
        return IntStream.range(0, yours.size());
    }

    private boolean differs(int cell) {
        double mine = yours.at(cell);
        double right = expected.at(cell);
        if (!Double.isFinite(mine) || !Double.isFinite(right)) {
            return Double.compare(mine, right) != 0;
        }
        double magnitude = Math.max(Math.abs(mine), Math.abs(right));
        return Math.abs(mine - right) > RELATIVE * magnitude + ROUNDING * scale().largest();
    }

    private HeatScale scale() {
        return new ArrayColours().scale(kind, yours, expected);
    }

    /// Returns the picture, at most as large as a room. A few rows do not fill it: two numbers are compared more easily
    /// where they are not far apart.
    public Picture in(Size room) {
        int rows = Math.max(
                Grid.of(yours.shape()).rows(), Grid.of(expected.shape()).rows());
        double enough = Math.min(room.height(), TITLE + rows * HIGHEST_ROW);
        WrittenNumbers numbers = new WrittenNumbers(enoughDigits(), TextMeasure.bundled());
        HeatScale shared = scale();
        Size half = new Size(Math.max(1, (room.width() - BETWEEN) / 2 - MARGIN), Math.max(1, enough - TITLE - MARGIN));
        List<NumberGrid> grids =
                NumberGrid.alike(List.of(grid(yours, numbers, half, shared), grid(expected, numbers, half, shared)));
        NumberGrid left = grids.getFirst();
        NumberGrid right = grids.getLast();
        Title mine = title("picture.compared.yours", yours);
        Title wanted = title("picture.compared.expected", expected);
        double beside = Math.max(left.size().width(), mine.width()) + BETWEEN;
        ArrayColours colours = new ArrayColours();
        List<Mark> marks = new ArrayList<>();
        marks.addAll(mine.at(new Point(0, LETTER), isSameShape() ? Role.MUTED : Role.WRONG_TEXT));
        marks.addAll(wanted.at(new Point(beside, LETTER), Role.MUTED));
        Point place = new Point(MARGIN, TITLE);
        marks.addAll(left.marks(place, colours));
        marks.addAll(right.marks(new Point(beside + MARGIN, TITLE), colours));
        marks.addAll(frames(left, place));
        double width = beside + Math.max(right.size().width(), wanted.width()) + MARGIN;
        double height = TITLE + Math.max(left.size().height(), right.size().height()) + MARGIN;
        return new Picture(new Size(width, height), marks);
    }

    private static NumberGrid grid(Tensor array, WrittenNumbers numbers, Size room, HeatScale scale) {
        return new GridSize(array, Grid.of(array.shape()), List.of(), numbers).in(room, scale);
    }

    /// Returns as many digits as show the first difference, up to a limit.
    private int enoughDigits() {
        if (!isSameShape() || !NumberGrid.isWritten(yours)) {
            return digits;
        }
        int[] differing = cells().filter(this::differs).toArray();
        int enough = digits;
        while (enough < MOST_DIGITS && differing.length > 0 && looksAlike(differing, new NumberText(enough))) {
            enough++;
        }
        return enough;
    }

    private boolean looksAlike(int[] cells, NumberText text) {
        return IntStream.of(cells).allMatch(cell -> text.of(yours.at(cell)).equals(text.of(expected.at(cell))));
    }

    /// Where all numbers differ, one frame around them says so.
    private List<Mark> frames(NumberGrid grid, Point place) {
        if (!isSameShape() || differing() == 0) {
            return List.of();
        }
        if (differing() == yours.size()) {
            return frame(grid.whole(place).grow(FRAME));
        }
        return grid.isDrawnCellByCell()
                ? cells().filter(this::differs)
                        .mapToObj(cell -> frame(grid.bounds(place, cell).grow(-FRAME / 2)))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private static List<Mark> frame(Rectangle bounds) {
        Mark frame = new Mark.Box(bounds, 3, Paint.NONE, Stroke.of(Role.WRONG, FRAME));
        if (Math.min(bounds.width(), bounds.height()) < LEAST_CELL_WITH_CORNER) {
            return List.of(frame);
        }
        Point corner = new Point(bounds.right(), bounds.y());
        Mark sign = new Mark.Area(
                new Route(
                        corner,
                        List.of(new Segment.Line(corner.plus(0, CORNER)), new Segment.Line(corner.plus(-CORNER, 0)))),
                Paint.of(Role.WRONG));
        return List.of(frame, sign);
    }

    private record Title(String words, String shape, double gap, double width) {
        List<Mark> at(Point baseline, Role shapeRole) {
            return List.of(
                    new Mark.Text(words, baseline, Face.TEXT, LETTER, Paint.of(Role.MUTED), Mark.Anchor.START),
                    new Mark.Text(
                            shape, baseline.plus(gap, 0), Face.CODE, LETTER, Paint.of(shapeRole), Mark.Anchor.START));
        }
    }

    private Title title(String key, Tensor array) {
        TextMeasure measure = TextMeasure.bundled();
        String words = messages.text(key);
        String shape = array.shape().toString();
        double gap = measure.width(words, Face.TEXT, LETTER) + LETTER * 0.6;
        return new Title(words, shape, gap, gap + measure.width(shape, Face.CODE, LETTER));
    }
}
