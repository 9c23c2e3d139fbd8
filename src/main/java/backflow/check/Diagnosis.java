package backflow.check;

import java.util.Locale;

/// What is wrong with a line, in the words of `backflow check`.
public enum Diagnosis {
    MISSING_SUM,
    EXTRA_SUM,
    WRONG_AXIS,
    MEAN_FOR_SUM,
    SUM_FOR_MEAN,
    MISSING_FACTOR,
    EXTRA_FACTOR,
    WRONG_FACTOR,
    /// A forgotten 1/N.
    MISSING_BATCH_FACTOR,
    SIGN,
    WRONG_POWER,
    WRONG_OPERAND,
    /// A forgotten array.
    MISSING_OPERAND,
    /// A value that is used twice got one of its gradients over the other.
    OVERWRITTEN_GRADIENT,
    MISSING_PATH,
    EPS,
    DDOF,
    ALIASING,
    /// A wrong line whose error later lines remove again.
    CANCELLING_ERROR,
    RETURN_ORDER,
    CACHE_ORDER,
    SHAPE,
    FORWARD_DIFFERS,
    RUNNING_AVERAGE,
    TEST_MODE,
    UNKNOWN;

    /// Returns the diagnosis as documents write it: `missing-sum`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
