package backflow.op;

import java.util.ArrayList;
import java.util.List;

/// The VJP of the matrix product as NumPy source, for matrices, stacks of matrices, and vectors.
final class MatrixProductCode {
    private MatrixProductCode() {}

    static Code vjp(int input, Site site) {
        int ra = site.inputShape(0).rank();
        int rb = site.inputShape(1).rank();
        if (ra == 1 && rb == 1) {
            return site.upstream().times(site.input(1 - input));
        }
        if (ra == 1 || rb == 1) {
            return vector(input, site, ra == 1 ? 0 : 1);
        }
        return input == 0
                ? site.upstream().matmul(swapped(site.input(1), rb))
                : swapped(site.input(0), ra).matmul(site.upstream());
    }

    /// The product of a vector with a matrix or a stack of matrices.
    private static Code vector(int input, Site site, int vector) {
        Code v = site.input(vector);
        Code m = site.input(1 - vector);
        Code d = site.upstream();
        // The axis of the matrix that meets the vector: the last but one for v @ m, the last for m @ v.
        int summed = vector == 0 ? -2 : -1;
        Code spread = expanded(d, summed);
        if (input != vector) {
            return spread.times(vector == 0 ? expanded(v, -1) : v);
        }
        int rank = site.inputShape(1 - vector).rank();
        List<Integer> all = new ArrayList<>(IndexRule.letters(0, rank));
        all.remove(Integer.valueOf(rank + summed));
        return AxesCode.reduce("np.sum", m.times(spread), all, rank, false);
    }

    private static Code expanded(Code array, int axis) {
        String text = "np.expand_dims(" + array.text() + ", axis=" + axis + ")";
        return new Code(text, Code.Binding.ATOM, array.names(), array.view());
    }

    private static Code swapped(Code array, int rank) {
        return array.suffixed(rank == 2 ? ".T" : ".swapaxes(-1, -2)", List.of(), true);
    }
}
