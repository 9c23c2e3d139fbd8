package backflow.tensor;

/// Powers, with the results of C's `pow` at the edges, as in NumPy.
///
/// Computed by [StrictMath], whose bits are the same on every machine, and within one unit in the last place.
public enum Power implements BinaryKernel {
    POWER {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = power(a[ai + i * as], b[bi + i * bs]);
            }
        }
    };

    static Tensor of(Tensor base, Tensor exponent) {
        double constant = exponent.rank() == 0 ? exponent.item() : Double.NaN;
        if (constant == 2) {
            return base.square();
        } else if (constant == 1) {
            return base;
        } else if (constant == 0.5) {
            return base.sqrt();
        } else if (constant == -1) {
            return base.reciprocal();
        }
        return Elementwise.apply(POWER, base, exponent);
    }

    /// C's `pow`, which NumPy uses: 1 to the power of anything is 1, and so is −1 to the power of ±∞.
    public static double power(double base, double exponent) {
        if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
            return 1;
        }
        return StrictMath.pow(base, exponent);
    }
}
