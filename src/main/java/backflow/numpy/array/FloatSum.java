package backflow.numpy.array;

/// The sum of float32 numbers at equal distances, each addition rounded to float32, by halving in NumPy's order.
///
/// @see backflow.tensor.PairwiseSum
final class FloatSum {
    private static final int BLOCK = 128;

    private FloatSum() {}

    static float of(double[] data, int offset, int stride, int count) {
        if (count < 8) {
            return plain(0, data, offset, stride, count);
        }
        if (count <= BLOCK) {
            return block(data, offset, stride, count);
        }
        int half = count / 2 - count / 2 % 8;
        return of(data, offset, stride, half) + of(data, offset + half * stride, stride, count - half);
    }

    private static float plain(float before, double[] data, int offset, int stride, int count) {
        float sum = before;
        for (int i = 0; i < count; i++) {
            sum += (float) data[offset + i * stride];
        }
        return sum;
    }

    /// Eight running sums, joined as a tree; what does not fill eight is added last.
    private static float block(double[] data, int offset, int stride, int count) {
        float[] sums = new float[8];
        int whole = count - count % 8;
        for (int i = 0; i < whole; i++) {
            sums[i % 8] += (float) data[offset + i * stride];
        }
        float tree = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
        return plain(tree, data, offset + whole * stride, stride, count - whole);
    }
}
