package backflow.tensor;

/// The sum of numbers at equal distances, by halving: the error grows with the logarithm of their count.
///
/// The order of the additions is NumPy's for a contiguous axis, so the bits are too.
///
/// @see <a href="https://doi.org/10.1137/0914050">Higham (1993), The accuracy of floating point summation</a>
final class PairwiseSum {
    private static final int BLOCK = 128;

    private PairwiseSum() {}

    static double of(double[] data, int offset, int stride, int count) {
        if (count < 8) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += data[offset + i * stride];
            }
            return sum;
        }
        if (count <= BLOCK) {
            return block(data, offset, stride, count);
        }
        int half = count / 2;
        half -= half % 8;
        return of(data, offset, stride, half) + of(data, offset + half * stride, stride, count - half);
    }

    /// Eight running sums, joined as a tree; what does not fill eight is added last.
    private static double block(double[] data, int offset, int stride, int count) {
        double a = data[offset];
        double b = data[offset + stride];
        double c = data[offset + 2 * stride];
        double d = data[offset + 3 * stride];
        double e = data[offset + 4 * stride];
        double f = data[offset + 5 * stride];
        double g = data[offset + 6 * stride];
        double h = data[offset + 7 * stride];
        int whole = count - count % 8;
        for (int i = 8; i < whole; i += 8) {
            int at = offset + i * stride;
            a += data[at];
            b += data[at + stride];
            c += data[at + 2 * stride];
            d += data[at + 3 * stride];
            e += data[at + 4 * stride];
            f += data[at + 5 * stride];
            g += data[at + 6 * stride];
            h += data[at + 7 * stride];
        }
        double sum = ((a + b) + (c + d)) + ((e + f) + (g + h));
        for (int i = whole; i < count; i++) {
            sum += data[offset + i * stride];
        }
        return sum;
    }
}
