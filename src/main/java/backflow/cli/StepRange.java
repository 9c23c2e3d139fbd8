package backflow.cli;

import backflow.graph.Level;
import backflow.trace.Trace;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which playheads pictures are made of: one, those of a level between two, or all of a level.
///
/// @param playheads ascending
/// @param isSingle whether one was asked for by its number
record StepRange(List<Integer> playheads, boolean isSingle) {
    static final String ALL = "all";

    private static final Pattern BETWEEN = Pattern.compile("(\\d+)\\.\\.(\\d+)");
    private static final String OPTION = "--step";

    StepRange {
        playheads = List.copyOf(playheads);
    }

    /// Reads `K`, `first..last` or `all`; 0 is the place before the first step.
    ///
    /// @throws CallException if the text is none of them, or names a step that the trace does not have
    static StepRange of(String text, Trace trace, Level level) {
        if (text.equals(ALL)) {
            return between(0, trace.length(), trace, level);
        }
        var match = BETWEEN.matcher(text);
        if (!match.matches()) {
            return new StepRange(List.of(number(text, 0, trace)), true);
        }
        int first = number(match.group(1), 0, trace);
        return between(first, number(match.group(2), first, trace), trace, level);
    }

    private static int number(String text, int least, Trace trace) {
        if (text.chars().anyMatch(character -> character < '0' || character > '9')) {
            throw new CallException("cli.export.step", text, String.valueOf(trace.length()));
        }
        return Values.wholeNumber(OPTION, text, least, trace.length());
    }

    private static StepRange between(int first, int last, Trace trace, Level level) {
        var stops = trace.itinerary(level).stops().stream().mapToInt(Integer::intValue);
        return new StepRange(
                IntStream.concat(IntStream.of(0), stops)
                        .filter(stop -> stop >= first && stop <= last)
                        .boxed()
                        .toList(),
                false);
    }
}
