package backflow.ui;

import backflow.graph.Level;
import backflow.picture.View;
import backflow.session.Appearance;
import backflow.session.Mode;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.session.TextSize;
import backflow.ui.part.KeyOwner;
import backflow.ui.part.TypedInto;
import backflow.ui.shell.Rounds;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/// The keys that work everywhere in the window, except where a field, an open menu or a card over the window has them.
final class Keys {
    // Where + and - stand differs between keyboards, and the keypad has its own.
    private static final List<String> LARGER =
            List.of("Shortcut+Plus", "Shortcut+Shift+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
    private static final List<String> SMALLER = List.of("Shortcut+Minus", "Shortcut+Subtract");
    private static final List<String> USUAL = List.of("Shortcut+0", "Shortcut+Numpad 0");

    private static final String HELP = "?";

    private final Scene scene;
    private final Appearance appearance;
    private final Map<KeyCode, Runnable> moves = new EnumMap<>(KeyCode.class);
    private final Map<KeyCode, Runnable> strides = new EnumMap<>(KeyCode.class);
    private final Map<String, Runnable> characters = new HashMap<>();
    private final KeysCard card;
    private final TourKeys tour;

    Keys(Scene scene, Session session, Appearance appearance, KeysCard card, Commands commands) {
        this.scene = scene;
        this.appearance = appearance;
        this.card = card;
        tour = new TourKeys(session.walk());
        moves.put(KeyCode.RIGHT, () -> step(session, session::next));
        moves.put(KeyCode.LEFT, () -> step(session, session::previous));
        moves.put(KeyCode.PAGE_DOWN, () -> step(session, session::next));
        moves.put(KeyCode.PAGE_UP, () -> step(session, session::previous));
        moves.put(KeyCode.HOME, () -> step(session, session::first));
        moves.put(KeyCode.END, () -> step(session, session::last));
        moves.put(KeyCode.SPACE, session::togglePlaying);
        strides.put(KeyCode.RIGHT, () -> step(session, session::nextStage));
        strides.put(KeyCode.LEFT, () -> step(session, session::previousStage));
        characters.put("+", () -> commands.zoom(1));
        characters.put("-", () -> commands.zoom(-1));
        characters.put("0", commands::fit);
        characters.put("1", () -> session.levelProperty().set(Level.STAGES));
        characters.put("2", () -> session.levelProperty().set(Level.OPS));
        characters.put("3", () -> session.levelProperty().set(Level.BROADCASTS));
        characters.put("i", () -> toggleNotation(session));
        characters.put("m", commands::toggleMotion);
        characters.put("[", () -> changeDigits(session, -1));
        characters.put("]", () -> changeDigits(session, 1));
        characters.put("r", session.walk()::toggle);
        characters.put(HELP, commands::showKeys);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        combine("Shortcut+O", commands::open);
        combine("Shortcut+S", commands::save);
        combine("F8", commands::goToWrongLine);
        combine("Shortcut+E", () -> commands.use(Mode.EXPLORE));
        combine("Shortcut+K", () -> commands.use(Mode.CHECK));
        combine("Shortcut+Q", commands::quit);
        combine("F9", commands::toggleBreakpoint);
        combine("Shift+F9", () -> session.breakpoints().clear());
        combine("F6", () -> commands.goRound(Rounds.Way.ON));
        combine("Shift+F6", () -> commands.goRound(Rounds.Way.BACK));
        Pane.all().forEach(pane -> combine("Shortcut+" + pane.digit(), () -> commands.toggle(pane)));
        ObjectProperty<TextSize> text = appearance.textSizeProperty();
        LARGER.forEach(keys -> combine(keys, () -> text.set(text.get().larger())));
        SMALLER.forEach(keys -> combine(keys, () -> text.set(text.get().smaller())));
        USUAL.forEach(keys -> combine(keys, () -> text.set(TextSize.USUAL)));
    }

    private void combine(String keys, Runnable action) {
        scene.getAccelerators().put(KeyCombination.valueOf(keys), () -> {
            if (!card.isVisible()) {
                action.run();
            }
        });
    }

    private static void toggleNotation(Session session) {
        boolean shapes = session.view().notation() == View.Notation.SHAPES;
        session.viewProperty().set(session.view().in(shapes ? View.Notation.INDICES : View.Notation.SHAPES));
    }

    private static void changeDigits(Session session, int by) {
        session.viewProperty().set(session.view().withDigits(session.view().digits() + by));
    }

    /// Whoever steps by hand wants to look.
    private static void step(Session session, Runnable move) {
        session.playingProperty().set(false);
        move.run();
    }

    private void pressed(KeyEvent event) {
        if (card.isVisible()) {
            card.pressed(event);
            return;
        }
        Runnable move = (event.isShortcutDown() ? strides : moves).get(event.getCode());
        boolean plain = !event.isAltDown() && !event.isShiftDown();
        if (!plain || !explores() || belongsElsewhere(event)) {
            return;
        }
        if (!event.isShortcutDown() && tour.pressed(event.getCode())) {
            event.consume();
        } else if (move != null) {
            move.run();
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        Optional<Runnable> action = explores() || event.getCharacter().equals(HELP)
                ? tour.typed(event.getCharacter()).or(() -> Optional.ofNullable(characters.get(event.getCharacter())))
                : Optional.empty();
        if (action.isPresent() && !card.isVisible() && !event.isShortcutDown() && !isTyping()) {
            action.get().run();
            event.consume();
        }
    }

    /// Steps, levels and views belong to the graph; while it is not seen, their keys do nothing.
    private boolean explores() {
        return appearance.mode() == Mode.EXPLORE;
    }

    private boolean belongsElsewhere(KeyEvent event) {
        Node owner = scene.getFocusOwner();
        // Whoever came to a button by keyboard presses it with Space; after a click Space plays.
        boolean pressesButton =
                event.getCode() == KeyCode.SPACE && owner instanceof ButtonBase && owner.isFocusVisible();
        boolean owned = owner instanceof KeyOwner keyOwner && keyOwner.owns(event);
        return isTyping()
                || pressesButton
                || owned
                || Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }

    private boolean isTyping() {
        Node owner = scene.getFocusOwner();
        return (owner instanceof TextInputControl field && field.isEditable()) || owner instanceof TypedInto;
    }
}
