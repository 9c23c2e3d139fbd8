package backflow.numpy.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What square brackets do: read, write, and add up at places that may come twice.
///
/// @see <a href="https://numpy.org/doc/stable/user/basics.indexing.html">NumPy: indexing</a>
public final class Indexing {
    private Indexing() {}

    /// Returns a view where only whole numbers, slices and new axes select, a copy where arrays do, and a NumPy scalar
    /// where one element is left.
    ///
    /// @throws ArrayException if an index lies outside or does not fit
    public static NdArray get(NdArray array, List<Index> indices) {
        Selection selection = Selection.of(array, indices);
        NdArray view = selection.view();
        if (selection.isView()) {
            boolean isElement = view.rank() == 0 && !indices.contains(Index.ELLIPSIS);
            return isElement ? view.orScalar() : view;
        }
        int[] distances = selection.distances();
        NdArray picked = NdArray.zeros(array.type(), joined(selection.pickedExtents(), view.extents()));
        each(view, distances, picked, (mine, theirs, steps, n) -> {
            for (int i = 0; i < n; i++) {
                picked.data()[theirs + i * steps[1]] = view.data()[mine + i * steps[0]];
            }
        });
        return placed(picked, selection).orScalar();
    }

    /// Writes a value, stretched to what the indices select and cast to the array's type. Where a place comes twice,
    /// the last value stays.
    ///
    /// @throws ArrayException also if the array is read-only, or the value cannot be stretched or cast
    public static void set(NdArray array, List<Index> indices, NdArray value) {
        checkWritable(array);
        Selection selection = Selection.of(array, indices);
        NdArray view = selection.view();
        if (selection.isView()) {
            Copies.assign(view, value);
            return;
        }
        int[] distances = selection.distances();
        NdArray spread = spread(value, array.type(), selection, view);
        each(view, distances, spread, (mine, theirs, steps, n) -> {
            for (int i = 0; i < n; i++) {
                view.data()[mine + i * steps[0]] = spread.data()[theirs + i * steps[1]];
            }
        });
    }

    /// Combines values into the selected places one after another, also where a place comes twice, as `np.add.at`.
    public static void accumulate(Binary ufunc, NdArray array, List<Index> indices, NdArray value) {
        checkWritable(array);
        Selection selection = Selection.of(array, indices);
        NdArray view = selection.view();
        int[] distances = selection.isView() ? new int[1] : selection.distances();
        DType computed = ufunc.computed(array, value);
        if (!array.type().takesInPlace(computed)) {
            throw new ArrayException(
                    ErrorType.TYPE,
                    "array.out.type",
                    ufunc.text(),
                    computed.toString(),
                    array.type().toString());
        }
        NdArray spread = spread(value, array.type(), selection, view);
        int[] ones = {0, 0, 0};
        each(view, distances, spread, (mine, theirs, steps, n) -> {
            for (int i = 0; i < n; i++) {
                int at = mine + i * steps[0];
                int[] places = {at, at, theirs + i * steps[1]};
                ufunc.run(array.type(), view.data(), view.data(), spread.data(), places, ones, 1);
            }
        });
    }

    private static void checkWritable(NdArray array) {
        if (!array.isWritable()) {
            throw new ArrayException(ErrorType.VALUE, "array.read-only");
        }
    }

    /// A copy of a value in the shape of the selection, the picked axes in front.
    private static NdArray spread(NdArray value, DType type, Selection selection, NdArray view) {
        int[] picked = selection.isView() ? Extents.NONE : selection.pickedExtents();
        NdArray spread = NdArray.zeros(type, joined(picked, view.extents()));
        Copies.assign(selection.isView() ? spread : placed(spread, selection), value);
        return spread;
    }

    private static int[] joined(int[] front, int[] back) {
        int[] all = Arrays.copyOf(front, front.length + back.length);
        System.arraycopy(back, 0, all, front.length, back.length);
        return all;
    }

    /// Moves the picked axes from the front to where they belong.
    private static NdArray placed(NdArray picked, Selection selection) {
        int count = selection.pickedExtents().length;
        List<Integer> order = new ArrayList<>();
        for (int axis = count; axis < picked.rank(); axis++) {
            order.add(axis);
        }
        for (int axis = 0; axis < count; axis++) {
            order.add(selection.place() + axis, axis);
        }
        return Views.transpose(picked, Extents.of(order));
    }

    private interface Row {
        void run(int mine, int theirs, int[] steps, int count);
    }

    /// Walks over the view once for each distance, and beside it over `other`, row-major, once.
    private static void each(NdArray view, int[] distances, NdArray other, Row row) {
        Allowance.spendCurrent(other.size());
        Loop loop = Loop.over(view.extents(), view.strides(), Extents.rowMajor(view.extents()));
        for (int i = 0; i < distances.length; i++) {
            int[] at = {view.offset() + distances[i], i * view.size()};
            loop.run(at, (from, steps, n) -> row.run(from[0], from[1], steps, n));
        }
    }
}
