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
        int element = Places.element(array, indices);
        if (element >= 0) {
            return NdArray.scalar(array.type(), array.data()[element]);
        }
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
        int element = Places.element(array, indices);
        if (element >= 0 && value.rank() == 0) {
            array.data()[element] = array.type().cast(value.item(), value.type());
            return;
        }
        Selection selection = Selection.of(array, indices);
        NdArray view = selection.view();
        if (selection.isView()) {
            Copies.assign(view, value);
            return;
        }
        if (isMask(array, indices) && value.rank() > 1) {
            throw new ArrayException(ErrorType.TYPE, "array.assign.mask", value.shapeText());
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
        if (array.isNumber()) {
            throw new ArrayException(ErrorType.TYPE, "array.at.number");
        }
        checkWritable(array);
        Selection selection = Selection.of(array, indices);
        NdArray view = selection.view();
        int[] distances = selection.isView() ? new int[1] : selection.distances();
        NdArray operand = value.asArray();
        DType computed = ufunc.computed(array, operand);
        NdArray spread = spread(operand, computed, selection, view);
        if (operand.rank() > spread.rank()) {
            throw new ArrayException(ErrorType.SHAPE, "array.assign", operand.shapeText(), spread.shapeText());
        }
        double[] pair = new double[2];
        each(view, distances, spread, (mine, theirs, steps, n) -> {
            for (int i = 0; i < n; i++) {
                int at = mine + i * steps[0];
                pair[0] = view.data()[at];
                pair[1] = spread.data()[theirs + i * steps[1]];
                ufunc.run(computed, pair, pair, pair, new int[] {0, 0, 1}, new int[3], 1);
                view.data()[at] = array.type().cast(pair[0], ufunc.result(computed));
            }
        });
    }

    /// Returns elements of `x` where the condition is not zero, and of `y` elsewhere, all stretched to each other.
    public static NdArray choose(NdArray condition, NdArray x, NdArray y) {
        DType type = Promotion.of(x, y);
        NdArray left = Promotion.operand(x, type);
        NdArray right = Promotion.operand(y, type);
        int[] extents = Extents.broadcast(Extents.broadcast(condition.extents(), left.extents()), right.extents());
        int[][] strides = {
            null,
            Layout.stretched(condition, extents),
            Layout.stretched(left, extents),
            Layout.stretched(right, extents)
        };
        NdArray out = Elementwise.fresh(type, extents, strides[1], strides[2], strides[3]);
        strides[0] = out.strides();
        int[] at = {0, condition.offset(), left.offset(), right.offset()};
        Loop.over(extents, strides).run(at, (from, step, n) -> {
            for (int i = 0; i < n; i++) {
                boolean holds = condition.data()[from[1] + i * step[1]] != 0;
                out.data()[from[0] + i * step[0]] =
                        holds ? left.data()[from[2] + i * step[2]] : right.data()[from[3] + i * step[3]];
            }
        });
        return out;
    }

    /// Tells whether truth values for all elements are all that selects.
    private static boolean isMask(NdArray array, List<Index> indices) {
        return indices.size() == 1
                && indices.getFirst() instanceof Index.Elements(NdArray places)
                && places.type() == DType.BOOL
                && places.rank() == array.rank();
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
        Allowance.spendCurrent(4L * other.size());
        Loop loop = Loop.over(view.extents(), view.strides(), Extents.rowMajor(view.extents()));
        for (int i = 0; i < distances.length; i++) {
            int[] at = {view.offset() + distances[i], i * view.size()};
            loop.run(at, (from, steps, n) -> row.run(from[0], from[1], steps, n));
        }
    }
}
