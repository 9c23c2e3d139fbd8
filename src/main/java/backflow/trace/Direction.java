package backflow.trace;

/// Which way a step goes through the graph.
public enum Direction {
    FORWARD,
    BACKWARD;

    /// Returns the direction of a step; the arrival of the upstream gradient is the first one back.
    public static Direction of(Step step) {
        return step instanceof Step.Forward ? FORWARD : BACKWARD;
    }
}
