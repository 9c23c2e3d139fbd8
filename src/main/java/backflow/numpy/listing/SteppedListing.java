package backflow.numpy.listing;

import backflow.numpy.Program;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Source text beside the steps of a trace.
///
/// @param lines the text, a line each
/// @param lineOfStep the line, from 1, that each step stands for, in the order of the steps; 0 for a step that has none
public record SteppedListing(List<String> lines, List<Integer> lineOfStep) {
    public SteppedListing {
        lines = List.copyOf(lines);
        lineOfStep = List.copyOf(lineOfStep);
    }

    /// Returns a listing that was written for a trace.
    public static SteppedListing of(Listing listing, Trace trace) {
        return new SteppedListing(
                listing.lines().stream().map(ListingLine::text).toList(),
                steps(trace, step -> listing.lineOf(step).orElse(-1) + 1));
    }

    /// Returns the text of the traced function; the whole file where the function calls another one. A step back has no
    /// line in it.
    public static SteppedListing ofSource(Program program, Trace trace) {
        var span = program.function().span();
        String text = program.file().source().text();
        int end = (int) text.substring(0, span.end()).stripTrailing().lines().count();
        List<Integer> used = steps(
                trace,
                step -> trace.step(step) instanceof Step.Forward forward
                        ? forward.node().place().line()
                        : 0);
        boolean alone = used.stream().allMatch(line -> line == 0 || (line >= span.line() && line <= end));
        List<String> lines = text.lines().toList();
        if (!alone) {
            return new SteppedListing(lines, used);
        }
        int before = span.line() - 1;
        return new SteppedListing(
                lines.subList(before, end),
                used.stream().map(line -> Math.max(0, line - before)).toList());
    }

    private static List<Integer> steps(Trace trace, IntUnaryOperator line) {
        return IntStream.rangeClosed(1, trace.length()).map(line).boxed().toList();
    }

    /// Returns the line, from 1, of a step; empty before the first step and where the listing has none.
    public OptionalInt lineOf(int step) {
        int line = step < 1 || step > lineOfStep.size() ? 0 : lineOfStep.get(step - 1);
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /// Returns the steps of a line, in order.
    public List<Integer> stepsOf(int line) {
        return IntStream.rangeClosed(1, lineOfStep.size())
                .filter(step -> line > 0 && lineOfStep.get(step - 1) == line)
                .boxed()
                .toList();
    }

    /// Returns the next step of a line behind a step; its first, where there is none. Where the line has no step, the
    /// nearest line below that has one stands for it.
    public OptionalInt stepAhead(int line, int step) {
        OptionalInt first = stepAt(line);
        return first.isEmpty()
                ? first
                : OptionalInt.of(stepsOf(lineOfStep.get(first.getAsInt() - 1)).stream()
                        .filter(candidate -> candidate > step)
                        .findFirst()
                        .orElse(first.getAsInt()));
    }

    /// Returns the first step of a line; where the line has none, that of the nearest line below that has one.
    public OptionalInt stepAt(int line) {
        int nearest = lineOfStep.stream()
                .mapToInt(Integer::intValue)
                .filter(candidate -> candidate >= Math.max(1, line))
                .min()
                .orElse(0);
        return nearest == 0 ? OptionalInt.empty() : OptionalInt.of(lineOfStep.indexOf(nearest) + 1);
    }
}
