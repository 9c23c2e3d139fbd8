package backflow.numpy.array;

/// What a run may still use up. It is bound to the thread for the time of the run, and asked before memory is taken and
/// before work is done, so that it can also end a run that is no longer wanted.
///
/// Where none is bound, nothing is limited but the size of one array.
public interface Allowance {
    /// The allowance of the run that this thread carries out.
    ScopedValue<Allowance> CURRENT = ScopedValue.newInstance();

    /// Takes memory for `elements` numbers, before it is there.
    ///
    /// @throws RuntimeException if the run may not have so many
    void take(long elements);

    /// Notes that about `operations` steps of arithmetic follow.
    ///
    /// @throws RuntimeException if the run may not do so much
    void spend(long operations);

    /// Spends operations of the current run.
    static void spendCurrent(long operations) {
        if (CURRENT.isBound()) {
            CURRENT.get().spend(operations);
        }
    }

    /// Returns fresh memory of the current run, all zeros.
    static double[] allocate(int elements) {
        if (CURRENT.isBound()) {
            CURRENT.get().take(elements);
        }
        return new double[elements];
    }
}
