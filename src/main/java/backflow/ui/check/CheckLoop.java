package backflow.ui.check;

import backflow.session.draft.Checker;
import backflow.session.draft.Draft;
import backflow.session.draft.Judgement;
import backflow.ui.work.Background;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// Checks the code again and again while it is written: once nothing was typed for a moment, away from the window's
/// thread. A newer text gives up the check of the older one.
public final class CheckLoop {
    /// How long nothing must have been typed, in seconds.
    private static final double PAUSE = 0.4;

    private final Draft draft;
    private final Checker checker;
    private final Background background = new Background();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private boolean waiting;
    private double waited;

    /// Written by the check, read at each frame.
    private volatile double done;

    public CheckLoop(Draft draft, Checker checker) {
        this.draft = draft;
        this.checker = checker;
        draft.textProperty().subscribe(_ -> begin());
    }

    /// Whether a check is under way, or is about to begin.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// How much of the check is done, from 0 to 1.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    private void begin() {
        background.cancel();
        done = 0;
        progress.set(0);
        waited = 0;
        waiting = !draft.text().isBlank();
        busy.set(waiting);
        if (!waiting) {
            draft.judgementProperty().set(Optional.empty());
        }
    }

    /// Tells that a time in seconds has passed.
    public void advance(double seconds) {
        waited += seconds;
        progress.set(done);
        if (waiting && waited >= PAUSE) {
            checkNow();
        }
    }

    /// Checks without a pause.
    public void checkNow() {
        if (draft.text().isBlank()) {
            return;
        }
        waiting = false;
        busy.set(true);
        String text = draft.text();
        String name = draft.origin().name();
        background.run(
                () -> Judgement.of(
                        checker, name, text, () -> Thread.currentThread().isInterrupted(), part -> done = part),
                this::accept,
                thrown -> accept(new Judgement.Failed(text, thrown)));
    }

    private void accept(Judgement judgement) {
        busy.set(false);
        draft.judgementProperty().set(Optional.of(judgement));
    }

    /// Gives up the check under way; what was found before stays.
    public void cancel() {
        background.cancel();
        waiting = false;
        busy.set(false);
    }

    /// Gives up for good.
    public void close() {
        background.close();
    }
}
