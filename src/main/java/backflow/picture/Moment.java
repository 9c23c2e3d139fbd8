package backflow.picture;

import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.Optional;

/// A place in a trace: which step is seen, and how far it has come.
///
/// @param number the number of the step; 0 before the first
/// @param done how many steps are wholly done
/// @param progress how far the step has come, 0 to 1; 1 at rest
public record Moment(int number, int done, double progress) {

    /// Returns the moment of a playhead: at 3 the third step is seen done, at 3.25 the fourth a quarter on its way.
    /// A playhead before the first or behind the last step stands there.
    public static Moment of(Trace trace, double playhead) {
        var place = Math.clamp(playhead, 0.0, trace.length());
        var done = (int) place;
        var progress = place - done;
        return progress == 0 ? new Moment(done, done, 1) : new Moment(done + 1, done, progress);
    }

    /// Returns the moment after the last step, in which everything is there and nothing happens.
    static Moment after(Trace trace) {
        return new Moment(0, trace.length(), 1);
    }

    /// Returns the step that is seen; none before the first.
    public Optional<Step> step(Trace trace) {
        return number == 0 ? Optional.empty() : Optional.of(trace.step(number));
    }

    public boolean isMoving() {
        return done < number;
    }
}
