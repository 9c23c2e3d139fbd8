package backflow.tensor;

/// Choices and tests of two numbers: the larger, and 1 or 0 for true or false.
enum Comparison implements BinaryKernel {
    MAXIMUM {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = Math.max(a[ai + i * as], b[bi + i * bs]);
            }
        }
    },
    GREATER_THAN {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] > b[bi + i * bs] ? 1 : 0;
            }
        }
    },
    EQUAL_TO {
        @Override
        public void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n) {
            for (int i = 0; i < n; i++) {
                out[o + i] = a[ai + i * as] == b[bi + i * bs] ? 1 : 0;
            }
        }
    };
}
