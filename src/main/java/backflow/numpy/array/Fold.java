package backflow.numpy.array;

import backflow.tensor.Arithmetic;
import backflow.tensor.PairwiseSum;
import java.util.function.DoubleBinaryOperator;

/// How the elements along an axis become one.
@SuppressWarnings("ImmutableEnumChecker") // the functions capture nothing
public enum Fold {
    SUM(0, Double::sum),
    PROD(1, (a, b) -> a * b),
    MAX(Double.NEGATIVE_INFINITY, Math::max),
    MIN(Double.POSITIVE_INFINITY, Math::min),
    ANY(0, (a, b) -> a != 0 || b != 0 ? 1 : 0),
    ALL(1, (a, b) -> a != 0 && b != 0 ? 1 : 0);

    private final double start;
    private final DoubleBinaryOperator op;

    Fold(double start, DoubleBinaryOperator op) {
        this.start = start;
        this.op = op;
    }

    /// What no elements make; for extremes it is only where they begin.
    double start() {
        return start;
    }

    boolean hasIdentity() {
        return this != MAX && this != MIN;
    }

    /// The type of the result where none is asked for: sums and products of small integers are counted in int64.
    DType result(DType type) {
        return switch (this) {
            case SUM, PROD -> type.isFloat() ? type : DType.INT64;
            case ANY, ALL -> DType.BOOL;
            case MAX, MIN -> type;
        };
    }

    /// Joins two numbers.
    double join(double a, double b, DType type) {
        double joined = op.applyAsDouble(a, b);
        return type == DType.FLOAT32 ? (float) joined : joined;
    }

    /// Joins `n` elements, `step[1]` apart, into one number, or each into the number beside it, `step[0]` apart.
    void run(DType type, double[] out, double[] a, int[] at, int[] step, int n) {
        if (step[0] == 0) {
            out[at[0]] = row(type, out[at[0]], a, at[1], step[1], n);
        } else if (this == SUM && type != DType.FLOAT32 && step[0] == 1) {
            Arithmetic.PLUS.run(out, at[0], out, at[0], 1, a, at[1], step[1], n);
        } else {
            for (int i = 0; i < n; i++) {
                int k = at[0] + i * step[0];
                out[k] = join(out[k], a[at[1] + i * step[1]], type);
            }
        }
        if (type == DType.INT64 && hasIdentity()) {
            for (int i = 0; i < (step[0] == 0 ? 1 : n); i++) {
                DType.checkExact(out[at[0] + i * step[0]]);
            }
        }
    }

    private double row(DType type, double before, double[] a, int at, int step, int n) {
        if (this == SUM) {
            return type == DType.FLOAT32
                    ? (float) (before + FloatSum.of(a, at, step, n))
                    : before + PairwiseSum.of(a, at, step, n);
        }
        double joined = before;
        for (int i = 0; i < n; i++) {
            joined = join(joined, a[at + i * step], type);
        }
        return joined;
    }
}
