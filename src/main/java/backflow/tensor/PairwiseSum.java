package backflow.tensor;

/// The sum of numbers at equal distances, by halving, so that the error grows with the logarithm of their count.
///
/// Past [#PIECE] numbers, pieces of that length are added one after another, each summed by halving. All this is
/// NumPy's order for an axis that lies in one stretch, so the bits are NumPy's too.
///
/// @see <a href="https://doi.org/10.1137/0914050">Higham (1993), The accuracy of floating point summation</a>
public final class PairwiseSum {
    private static final int BLOCK = 128;
    private static final int PIECE = 8192;

    private PairwiseSum() {}

    public static double of(double[] data, int offset, int stride, int count) {
        if (count <= PIECE) {
            return halved(data, offset, stride, count);
        }
        double[] pieces = new double[Math.ceilDiv(count, PIECE)];
        Chunks.run(pieces.length, Chunks.ELEMENTS / PIECE, (from, to) -> {
            for (int i = from; i < to; i++) {
                int start = i * PIECE;
                pieces[i] = halved(data, offset + start * stride, stride, Math.min(PIECE, count - start));
            }
        });
        double sum = 0;
        for (double piece : pieces) {
            sum += piece;
        }
        return sum;
    }

    private static double halved(double[] data, int offset, int stride, int count) {
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
        int half = count / 2 - count / 2 % 8;
        return halved(data, offset, stride, half) + halved(data, offset + half * stride, stride, count - half);
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
