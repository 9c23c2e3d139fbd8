package backflow.tensor;

/// The sum of many rows, column by column.
///
/// Up to [#PLAIN] rows are added one after another, in the order in which NumPy adds them. More are added in groups of
/// eight; the rounding error of each addition of a group is kept beside the sum and added at the end, so that a
/// column's error does not grow with the number of rows.
///
/// @see <a href="https://doi.org/10.1137/030601818">Ogita, Rump and Oishi (2005), Accurate sum and dot product</a>
final class RowSum {
    private static final int PLAIN = 128;
    private static final int GROUP = 8;
    private static final int TILE = 1024;

    private final Rows rows;
    private final double[] sums;
    private final double[] errors;

    /// Rows in storage: where the first begins, and how far apart rows and columns lie.
    @SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
    record Rows(double[] data, int offset, int rowStride, int columnStride) {
        Rows from(int row, int column) {
            return new Rows(data, offset + row * rowStride + column * columnStride, rowStride, columnStride);
        }
    }

    private RowSum(Rows rows, int columns) {
        this.rows = rows;
        this.sums = new double[columns];
        this.errors = new double[columns];
    }

    /// Adds `count` rows of `columns` numbers, and writes the sums into `out`, `outStride` apart.
    static void run(Rows rows, int count, int columns, double[] out, int outOffset, int outStride) {
        Chunks.run(columns, Math.max(TILE, Chunks.ELEMENTS / count), (from, to) -> {
            RowSum sum = tile(rows.from(0, from), count, to - from);
            for (int j = from; j < to; j++) {
                out[outOffset + j * outStride] = sum.column(j - from);
            }
        });
    }

    private static RowSum tile(Rows rows, int count, int columns) {
        if (count <= PLAIN) {
            return new RowSum(rows, columns).addPlain(count);
        }
        int piece = Math.max(PLAIN, 2 * Chunks.ELEMENTS / columns / GROUP * GROUP);
        RowSum[] pieces = new RowSum[Math.ceilDiv(count, piece)];
        Chunks.run(
                count,
                piece,
                (from, to) -> pieces[from / piece] = new RowSum(rows.from(from, 0), columns).addGroups(to - from));
        for (int i = 1; i < pieces.length; i++) {
            pieces[0].add(pieces[i]);
        }
        return pieces[0];
    }

    private RowSum addPlain(int count) {
        int row = 0;
        if (rows.columnStride == 1) {
            for (; row + GROUP <= count; row += GROUP) {
                addEightPlain(rows.data, rows.offset + row * rows.rowStride, rows.rowStride, sums);
            }
        }
        for (; row < count; row++) {
            int at = rows.offset + row * rows.rowStride;
            for (int j = 0; j < sums.length; j++) {
                sums[j] += rows.data[at + j * rows.columnStride];
            }
        }
        return this;
    }

    private static void addEightPlain(double[] x, int at, int stride, double[] sums) {
        int b = at + stride;
        int c = b + stride;
        int d = c + stride;
        int e = d + stride;
        int f = e + stride;
        int g = f + stride;
        int h = g + stride;
        for (int j = 0; j < sums.length; j++) {
            sums[j] = sums[j] + x[at + j] + x[b + j] + x[c + j] + x[d + j] + x[e + j] + x[f + j] + x[g + j] + x[h + j];
        }
    }

    private RowSum addGroups(int count) {
        int row = 0;
        if (rows.columnStride == 1) {
            for (; row + GROUP <= count; row += GROUP) {
                addEight(rows.data, rows.offset + row * rows.rowStride, rows.rowStride, sums, errors);
            }
        }
        for (; row < count; row += GROUP) {
            int group = Math.min(GROUP, count - row);
            for (int j = 0; j < sums.length; j++) {
                int at = rows.offset + row * rows.rowStride + j * rows.columnStride;
                double sum = rows.data[at];
                for (int i = 1; i < group; i++) {
                    sum += rows.data[at + i * rows.rowStride];
                }
                add(sums, errors, j, sum);
            }
        }
        return this;
    }

    private static void addEight(double[] x, int at, int stride, double[] sums, double[] errors) {
        int b = at + stride;
        int c = b + stride;
        int d = c + stride;
        int e = d + stride;
        int f = e + stride;
        int g = f + stride;
        int h = g + stride;
        for (int j = 0; j < sums.length; j++) {
            double group = x[at + j] + x[b + j] + x[c + j] + x[d + j] + x[e + j] + x[f + j] + x[g + j] + x[h + j];
            add(sums, errors, j, group);
        }
    }

    private void add(RowSum other) {
        for (int j = 0; j < sums.length; j++) {
            add(sums, errors, j, other.sums[j]);
            errors[j] += other.errors[j];
        }
    }

    /// Adds a number and keeps what rounding lost, exactly (Knuth's two-sum).
    private static void add(double[] sums, double[] errors, int j, double value) {
        double before = sums[j];
        double after = before + value;
        double moved = after - before;
        sums[j] = after;
        errors[j] += (before - (after - moved)) + (value - moved);
    }

    /// A sum that overflowed or met NaN has no error to correct.
    private double column(int j) {
        return Double.isFinite(errors[j]) ? sums[j] + errors[j] : sums[j];
    }
}
