package backflow.numpy.array;

/// What a value is in Python, beside the numbers it holds: it decides who sees a change and which type a result has.
public enum Standing {
    /// An `ndarray`, of any rank; names and views share its memory.
    ARRAY,
    /// A number of a NumPy type, such as `np.sum(x)` or `x[0, 0]`: of rank 0, and never changed in place.
    SCALAR,
    /// A number of Python, which takes on the type of the array it meets.
    ///
    /// @see <a href="https://numpy.org/neps/nep-0050-scalar-promotion.html">NEP 50: promotion of scalars</a>
    WEAK
}
