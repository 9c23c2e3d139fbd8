package backflow.graph;

/// An edge of the graph that crosses the borders of a level's boxes.
///
/// @param from the box that holds the value
/// @param to the box that uses it
/// @param edge the edge between their nodes
public record BoxEdge(Box from, Box to, Edge edge) {}
