package backflow.tensor;

/// The loops of the ops with two operands. Each op has loops of its own, so that the compiler sees one kind of
/// arithmetic in each and no call for an element.
enum BinaryKernel {
    PLUS {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] + b[bi + i * bs];
            }
        }
    },
    MINUS {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] - b[bi + i * bs];
            }
        }
    },
    TIMES {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] * b[bi + i * bs];
            }
        }
    },
    DIVIDED_BY {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] / b[bi + i * bs];
            }
        }
    },
    MAXIMUM {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = Math.max(a[ai + i * as], b[bi + i * bs]);
            }
        }
    },
    GREATER_THAN {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] > b[bi + i * bs] ? 1 : 0;
            }
        }
    },
    EQUAL_TO {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] == b[bi + i * bs] ? 1 : 0;
            }
        }
    },
    POWER {
        @Override
        void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = power(a[ai + i * as], b[bi + i * bs]);
            }
        }
    };

    /// Computes `n` elements: `out[o + i] = op(a[ai + i·as], b[bi + i·bs])`.
    abstract void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n);

    /// C's `pow`, which NumPy uses: 1 to the power of anything is 1, and so is −1 to the power of ±∞.
    private static double power(double base, double exponent) {
        if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
            return 1;
        }
        return StrictMath.pow(base, exponent);
    }
}
