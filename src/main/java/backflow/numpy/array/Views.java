package backflow.numpy.array;

import java.util.Arrays;

/// The same memory seen with other axes.
public final class Views {
    private Views() {}

    /// Returns a view in which axis `i` is axis `order[i]` of the array.
    ///
    /// @throws ArrayException if not every axis is named once
    public static NdArray transpose(NdArray array, int... order) {
        int rank = array.rank();
        if (order.length != rank) {
            throw new ArrayException(
                    ErrorType.SHAPE, "array.transpose.count", Arrays.toString(order), array.shapeText());
        }
        boolean[] seen = new boolean[rank];
        int[] extents = new int[rank];
        int[] strides = new int[rank];
        for (int i = 0; i < rank; i++) {
            int axis = Extents.axis(order[i], rank);
            if (seen[axis]) {
                throw new ArrayException(ErrorType.VALUE, "array.axis.twice", Integer.toString(order[i]));
            }
            seen[axis] = true;
            extents[i] = array.extent(axis);
            strides[i] = array.strides()[axis];
        }
        return array.view(array.offset(), extents, strides);
    }

    /// Returns a view with the axes reversed, as `x.T`.
    public static NdArray transpose(NdArray array) {
        int[] order = new int[array.rank()];
        Arrays.setAll(order, i -> order.length - 1 - i);
        return transpose(array, order);
    }

    public static NdArray swapAxes(NdArray array, int one, int other) {
        int[] order = identity(array.rank());
        int a = Extents.axis(one, order.length);
        int b = Extents.axis(other, order.length);
        order[a] = b;
        order[b] = a;
        return transpose(array, order);
    }

    /// Returns a view with some axes at other places and the rest in their order.
    public static NdArray moveAxes(NdArray array, int[] from, int[] to) {
        int rank = array.rank();
        boolean[] moved = Axes.of(from).within(rank);
        boolean[] taken = Axes.of(to).within(rank);
        if (from.length != to.length) {
            throw new ArrayException(ErrorType.VALUE, "array.moveaxis");
        }
        int[] order = new int[rank];
        for (int i = 0; i < from.length; i++) {
            order[Extents.axis(to[i], rank)] = Extents.axis(from[i], rank);
        }
        int next = 0;
        for (int place = 0; place < rank; place++) {
            if (!taken[place]) {
                while (moved[next]) {
                    next++;
                }
                order[place] = next++;
            }
        }
        return transpose(array, order);
    }

    /// Returns a view with an axis moved in front of another, as `np.rollaxis`.
    public static NdArray rollAxis(NdArray array, int axis, int start) {
        int rank = array.rank();
        int from = Extents.axis(axis, rank);
        int before = start < 0 ? start + rank : start;
        if (before < 0 || before > rank) {
            throw new ArrayException(ErrorType.AXIS, "array.axis", Integer.toString(start), Integer.toString(rank));
        }
        int to = from < before ? before - 1 : before;
        return moveAxes(array, new int[] {from}, new int[] {to});
    }

    /// Returns a view with new axes of extent 1 at these places of the result.
    public static NdArray expand(NdArray array, int... places) {
        int rank = array.rank() + places.length;
        boolean[] isNew = Axes.of(places).within(rank);
        int[] extents = new int[rank];
        int[] strides = new int[rank];
        int own = 0;
        for (int axis = 0; axis < rank; axis++) {
            extents[axis] = isNew[axis] ? 1 : array.extent(own);
            strides[axis] = isNew[axis] ? 0 : array.strides()[own++];
        }
        return array.view(array.offset(), extents, strides);
    }

    /// Returns a view without axes of extent 1.
    ///
    /// @throws ArrayException if a named axis has another extent
    public static NdArray squeeze(NdArray array, Axes axes) {
        boolean[] chosen = axes.ofFold(array.rank());
        int[] extents = new int[array.rank()];
        int[] strides = new int[array.rank()];
        int rank = 0;
        for (int axis = 0; axis < chosen.length; axis++) {
            boolean isOne = array.extent(axis) == 1;
            if (chosen[axis] && !isOne && !axes.isAll()) {
                throw new ArrayException(ErrorType.SHAPE, "array.squeeze", Integer.toString(axis), array.shapeText());
            }
            if (!chosen[axis] || !isOne) {
                extents[rank] = array.extent(axis);
                strides[rank++] = array.strides()[axis];
            }
        }
        return array.view(array.offset(), Arrays.copyOf(extents, rank), Arrays.copyOf(strides, rank));
    }

    /// Returns a view stretched to a shape, into which nothing can be written.
    ///
    /// @throws ArrayException if an extent differs and is not 1
    public static NdArray broadcast(NdArray array, int... extents) {
        if (array.rank() > extents.length || !Arrays.equals(Extents.broadcast(array.extents(), extents), extents)) {
            throw new ArrayException(ErrorType.SHAPE, "array.broadcast.to", array.shapeText(), Extents.text(extents));
        }
        return array.view(array.offset(), extents, Layout.stretched(array, extents))
                .readOnly();
    }

    /// Returns a view of the diagonal of two axes, which becomes the last axis.
    public static NdArray diagonal(NdArray array, int shift, int first, int second) {
        if (array.rank() < 2) {
            throw new ArrayException(ErrorType.SHAPE, "array.diagonal", array.shapeText());
        }
        NdArray moved = moveAxes(array, new int[] {first, second}, new int[] {-2, -1});
        int rank = moved.rank();
        int rows = moved.strides()[rank - 2];
        int columns = moved.strides()[rank - 1];
        int length = Math.min(moved.extent(rank - 2) + Math.min(shift, 0), moved.extent(rank - 1) - Math.max(shift, 0));
        int[] extents = Arrays.copyOf(moved.extents(), rank - 1);
        int[] strides = Arrays.copyOf(moved.strides(), rank - 1);
        extents[rank - 2] = Math.max(length, 0);
        strides[rank - 2] = rows + columns;
        int start = length <= 0 ? 0 : Math.max(shift, 0) * columns - Math.min(shift, 0) * rows;
        return array.view(array.offset() + start, extents, strides).readOnly();
    }

    static int[] identity(int rank) {
        int[] order = new int[rank];
        Arrays.setAll(order, axis -> axis);
        return order;
    }
}
