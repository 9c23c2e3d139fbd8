package backflow.picture.why;

import backflow.picture.Role;
import java.util.List;
import java.util.stream.Collectors;

/// A row of the table below the formula.
///
/// @param label what it tells
/// @param spans what stands in it, each in a colour of its own
record Row(String label, List<Span> spans) {
    Row {
        spans = List.copyOf(spans);
    }

    record Span(String text, Role role) {}

    static Row of(String label, String text, Role role) {
        return new Row(label, List.of(new Span(text, role)));
    }

    /// Returns the row as it is read aloud.
    String spoken() {
        return label + ": " + spans.stream().map(Span::text).collect(Collectors.joining("; "));
    }
}
