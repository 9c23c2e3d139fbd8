package backflow.session;

import backflow.picture.closeup.Pace;
import backflow.trace.Itinerary;
import backflow.trace.Segment;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Where the playhead comes to rest, and the ways that lead there: at the beginning, at the steps of a level, at the
/// end.
///
/// @param trace what is stepped through
/// @param steps the numbers of the level's steps, ascending
record Stops(Trace trace, List<Integer> steps) {
    static Stops of(Trace trace, Itinerary itinerary) {
        return new Stops(trace, itinerary.stops());
    }

    private IntStream all() {
        return IntStream.concat(IntStream.of(0, trace.length()), steps.stream().mapToInt(Integer::intValue));
    }

    private int first(IntPredicate wanted) {
        return all().filter(wanted).min().orElse(trace.length());
    }

    private int last(IntPredicate wanted) {
        return all().filter(wanted).max().orElse(0);
    }

    /// Returns the way to the next stop. From a way on that is not yet done it sets out where the present step ends.
    Move on(double playhead, Optional<Move> under) {
        double from = under.filter(Move::isForward)
                .map(move -> Math.min(move.to(), first(stop -> stop >= playhead)))
                .orElse(playhead);
        return way(from, first(stop -> stop > from));
    }

    /// Returns the way to the stop before. From a way back that is not yet done it sets out where the present step
    /// begins.
    Move back(double playhead, Optional<Move> under) {
        double from = under.filter(move -> !move.isForward())
                .map(move -> Math.max(move.to(), last(stop -> stop <= playhead)))
                .orElse(playhead);
        return way(from, last(stop -> stop < from));
    }

    /// Returns the way to the next stop, or to a step before it that holds the playhead up.
    Move onUnlessHeld(double playhead, IntPredicate holds) {
        int stop = first(next -> next > playhead);
        int held = IntStream.rangeClosed((int) playhead + 1, stop)
                .filter(holds)
                .findFirst()
                .orElse(stop);
        return way(playhead, held);
    }

    private Move way(double from, double to) {
        return new Move(from, to, new Pace(trace).between(from, to));
    }

    /// Returns the way to a step past all stops, on or back.
    Move hurry(double playhead, int step) {
        return new Move(playhead, step, new Pace(trace).hurrying(playhead, step));
    }

    /// Returns the beginning of the timeline's next segment; the end, if there is none.
    int stageAfter(int step) {
        return starts().filter(start -> start > step).findFirst().orElse(trace.length());
    }

    /// Returns the beginning of this segment of the timeline, and from there that of the one before.
    int stageBefore(int step) {
        return starts().filter(start -> start < step).max().orElse(0);
    }

    /// Returns where the level stops first in each segment.
    private IntStream starts() {
        return Segment.of(trace).stream()
                .flatMap(segment -> steps.stream().filter(segment::contains).limit(1))
                .mapToInt(Integer::intValue);
    }
}
