package backflow.tensor;

/// The loops of the ops with one operand, one loop for each op as in [BinaryKernel].
public enum UnaryKernel {
    COPY {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            if (as == 1) {
                System.arraycopy(a, ai, out, o, n);
                return;
            }
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as];
            }
        }
    },
    NEGATE {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            if (as == 1) {
                for (int i = 0; i < n; i++) {
                    out[o + i] = -a[ai + i];
                }
                return;
            }
            for (int i = 0; i < n; i++) {
                out[o + i] = -a[ai + i * as];
            }
        }
    },
    SQUARE {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            if (as == 1) {
                for (int i = 0; i < n; i++) {
                    out[o + i] = a[ai + i] * a[ai + i];
                }
                return;
            }
            for (int i = 0; i < n; i++) {
                double x = a[ai + i * as];
                out[o + i] = x * x;
            }
        }
    },
    SQRT {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = Math.sqrt(a[ai + i * as]);
            }
        }
    },
    RECIPROCAL {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = 1 / a[ai + i * as];
            }
        }
    },
    EXP {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = StrictMath.exp(a[ai + i * as]);
            }
        }
    },
    LOG {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = StrictMath.log(a[ai + i * as]);
            }
        }
    };

    /// Computes `n` elements: `out[o + i] = op(a[ai + i·as])`.
    public abstract void run(double[] out, int o, double[] a, int ai, int as, int n);
}
