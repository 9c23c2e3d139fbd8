package backflow.tensor;

/// Powers, with the results of C's `pow` at the edges, as in NumPy.
///
/// Computed by [StrictMath], whose bits are the same on every machine, and within one unit in the last place.
enum Power implements BinaryKernel {
    POWER {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = power(a[ai + i * as], b[bi + i * bs]);
            }
        }
    };

    /// C's `pow`, which NumPy uses: 1 to the power of anything is 1, and so is −1 to the power of ±∞.
    private static double power(double base, double exponent) {
        if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
            return 1;
        }
        return StrictMath.pow(base, exponent);
    }
}
