package backflow.graph;

/// How a node came to be.
public enum Origin {
    /// A parameter of the function.
    INPUT,
    /// A value that the source gives a name.
    NAMED,
    /// A value inside an expression, such as `var + eps` in `np.sqrt(var + eps)`.
    UNNAMED,
    /// A copy that the source does not write: the broadcast of an operand.
    IMPLICIT
}
