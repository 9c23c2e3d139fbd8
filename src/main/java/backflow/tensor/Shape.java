package backflow.tensor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// The extents of a tensor, as NumPy prints them: `(4, 3)`, `(3,)`, `()`.
///
/// `(3,)` and `(1, 3)` are different shapes. An extent may be zero, as in NumPy.
///
/// @param extents the lengths of the axes, first axis first
public record Shape(List<Integer> extents) {
    /// The shape of a single number, rank 0.
    public static final Shape SCALAR = new Shape(List.of());

    /// The largest number of elements that a tensor may have: 2 GiB of float64.
    public static final int MAXIMUM_SIZE = 1 << 28;

    /// Creates a shape.
    ///
    /// @throws ShapeException if an extent is negative or there are more than [#MAXIMUM_SIZE] elements
    public Shape {
        extents = List.copyOf(extents);
        long size = 1;
        boolean empty = false;
        for (int extent : extents) {
            if (extent < 0) {
                throw new ShapeException("shape.negative", tuple(extents), String.valueOf(extent));
            }
            empty |= extent == 0;
            size = Math.min(size * Math.max(extent, 1), 1L << 31);
        }
        if (!empty && size > MAXIMUM_SIZE) {
            throw new ShapeException("shape.large", tuple(extents), String.valueOf(MAXIMUM_SIZE));
        }
    }

    /// Returns the shape with these extents, first axis first.
    ///
    /// @throws ShapeException if an extent is negative or there are more than [#MAXIMUM_SIZE] elements
    public static Shape of(int... extents) {
        return extents.length == 0
                ? SCALAR
                : new Shape(IntStream.of(extents).boxed().toList());
    }

    /// Returns the number of axes.
    public int rank() {
        return extents.size();
    }

    /// Returns the length of an axis; a negative axis counts from the last.
    ///
    /// @throws ShapeException if there is no such axis
    public int extent(int axis) {
        return extents.get(axis(axis));
    }

    /// Returns the number of elements; 1 for a scalar.
    public int size() {
        int size = 1;
        for (int axis = 0; axis < extents.size(); axis++) {
            size *= extents.get(axis);
        }
        return size;
    }

    /// Returns the shape that both operands are stretched to.
    ///
    /// @throws ShapeException if an extent differs and neither is 1:
    ///     `cannot broadcast (4, 3) with (4,): axis 1 is 3 and 4`
    /// @see <a href="https://numpy.org/doc/stable/user/basics.broadcasting.html">NumPy: broadcasting</a>
    public Shape broadcast(Shape other) {
        if (equals(other)) {
            return this;
        }
        int rank = Math.max(rank(), other.rank());
        List<Integer> result = new ArrayList<>(rank);
        for (int axis = 0; axis < rank; axis++) {
            int mine = extentAligned(axis, rank);
            int theirs = other.extentAligned(axis, rank);
            if (mine != theirs && mine != 1 && theirs != 1) {
                throw new ShapeException(
                        "shape.broadcast",
                        this,
                        other,
                        String.valueOf(axis),
                        String.valueOf(mine),
                        String.valueOf(theirs));
            }
            result.add(mine == 1 ? theirs : mine);
        }
        return new Shape(result);
    }

    /// Tells whether a tensor of this shape can be stretched to `target` without a change to `target`.
    public boolean isBroadcastableTo(Shape target) {
        int rank = target.rank();
        if (rank() > rank) {
            return false;
        }
        for (int axis = 0; axis < rank; axis++) {
            int extent = extentAligned(axis, rank);
            if (extent != 1 && extent != target.extents.get(axis)) {
                return false;
            }
        }
        return true;
    }

    /// Returns the axis counted from the first, where a negative one counts from the last.
    ///
    /// @throws ShapeException if there is no such axis
    public int axis(int axis) {
        int counted = axis < 0 ? axis + rank() : axis;
        if (counted < 0 || counted >= rank()) {
            throw new ShapeException("shape.axis", String.valueOf(axis), this);
        }
        return counted;
    }

    /// Returns the axes counted from the first, ascending.
    ///
    /// @throws ShapeException if there is no such axis, or one is named twice
    public List<Integer> axes(List<Integer> axes) {
        if (axes.size() == 1) {
            return List.of(axis(axes.get(0)));
        }
        List<Integer> counted = new ArrayList<>(axes.size());
        for (int axis : axes) {
            int normal = axis(axis);
            if (counted.contains(normal)) {
                throw new ShapeException("shape.axis.twice", String.valueOf(axis), this);
            }
            counted.add(normal);
        }
        Collections.sort(counted);
        return List.copyOf(counted);
    }

    /// Returns every axis, ascending.
    public List<Integer> allAxes() {
        return IntStream.range(0, rank()).boxed().toList();
    }

    /// Returns the shape that is left when the axes are summed away.
    ///
    /// @param keepDims whether a reduced axis stays with extent 1
    /// @throws ShapeException if there is no such axis, or one is named twice
    public Shape reduce(List<Integer> axes, boolean keepDims) {
        List<Integer> reduced = axes(axes);
        List<Integer> result = new ArrayList<>(rank());
        for (int axis = 0; axis < rank(); axis++) {
            if (!reduced.contains(axis)) {
                result.add(extents.get(axis));
            } else if (keepDims) {
                result.add(1);
            }
        }
        return new Shape(result);
    }

    /// Returns how many elements meet in one when the axes are summed away; 1 for none.
    ///
    /// @throws ShapeException if there is no such axis, or one is named twice
    public int count(List<Integer> axes) {
        int count = 1;
        for (int axis : axes(axes)) {
            count *= extents.get(axis);
        }
        return count;
    }

    /// Returns the shape as NumPy prints it: `(4, 3)`, `(3,)`, `()`.
    @Override
    public String toString() {
        return tuple(extents);
    }

    /// The extent of an axis after axes of extent 1 are put in front up to `rank`.
    private int extentAligned(int axis, int rank) {
        int own = axis - (rank - rank());
        return own < 0 ? 1 : extents.get(own);
    }

    private static String tuple(List<Integer> extents) {
        if (extents.size() == 1) {
            return "(" + extents.get(0) + ",)";
        }
        return extents.toString().replace('[', '(').replace(']', ')');
    }
}
