package backflow.tensor;

/// The four operations of arithmetic, with a loop for each way in which operands are usually laid out: both as rows,
/// one as a row and the other a single number, and any strides.
public enum Arithmetic implements BinaryKernel {
    PLUS {
        @Override
        void rows(double[] out, int o, double[] a, int ai, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] + b[bi + i];
            }
        }

        @Override
        void rowAndNumber(double[] out, int o, double[] a, int ai, double b, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] + b;
            }
        }

        @Override
        void numberAndRow(double[] out, int o, double a, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a + b[bi + i];
            }
        }

        @Override
        void strided(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] + b[bi + i * bs];
            }
        }
    },
    MINUS {
        @Override
        void rows(double[] out, int o, double[] a, int ai, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] - b[bi + i];
            }
        }

        @Override
        void rowAndNumber(double[] out, int o, double[] a, int ai, double b, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] - b;
            }
        }

        @Override
        void numberAndRow(double[] out, int o, double a, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a - b[bi + i];
            }
        }

        @Override
        void strided(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] - b[bi + i * bs];
            }
        }
    },
    TIMES {
        @Override
        void rows(double[] out, int o, double[] a, int ai, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] * b[bi + i];
            }
        }

        @Override
        void rowAndNumber(double[] out, int o, double[] a, int ai, double b, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] * b;
            }
        }

        @Override
        void numberAndRow(double[] out, int o, double a, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a * b[bi + i];
            }
        }

        @Override
        void strided(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] * b[bi + i * bs];
            }
        }
    },
    DIVIDED_BY {
        @Override
        void rows(double[] out, int o, double[] a, int ai, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] / b[bi + i];
            }
        }

        @Override
        void rowAndNumber(double[] out, int o, double[] a, int ai, double b, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i] / b;
            }
        }

        @Override
        void numberAndRow(double[] out, int o, double a, double[] b, int bi, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a / b[bi + i];
            }
        }

        @Override
        void strided(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] / b[bi + i * bs];
            }
        }
    };

    @Override
    public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
        if (as == 1 && bs == 1) {
            rows(out, o, a, ai, b, bi, n);
        } else if (as == 1 && bs == 0) {
            rowAndNumber(out, o, a, ai, b[bi], n);
        } else if (as == 0 && bs == 1) {
            numberAndRow(out, o, a[ai], b, bi, n);
        } else {
            strided(out, o, a, ai, as, b, bi, bs, n);
        }
    }

    abstract void rows(double[] out, int o, double[] a, int ai, double[] b, int bi, int n);

    abstract void rowAndNumber(double[] out, int o, double[] a, int ai, double b, int n);

    abstract void numberAndRow(double[] out, int o, double a, double[] b, int bi, int n);

    abstract void strided(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n);
}
