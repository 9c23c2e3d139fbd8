package backflow.graph;

/// A numbered group of lines of the source.
///
/// @param number its number, as written
/// @param title what the comment says after the colon; the statement itself where the source has no stage comments
/// @param line the line that opens it
public record Stage(int number, String title, int line) {}
