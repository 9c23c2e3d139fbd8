package backflow.ui;

import backflow.session.Session;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Writes down when each pulse began, and whether the frame before it moved the playhead.
final class PulseLog extends AnimationTimer {
    private static final int FRAMES_OF_REST = 20;

    private final Session session;
    private final List<Double> intervals = new ArrayList<>();
    private double playhead;
    private boolean moved;
    private long last;
    private int still;
    private LongPredicate wanted = _ -> false;
    private CountDownLatch held = new CountDownLatch(0);
    private long heldAt;

    PulseLog(Session session) {
        this.session = session;
    }

    void run() {
        Platform.runLater(this::start);
    }

    @Override
    public void handle(long pulse) {
        long now = System.nanoTime();
        if (last != 0 && moved) {
            intervals.add((now - last) / 1e6);
        }
        last = now;
        moved = session.playhead() != playhead;
        still = moved ? 0 : still + 1;
        playhead = session.playhead();
        if (held.getCount() > 0 && wanted.test(now)) {
            heldAt = now;
            held.countDown();
        }
    }

    /// Returns the intervals, in milliseconds, that followed frames in which the playhead had moved.
    List<Double> intervals() {
        return WindowUnderTest.fx(() -> List.copyOf(intervals));
    }

    void forget() {
        WindowUnderTest.fx(() -> {
            intervals.clear();
            return true;
        });
    }

    /// Waits for a pulse at which something holds, however long that takes.
    void await(BooleanSupplier condition) {
        until(_ -> condition.getAsBoolean());
    }

    /// Waits until nothing has moved for a while.
    void rest() {
        WindowUnderTest.fx(() -> still = 0);
        until(_ -> still >= FRAMES_OF_REST);
    }

    /// Waits for the next pulse.
    void next() {
        until(_ -> true);
    }

    /// Returns when the frame was done that shows what happened at a time: the pulse after the one that took it up.
    long frameAfter(long nanoTime) {
        int[] pulses = {0};
        return until(now -> now > nanoTime && ++pulses[0] == 2);
    }

    private long until(LongPredicate condition) {
        CountDownLatch latch = WindowUnderTest.fx(() -> {
            wanted = condition;
            held = new CountDownLatch(1);
            return held;
        });
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return WindowUnderTest.fx(() -> heldAt);
    }

    /// Returns the bytes on the heap once what nobody holds is collected.
    static long heap() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }
}
