package backflow.cli.format;

import backflow.trace.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A trace with the source that it is the trace of.
///
/// @param name the example's name, or the file as the user named it
/// @param lines the lines of the source
/// @param trace the run
/// @param parameters the values of the function's scalar parameters, in their order
public record TracedSource(String name, List<String> lines, Trace trace, Map<String, Number> parameters) {
    public TracedSource {
        lines = List.copyOf(lines);
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /// Returns a line of the source without the space around it; empty where there is no such line.
    String line(int number) {
        return number < 1 || number > lines.size() ? "" : lines.get(number - 1).strip();
    }
}
