package backflow.numpy.array;

import java.util.Arrays;

/// The axes that a reduction sums away: all, or those that are named.
public final class Axes {
    /// Every axis, which is what `axis=None` means.
    public static final Axes ALL = new Axes(true);

    private final boolean all;
    private final int[] named;

    private Axes(boolean all, int... named) {
        this.all = all;
        this.named = named;
    }

    /// Returns these axes, of which negative ones count from the last.
    public static Axes of(int... named) {
        return new Axes(false, named.clone());
    }

    boolean isAll() {
        return all;
    }

    /// Tells for each axis of an array whether it is among these.
    ///
    /// @throws ArrayException if there is no such axis, or one is named twice
    boolean[] within(int rank) {
        boolean[] chosen = new boolean[rank];
        if (all) {
            Arrays.fill(chosen, true);
        }
        for (int axis : named) {
            int counted = Extents.axis(axis, rank);
            if (chosen[counted]) {
                throw new ArrayException(ErrorType.VALUE, "array.axis.twice", Integer.toString(axis));
            }
            chosen[counted] = true;
        }
        return chosen;
    }

    /// The same, but a number has the axis 0 too, as for NumPy's ufuncs.
    ///
    /// @throws ArrayException as [#within]
    boolean[] ofFold(int rank) {
        boolean isNumber = rank == 0 && named.length == 1 && (named[0] == 0 || named[0] == -1);
        return isNumber ? new boolean[0] : within(rank);
    }
}
