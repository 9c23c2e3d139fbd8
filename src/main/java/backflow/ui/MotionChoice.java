package backflow.ui;

import backflow.session.Session;
import java.util.Optional;
import javafx.application.Platform;
import javafx.util.Subscription;

/// Whether steps are seen happening: as the system asks, until the person chooses otherwise.
final class MotionChoice {
    private final Session session;
    private final Subscription system;
    private Optional<Boolean> chosen;

    /// @param chosen what was chosen before; empty where the system is followed
    MotionChoice(Session session, Optional<Boolean> chosen) {
        this.session = session;
        this.chosen = chosen;
        system = Platform.getPreferences().reducedMotionProperty().subscribe(_ -> apply());
    }

    private static boolean ofSystem() {
        return !Platform.getPreferences().isReducedMotion();
    }

    private void apply() {
        session.motionProperty().set(chosen.orElseGet(MotionChoice::ofSystem));
    }

    /// Switches motion on or off. Whoever chooses what the system asks for follows it from then on.
    void toggle() {
        boolean wanted = !session.motionProperty().get();
        chosen = wanted == ofSystem() ? Optional.empty() : Optional.of(wanted);
        apply();
    }

    /// Returns what was chosen; empty where the system is followed.
    Optional<Boolean> chosen() {
        return chosen;
    }

    /// Lets go of the system.
    void close() {
        system.unsubscribe();
    }
}
