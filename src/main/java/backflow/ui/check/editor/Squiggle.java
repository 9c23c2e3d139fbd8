package backflow.ui.check.editor;

/// A place in a line that something is wrong with.
///
/// @param line the line's number, from 1
/// @param column the column in code points, from 1
/// @param message what is wrong
public record Squiggle(int line, int column, String message) {}
