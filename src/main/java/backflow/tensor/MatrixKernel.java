package backflow.tensor;

import java.util.Arrays;

/// The product of two matrices in storage, in panels that stay in the cache.
///
/// Products are summed over panels of [#DEPTH] of the inner axis, panel sums are then added, so that the error grows
/// with the number of panels rather than with the inner extent.
///
/// @param left the left matrix, any strides
/// @param right the right matrix, any strides
/// @param out the row-major result, zero at first
@SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
public record MatrixKernel(Matrix left, Matrix right, double[] out, int outOffset) {
    private static final int DEPTH = 64;
    private static final int WIDTH = 512;
    private static final int SMALL = 4096;

    /// A matrix within storage.
    @SuppressWarnings("ArrayRecordComponent") // made and used within one call; never compared
    public record Matrix(double[] data, int offset, int rows, int columns, int rowStride, int columnStride) {
        double at(int row, int column) {
            return data[offset + row * rowStride + column * columnStride];
        }
    }

    public void run() {
        long work = (long) left.rows * left.columns * right.columns;
        int rowWork = Math.max(1, (int) Math.min(left.columns * (long) right.columns, 1 << 30));
        if (right.columns == 1) {
            Chunks.run(left.rows, Math.max(1, Chunks.ELEMENTS / rowWork), this::timesColumn);
        } else if (work <= SMALL) {
            timesSmall();
        } else {
            Chunks.run(left.rows, Math.max(DEPTH, 8 * Chunks.ELEMENTS / rowWork), this::timesPanels);
        }
    }

    private void timesSmall() {
        for (int i = 0; i < left.rows; i++) {
            for (int j = 0; j < right.columns; j++) {
                double sum = 0;
                for (int k = 0; k < left.columns; k++) {
                    sum += left.at(i, k) * right.at(k, j);
                }
                out[outOffset + i * right.columns + j] = sum;
            }
        }
    }

    private void timesColumn(int from, int to) {
        for (int i = from; i < to; i++) {
            double sum = 0;
            for (int start = 0; start < left.columns; start += DEPTH) {
                sum += dot(i, start, Math.min(start + DEPTH, left.columns));
            }
            out[outOffset + i] = sum;
        }
    }

    private double dot(int row, int from, int to) {
        double even = 0;
        double odd = 0;
        int k = from;
        for (; k + 2 <= to; k += 2) {
            even += left.at(row, k) * right.at(k, 0);
            odd += left.at(row, k + 1) * right.at(k + 1, 0);
        }
        return k < to ? even + odd + left.at(row, k) * right.at(k, 0) : even + odd;
    }

    private void timesPanels(int from, int to) {
        double[][] panel = new double[DEPTH][WIDTH];
        double[] sums = new double[WIDTH];
        for (int column = 0; column < right.columns; column += WIDTH) {
            int width = Math.min(WIDTH, right.columns - column);
            for (int start = 0; start < left.columns; start += DEPTH) {
                int depth = Math.min(DEPTH, left.columns - start);
                pack(panel, start, depth, column, width);
                for (int i = from; i < to; i++) {
                    Arrays.fill(sums, 0, width, 0);
                    addProducts(panel, sums, i, start, depth, width);
                    int at = outOffset + i * right.columns + column;
                    for (int j = 0; j < width; j++) {
                        out[at + j] += sums[j];
                    }
                }
            }
        }
    }

    /// Copies a panel of the right matrix, each of its rows into an array of its own: with one index for all arrays the
    /// inner loop becomes vector instructions.
    private void pack(double[][] panel, int start, int depth, int column, int width) {
        for (int k = 0; k < depth; k++) {
            UnaryKernel.COPY.run(
                    panel[k],
                    0,
                    right.data,
                    right.offset + (start + k) * right.rowStride + column * right.columnStride,
                    right.columnStride,
                    width);
        }
    }

    private void addProducts(double[][] panel, double[] sums, int row, int start, int depth, int width) {
        int k = 0;
        for (; k + 4 <= depth; k += 4) {
            addFour(
                    sums,
                    new double[] {
                        left.at(row, start + k),
                        left.at(row, start + k + 1),
                        left.at(row, start + k + 2),
                        left.at(row, start + k + 3)
                    },
                    panel[k],
                    panel[k + 1],
                    panel[k + 2],
                    panel[k + 3],
                    width);
        }
        for (; k < depth; k++) {
            addOne(sums, left.at(row, start + k), panel[k], width);
        }
    }

    private static void addFour(double[] sums, double[] f, double[] a, double[] b, double[] c, double[] d, int n) {
        double p = f[0];
        double q = f[1];
        double r = f[2];
        double s = f[3];
        for (int j = 0; j < n; j++) {
            sums[j] += (p * a[j] + q * b[j]) + (r * c[j] + s * d[j]);
        }
    }

    private static void addOne(double[] sums, double factor, double[] row, int n) {
        for (int j = 0; j < n; j++) {
            sums[j] += factor * row[j];
        }
    }
}
