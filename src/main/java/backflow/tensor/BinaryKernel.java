package backflow.tensor;

/// The loops of the ops with two operands. Each op has loops of its own, so that the compiler sees one kind of
/// arithmetic in each and no call for an element.
public sealed interface BinaryKernel permits Arithmetic, Comparison, Power {
    /// Computes `n` elements: `out[o + i] = op(a[ai + i·as], b[bi + i·bs])`.
    void run(double[] out, int o, double[] a, int ai, int as, double[] b, int bi, int bs, int n);
}
