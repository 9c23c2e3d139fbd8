package backflow.ui;

import backflow.session.Walk;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// The keys while the responsibility of a value is looked at: those that move the playhead else walk the tour, and
/// digits pick a path.
final class TourKeys {
    private final Walk walk;
    private final Map<KeyCode, Runnable> moves = new EnumMap<>(KeyCode.class);

    TourKeys(Walk walk) {
        this.walk = walk;
        moves.put(KeyCode.RIGHT, walk::next);
        moves.put(KeyCode.PAGE_DOWN, walk::next);
        moves.put(KeyCode.LEFT, walk::previous);
        moves.put(KeyCode.PAGE_UP, walk::previous);
        moves.put(KeyCode.HOME, walk::first);
        moves.put(KeyCode.END, walk::last);
        moves.put(KeyCode.SPACE, walk::togglePlaying);
        moves.put(KeyCode.ESCAPE, walk::leave);
    }

    /// Does what a pressed key is for; returns whether it is for anything here.
    boolean pressed(KeyCode code) {
        Runnable move = moves.get(code);
        if (walk.tour().isEmpty() || move == null) {
            return false;
        }
        move.run();
        return true;
    }

    /// Returns what a typed character does here, if anything.
    Optional<Runnable> typed(String character) {
        return walk.tour().isPresent() && character.matches("[1-9]")
                ? Optional.of(() -> walk.pick(Integer.parseInt(character) - 1))
                : Optional.empty();
    }
}
