package backflow.tensor;

/// The sum of many rows, column by column.
///
/// Up to [#PLAIN] rows are added one after another, as NumPy adds them. More are added in groups of eight whose sums
/// enter a running sum with the rounding error of each addition kept beside it, so that the error of a column does not
/// grow with the number of rows.
///
/// @see <a href="https://doi.org/10.1137/030601818">Ogita, Rump and Oishi (2005), Accurate sum and dot product</a>
final class RowSum {
    private static final int PLAIN = 128;

    private final double[] sums;
    private final double[] errors;

    private RowSum(int columns) {
        this.sums = new double[columns];
        this.errors = new double[columns];
    }

    /// Adds `count` rows of `columns` numbers, and writes the sums at equal distances into `out`.
    static void run(
            double[] data,
            int offset,
            int count,
            int rowStride,
            int columns,
            int columnStride,
            double[] out,
            int outOffset,
            int outStride) {
        RowSum sum = new RowSum(columns);
        if (count <= PLAIN) {
            sum.addPlain(data, offset, count, rowStride, columnStride);
        } else {
            sum.addGroups(data, offset, count, rowStride, columnStride);
        }
        for (int j = 0; j < columns; j++) {
            out[outOffset + j * outStride] = sum.column(j);
        }
    }

    private void addPlain(double[] data, int offset, int count, int rowStride, int columnStride) {
        for (int row = 0; row < count; row++) {
            int at = offset + row * rowStride;
            for (int j = 0; j < sums.length; j++) {
                sums[j] += data[at + j * columnStride];
            }
        }
    }

    private void addGroups(double[] data, int offset, int count, int rowStride, int columnStride) {
        for (int row = 0; row < count; row += 8) {
            int rows = Math.min(8, count - row);
            for (int j = 0; j < sums.length; j++) {
                int at = offset + row * rowStride + j * columnStride;
                double group = data[at];
                for (int i = 1; i < rows; i++) {
                    group += data[at + i * rowStride];
                }
                add(j, group);
            }
        }
    }

    private void add(int j, double value) {
        double before = sums[j];
        double after = before + value;
        double moved = after - before;
        sums[j] = after;
        errors[j] += (before - (after - moved)) + (value - moved);
    }

    /// A sum that overflowed or met NaN has no error worth keeping.
    private double column(int j) {
        return Double.isFinite(errors[j]) ? sums[j] + errors[j] : sums[j];
    }
}
