package backflow.picture.closeup;

import backflow.picture.Grid;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An array's cells and the index letters of its axes within one step.
///
/// Cells of two arrays belong together where they agree in every letter that both have; so a cell of a row belongs to a
/// column of what was copied from it, and a cell of a matrix product to a row of the one factor and a column of the
/// other. An axis of length 1 that was stretched is called `0` and agrees with everything.
///
/// @param array the numbers
/// @param letters the letter of each axis: `n`, `d`, `n′`, or `0`
/// @param grid the rows and columns in which they stand
/// @param inOrder whether cells also belong to those that have their place in row-major order, as a reshape keeps it
record Cells(Tensor array, List<String> letters, Grid grid, boolean inOrder) {

    private static final String STRETCHED = "0";
    private static final String ORDER = "";

    Cells {
        letters = List.copyOf(letters);
        if (letters.size() != array.rank()) {
            throw new IllegalArgumentException("one letter for each axis of " + array.shape() + ", not " + letters);
        }
    }

    static Cells of(Tensor array, List<String> letters) {
        return new Cells(array, letters, Grid.of(array.shape()), false);
    }

    /// Returns these cells below one another, as those stand that a row each of another array belongs to.
    Cells upright() {
        return new Cells(array, letters, new Grid(array.size(), 1), inOrder);
    }

    private boolean isUpright() {
        return !grid.equals(Grid.of(shape()));
    }

    /// Returns these cells, which also belong to those in the same place of the row-major order.
    Cells keptInOrder() {
        return new Cells(array, letters, grid, true);
    }

    Shape shape() {
        return array.shape();
    }

    /// Returns the letters that cells of other arrays may agree with.
    Stream<String> indices() {
        return letters.stream().filter(letter -> !letter.equals(STRETCHED));
    }

    /// Returns where a cell stands along every axis.
    ///
    /// @param cell its place in row-major order
    int[] position(int cell) {
        var position = new int[letters.size()];
        var rest = cell;
        for (var axis = letters.size() - 1; axis >= 0; axis--) {
            position[axis] = rest % shape().extent(axis);
            rest /= shape().extent(axis);
        }
        return position;
    }

    /// Returns where a cell stands, by letter: what cells that belong to it agree with.
    Map<String, Integer> at(int cell) {
        var place = new HashMap<String, Integer>();
        var position = position(cell);
        for (var axis = 0; axis < letters.size(); axis++) {
            if (!letters.get(axis).equals(STRETCHED)) {
                place.put(letters.get(axis), position[axis]);
            }
        }
        if (inOrder) {
            place.put(ORDER, cell);
        }
        return place;
    }

    /// Returns the cells that agree with a place, in row-major order.
    List<Integer> agreeing(Map<String, Integer> place) {
        if (inOrder && place.containsKey(ORDER)) {
            return List.of(place.get(ORDER));
        }
        var cells = new ArrayList<>(List.of(0));
        for (var axis = 0; axis < letters.size(); axis++) {
            cells = extended(cells, shape().extent(axis), wanted(axis, place));
        }
        return Collections.unmodifiableList(cells);
    }

    /// Returns the only position that agrees along an axis; −1 where all do.
    private int wanted(int axis, Map<String, Integer> place) {
        var letter = letters.get(axis);
        return letter.equals(STRETCHED) ? -1 : place.getOrDefault(letter, -1);
    }

    private static ArrayList<Integer> extended(List<Integer> cells, int extent, int wanted) {
        var longer = new ArrayList<Integer>(wanted < 0 ? cells.size() * extent : cells.size());
        for (var cell : cells) {
            for (var k = Math.max(0, wanted); k <= (wanted < 0 ? extent - 1 : wanted); k++) {
                longer.add(cell * extent + k);
            }
        }
        return longer;
    }

    /// Returns where a cell stands, in signs: `n=0, d=1`; nothing for a scalar.
    String place(int cell) {
        return named(cell, "=", ", ");
    }

    /// Returns where a cell stands, to be read aloud: `n 0, d 1`.
    String spoken(int cell) {
        return named(cell, " ", ", ");
    }

    private String named(int cell, String between, String separator) {
        var position = position(cell);
        return IntStream.range(0, letters.size())
                .filter(axis -> !letters.get(axis).equals(STRETCHED))
                .mapToObj(axis -> letters.get(axis) + between + position[axis])
                .collect(Collectors.joining(separator));
    }

    /// Returns what stands beside a row of the grid: `n=0`, or `n=0,h=1` where rows run over several axes.
    String rowLabel(int row) {
        var leading = isUpright() ? letters.size() : letters.size() - 1;
        var position = position(row * grid.columns());
        return IntStream.range(0, Math.max(0, leading))
                .filter(axis -> !letters.get(axis).equals(STRETCHED))
                .mapToObj(axis -> letters.get(axis) + "=" + position[axis])
                .collect(Collectors.joining(","));
    }

    /// Returns what stands above a column of the grid: `d=0`; nothing where there is but one that was stretched.
    String columnLabel(int column) {
        var letter = letters.isEmpty() || isUpright() ? STRETCHED : letters.getLast();
        return letter.equals(STRETCHED) ? "" : letter + "=" + column;
    }
}
