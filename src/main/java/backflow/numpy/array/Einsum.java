package backflow.numpy.array;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Sums of products by letters of axes, as `np.einsum`.
public final class Einsum {
    private final List<NdArray> operands;
    private final List<String> letters = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private final String result;
    private final int[] extents;

    private Einsum(String specification, List<NdArray> operands) {
        this.operands = operands;
        Subscripts subscripts = Subscripts.of(specification, operands.size());
        int widest = 0;
        for (int k = 0; k < operands.size(); k++) {
            String own = subscripts.operands().get(k);
            boolean hasEllipsis = own.indexOf('.') >= 0;
            int open = operands.get(k).rank() - own.length() + (hasEllipsis ? 1 : 0);
            if (open < 0 || (open > 0 && !hasEllipsis)) {
                throw new ArrayException(
                        ErrorType.SHAPE,
                        "array.einsum.rank",
                        own.replace(".", "..."),
                        operands.get(k).shapeText());
            }
            letters.add(Subscripts.spread(own, open));
            widest = hasEllipsis ? Math.max(widest, open) : widest;
        }
        result = Subscripts.spread(subscripts.result(), widest);
        add(result);
        letters.forEach(this::add);
        extents = extents();
    }

    private void add(String more) {
        for (int i = 0; i < more.length(); i++) {
            String letter = more.substring(i, i + 1);
            if (all.indexOf(letter) < 0) {
                all.append(letter);
            }
        }
    }

    /// Returns the sum over every letter that the result does not name of the products of the operands.
    ///
    /// @param specification such as `ij,jk->ik`
    /// @throws ArrayException if it is malformed or does not fit the operands
    public static NdArray of(String specification, List<NdArray> operands) {
        return new Einsum(specification, operands).sum();
    }

    /// The extent of each letter; operands of extent 1 are stretched.
    private int[] extents() {
        int[] found = new int[all.length()];
        Arrays.fill(found, 1);
        for (int k = 0; k < operands.size(); k++) {
            for (int axis = 0; axis < letters.get(k).length(); axis++) {
                int at = all.indexOf(letters.get(k).substring(axis, axis + 1));
                int extent = operands.get(k).extent(axis);
                int other = operands.get(k).extent(letters.get(k).indexOf(all.charAt(at)));
                if (extent != other || (extent != 1 && found[at] != 1 && extent != found[at])) {
                    throw new ArrayException(
                            ErrorType.SHAPE,
                            "array.einsum.extent",
                            all.substring(at, at + 1),
                            Integer.toString(extent == other ? found[at] : other),
                            Integer.toString(extent));
                }
                found[at] = extent == 1 ? found[at] : extent;
            }
        }
        return found;
    }

    private NdArray sum() {
        int[] shape = Arrays.copyOf(extents, result.length());
        DType type = operands.getFirst().type();
        for (NdArray operand : operands) {
            type = Promotion.of(type, operand.type());
        }
        NdArray out = NdArray.zeros(type, shape);
        int[][] strides = new int[operands.size() + 1][];
        int[] at = new int[strides.length];
        strides[0] = Arrays.copyOf(out.strides(), extents.length);
        for (int k = 0; k < operands.size(); k++) {
            strides[k + 1] = strides(operands.get(k), letters.get(k));
            at[k + 1] = operands.get(k).offset();
        }
        long work = 2L * operands.size();
        for (int extent : extents) {
            work = Math.min(work * extent, 1L << 50);
        }
        Allowance.spendCurrent(work);
        double[][] data = operands.stream().map(NdArray::data).toArray(double[][]::new);
        Loop.over(extents, strides).run(at, (from, step, n) -> multiply(out.data(), data, from, step, n));
        type.settle(out.data(), 0, 1, out.size());
        return out.orScalar();
    }

    /// A letter that comes twice in one operand walks along its diagonal.
    private int[] strides(NdArray operand, String own) {
        int[] strides = new int[extents.length];
        for (int axis = 0; axis < own.length(); axis++) {
            if (operand.extent(axis) != 1) {
                strides[all.indexOf(own.substring(axis, axis + 1))] += operand.strides()[axis];
            }
        }
        return strides;
    }

    private static void multiply(double[] out, double[][] operands, int[] at, int[] step, int n) {
        for (int i = 0; i < n; i++) {
            double product = operands[0][at[1] + i * step[1]];
            for (int k = 1; k < operands.length; k++) {
                product *= operands[k][at[k + 1] + i * step[k + 1]];
            }
            out[at[0] + i * step[0]] += product;
        }
    }
}
