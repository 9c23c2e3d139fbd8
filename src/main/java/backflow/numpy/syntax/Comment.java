package backflow.numpy.syntax;

/// A comment: its text behind `#`, trimmed.
public record Comment(String text, Span span) {}
