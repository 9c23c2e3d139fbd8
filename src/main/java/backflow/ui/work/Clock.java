package backflow.ui.work;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;

/// The one clock of a window: it tells the seconds that passed between frames, and stands still while there is
/// nothing to move or nobody to see it.
public final class Clock extends AnimationTimer {
    /// After a hold-up the motion goes on from where it was rather than jump.
    private static final double LONGEST_FRAME = 0.1;

    private static final double NANOSECOND = 1e-9;

    private final DoubleConsumer tick;

    /// Kept, since what it is made of knows it only weakly.
    private final ObservableValue<Boolean> wanted;

    private long last;

    /// Creates a clock; it goes for as long as it is kept.
    ///
    /// @param tick takes the seconds since the last frame
    /// @param wanted whether the clock runs
    public Clock(DoubleConsumer tick, ObservableValue<Boolean> wanted) {
        this.tick = tick;
        this.wanted = wanted;
        wanted.subscribe(_ -> run());
    }

    private void run() {
        if (wanted.getValue()) {
            last = 0;
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        if (last != 0) {
            tick.accept(Math.min(LONGEST_FRAME, (now - last) * NANOSECOND));
        }
        last = now;
    }
}
