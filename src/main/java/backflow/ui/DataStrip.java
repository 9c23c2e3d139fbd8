package backflow.ui;

import backflow.numpy.Setup;
import backflow.session.Document;
import backflow.session.Session;
import backflow.text.Message;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.shell.Entrance;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/// The fields of the data: the extent of each symbol, the seed, and the scalar parameters.
final class DataStrip extends FlowPane {
    /// What NumPy's generator takes.
    private static final long LARGEST_SEED = 0xffff_ffffL;

    /// No symbol and no parameter is called so.
    private static final String SEED = " seed";

    private final Messages messages;
    private final Opener opener;
    private final SequencedMap<String, DataField> fields = new LinkedHashMap<>();
    private final Button own = new Button();
    private Optional<Document> shown = Optional.empty();

    DataStrip(Session session, Opener opener, Messages messages) {
        this.messages = messages;
        this.opener = opener;
        setId("data");
        getStyleClass().add("data-strip");
        own.setText(messages.text("window.data.own"));
        own.setId("data-own");
        own.setOnAction(_ -> opener.rerun(Setup.NONE));
        session.documentProperty().subscribe(open -> {
            open.ifPresent(this::show);
            shown = open;
        });
    }

    /// Is shown while a toggle is chosen, and comes after it for the keyboard too, as it does to the eye.
    void showBelow(ToggleButton toggle) {
        visibleProperty().bind(toggle.selectedProperty());
        managedProperty().bind(toggle.selectedProperty());
        toggle.addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            if (isVisible() && isTab(pressed) && !pressed.isShiftDown()) {
                Entrance.into(this);
                pressed.consume();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, pressed -> {
            Node end = pressed.isShiftDown() ? fields.firstEntry().getValue() : end();
            if (isTab(pressed) && end.isFocusWithin()) {
                leave(toggle, pressed.isShiftDown());
                pressed.consume();
            }
        });
    }

    private static boolean isTab(KeyEvent pressed) {
        return pressed.getCode() == KeyCode.TAB && !pressed.isShortcutDown() && !pressed.isAltDown();
    }

    private Node end() {
        return own.isDisabled() ? fields.lastEntry().getValue() : own;
    }

    private static void leave(ToggleButton toggle, boolean backwards) {
        Entrance.into(toggle);
        if (!backwards) {
            toggle.requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /// Shows a document's data. Fields that are there already stay, with what is being typed into them.
    private void show(Document document) {
        boolean same = shown.filter(before -> sameNames(before, document)).isPresent();
        if (!same) {
            fields.clear();
            document.sizes().forEach((symbol, extent) -> fields.put(symbol, size(symbol)));
            fields.put(SEED, seed());
            document.scalars().forEach((name, value) -> fields.put(name, scalar(name)));
            getChildren().setAll(fields.values());
            getChildren().add(own);
        }
        document.sizes().forEach((symbol, extent) -> show(symbol, String.valueOf(extent)));
        OptionalLong seed = document.setup().seed();
        Optional.ofNullable(fields.get(SEED))
                .ifPresent(field -> field.prompt(
                        messages.text(document.run().isDrawn() ? "window.data.seed.zero" : "window.data.seed.none")));
        show(SEED, seed.isPresent() ? String.valueOf(seed.getAsLong()) : "");
        document.scalars().forEach((name, value) -> show(name, Controls.number(value.doubleValue())));
        own.setDisable(document.setup().equals(Setup.NONE));
    }

    private void show(String name, String value) {
        Optional.ofNullable(fields.get(name)).ifPresent(field -> field.show(value));
    }

    private static boolean sameNames(Document one, Document other) {
        return one.sizes().keySet().equals(other.sizes().keySet())
                && one.scalars().keySet().equals(other.scalars().keySet());
    }

    private DataField size(String symbol) {
        return new DataField(messages, symbol, text -> {
            Optional<Long> typed = whole(text).filter(number -> number >= 1 && number <= Integer.MAX_VALUE);
            typed.ifPresent(number -> opener.rerun(setup().withSize(symbol, number.intValue())));
            return wrong(typed, Message.of("window.data.size", text, symbol));
        });
    }

    private DataField seed() {
        return new DataField(messages, messages.text("window.data.seed"), text -> {
            if (text.isEmpty()) {
                opener.rerun(withoutSeed(setup()));
                return Optional.empty();
            }
            Optional<Long> typed = whole(text).filter(number -> number >= 0 && number <= LARGEST_SEED);
            typed.ifPresent(number -> opener.rerun(setup().withSeed(number)));
            return wrong(typed, Message.of("window.data.seed.wrong", text, String.valueOf(LARGEST_SEED)));
        });
    }

    private DataField scalar(String name) {
        return new DataField(messages, name, text -> {
            Optional<Double> typed = number(text);
            typed.ifPresent(_ -> opener.rerun(setup().withSetting(name, text)));
            return wrong(typed, Message.of("window.data.scalar", text, name));
        });
    }

    private Setup setup() {
        return shown.map(Document::setup).orElse(Setup.NONE);
    }

    private static Setup withoutSeed(Setup setup) {
        return new Setup(setup.arrays(), setup.sizes(), OptionalLong.empty(), setup.settings());
    }

    private static Optional<Message> wrong(Optional<?> typed, Message message) {
        return typed.isPresent() ? Optional.empty() : Optional.of(message);
    }

    private static Optional<Long> whole(String text) {
        try {
            return Optional.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
