package backflow.op;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The axis arguments of reductions as NumPy source.
final class AxesCode {
    private AxesCode() {}

    /// Returns a reduction: `np.sum(dout, axis=0)`, `np.mean(x, axis=(0, 2), keepdims=True)`, `np.sum(x)`.
    ///
    /// @param axes ascending, none negative
    /// @param rank the array's rank; over all axes without `keepdims` no axis is written
    static Code reduce(String function, Code array, List<Integer> axes, int rank, boolean keepDims, String... more) {
        StringBuilder text = new StringBuilder(function).append('(').append(array.text());
        if (axes.size() < rank || keepDims || rank == 1) {
            text.append(", axis=").append(axis(axes));
        }
        if (keepDims) {
            text.append(", keepdims=True");
        }
        for (String argument : more) {
            text.append(", ").append(argument);
        }
        return new Code(text.append(')').toString(), Code.Binding.ATOM, array.names(), false);
    }

    /// Returns a reduced array with the axes put back as axes of length 1, so that it broadcasts where it came from.
    ///
    /// Leading axes need no such help: NumPy adds those itself.
    static Code expanded(Code reduced, List<Integer> axes) {
        if (axes.equals(IndexRule.letters(0, axes.size()))) {
            return reduced;
        }
        String text = "np.expand_dims(" + reduced.text() + ", axis=" + axis(axes) + ")";
        return new Code(text, Code.Binding.ATOM, reduced.names(), reduced.view());
    }

    /// Returns the value of an axis argument: `0`, `(0, 2)`.
    static String axis(List<Integer> axes) {
        if (axes.size() == 1) {
            return axes.getFirst().toString();
        }
        return axes.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    /// Returns an array of ones in the given shape: what a row is multiplied by to be copied without sharing memory.
    static Code ones(SymbolicShape shape) {
        Code code = shape.code();
        return new Code("np.ones(" + code.text() + ")", Code.Binding.ATOM, Set.copyOf(code.names()), false);
    }
}
