package backflow.ui.work;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// Work away from the window's thread, and the one way back to it. Only the latest work counts: what was begun before
/// is interrupted, and what it still brings is dropped.
public final class Background {
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("backflow-work-", 1).factory());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private @Nullable Future<?> latest;
    private long generation;

    /// Returns whether work is under way. Changes on the window's thread.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Does work, and brings its result back to the window's thread unless other work was begun or this was cancelled.
    ///
    /// @param failed takes what the work threw, a defect's error included
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        cancel();
        long mine = generation;
        busy.set(true);
        latest = threads.submit(() -> {
            Runnable result = result(work, done, failed);
            Platform.runLater(() -> {
                if (mine == generation) {
                    busy.set(false);
                    result.run();
                }
            });
        });
    }

    private static <T> Runnable result(Callable<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T value = work.call();
            return () -> done.accept(value);
        } catch (Exception | Error e) {
            return () -> failed.accept(e);
        }
    }

    /// Gives up the work under way.
    public void cancel() {
        generation++;
        busy.set(false);
        if (latest != null) {
            latest.cancel(true);
            latest = null;
        }
    }

    /// Ends all work for good.
    public void close() {
        cancel();
        threads.shutdownNow();
    }
}
