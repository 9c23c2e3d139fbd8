package backflow.picture.closeup;

import backflow.picture.Grid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Many cells and the few that they are added into, or that they were copied from: which of them belong together, in
/// which turn each comes, and how the two arrays stand to each other.
///
/// @param way how the arrays stand
/// @param many the rows and columns of the larger array
/// @param extents the lengths of its axes
/// @param strides how far a step along each of them goes among the few; 0 along an axis that they do not have
/// @param turns how far a step along each of them goes in the order of turns; 0 along an axis that the few have
record Fold(Way way, Grid many, List<Integer> extents, List<Integer> strides, List<Integer> turns) {

    Fold {
        extents = List.copyOf(extents);
        strides = List.copyOf(strides);
        turns = List.copyOf(turns);
    }

    /// How two arrays stand so that one sees what belongs together.
    enum Way {
        /// One below the other, their columns in line: rows move.
        ROWS,
        /// Side by side, their rows in line: columns move.
        COLUMNS,
        /// A single cell below or above all others, which move one by one.
        CELLS
    }

    /// Returns how the cells of two arrays belong together by the letters of their axes; empty where the arrays cannot
    /// stand in line.
    static Optional<Fold> of(Cells many, Cells one) {
        var extents = many.shape().extents();
        var strides = new ArrayList<Integer>();
        for (var axis = 0; axis < extents.size(); axis++) {
            strides.add(stride(one, many.letters().get(axis)));
        }
        var turns = new ArrayList<>(Collections.nCopies(extents.size(), 0));
        var turn = 1;
        for (var axis = extents.size() - 1; axis >= 0; axis--) {
            if (strides.get(axis) == 0) {
                turns.set(axis, turn);
                turn *= extents.get(axis);
            }
        }
        return way(many, one, strides).map(way -> new Fold(way, many.grid(), extents, strides, turns));
    }

    private static int stride(Cells one, String letter) {
        var axis = one.letters().indexOf(letter);
        var stride = 1;
        for (var inner = axis + 1; inner < one.letters().size(); inner++) {
            stride *= one.shape().extent(inner);
        }
        return axis < 0 || one.shape().extent(axis) == 1 ? 0 : stride;
    }

    private static Optional<Way> way(Cells many, Cells one, List<Integer> strides) {
        var grid = many.grid();
        var isInLine = one.grid().columns() == grid.columns() && (grid.columns() == 1 || strides.getLast() == 1);
        if (isInLine && one.grid().rows() == 1) {
            return Optional.of(Way.ROWS);
        }
        if (one.array().size() == 1) {
            return Optional.of(Way.CELLS);
        }
        if (one.array().size() == grid.rows() && keepsRows(many, strides)) {
            return Optional.of(Way.COLUMNS);
        }
        return isInLine ? Optional.of(Way.ROWS) : Optional.empty();
    }

    /// Tells whether the cells of each row, and no others, belong to the cell that has the row's number.
    private static boolean keepsRows(Cells many, List<Integer> strides) {
        var stride = 1;
        for (var axis = strides.size() - 2; axis >= 0; axis--) {
            if (many.shape().extent(axis) > 1 && strides.get(axis) != stride) {
                return false;
            }
            stride *= many.shape().extent(axis);
        }
        return strides.getLast() == 0;
    }

    /// Returns how many cells belong to each of the few.
    int count() {
        var count = 1;
        for (var axis = 0; axis < extents.size(); axis++) {
            count *= strides.get(axis) == 0 ? extents.get(axis) : 1;
        }
        return count;
    }

    /// Returns how many the few are.
    int groups() {
        return many.rows() * many.columns() / Math.max(1, count());
    }

    /// Returns to which of the few a cell belongs.
    ///
    /// @param cell its place in row-major order
    int target(int cell) {
        return along(strides, cell);
    }

    /// Returns when a cell's turn comes among those that belong to the same one, from 0.
    int turn(int cell) {
        return along(turns, cell);
    }

    private int along(List<Integer> steps, int cell) {
        var sum = 0;
        var rest = cell;
        for (var axis = extents.size() - 1; axis >= 0; axis--) {
            sum += rest % extents.get(axis) * steps.get(axis);
            rest /= extents.get(axis);
        }
        return sum;
    }

    /// Returns the cell beside or above one that is a copy of the same; −1 where there is none.
    int before(int cell) {
        if (cell % many.columns() > 0 && target(cell - 1) == target(cell)) {
            return cell - 1;
        }
        var above = cell - many.columns();
        return above >= 0 && target(above) == target(cell) ? above : -1;
    }
}
