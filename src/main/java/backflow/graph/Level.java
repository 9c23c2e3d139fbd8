package backflow.graph;

/// How finely the graph is read. A level is a partition of the nodes; it changes no number.
public enum Level {
    /// One box for each numbered stage.
    STAGES,
    /// What is drawn by hand: the op that hides a broadcast and the broadcast are one box.
    OPS,
    /// Every broadcast is a box of its own.
    BROADCASTS;

    /// Returns the partition of a graph's nodes at this level.
    public Partition of(ComputationalGraph graph) {
        return Partition.of(graph, Detail.of(this));
    }
}
