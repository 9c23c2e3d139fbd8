package backflow.ui;

import backflow.text.Messages;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// All keys on a card over the window, in two columns where there is room, else in one.
final class KeysCard extends StackPane {
    private record Group(String name, List<String> keys) {}

    /// The groups of each column.
    private static final List<List<Group>> COLUMNS = List.of(
            List.of(
                    new Group("steps", List.of("step", "stage", "ends", "play", "motion")),
                    new Group(
                            "look",
                            List.of(
                                    "level",
                                    "notation",
                                    "digits",
                                    "cells",
                                    "copy",
                                    "zoom",
                                    "fit",
                                    "responsibility",
                                    "move"))),
            List.of(
                    new Group("code", List.of("code", "breakpoint")),
                    new Group("check", List.of("wrong", "find", "indent", "undo", "save")),
                    new Group(
                            "window",
                            List.of("mode", "parts", "tab", "panes", "line", "text", "open", "help", "quit"))));

    private static final double SCROLL = 0.2;

    /// Left for a scroll bar, in pixels.
    private static final double SCROLL_BAR = 20;

    private final Messages messages;
    private final FlowPane columns = new FlowPane();
    private final ScrollPane scroll = new ScrollPane(columns);
    private final VBox card;
    private final Button close;
    private @Nullable Node before;

    KeysCard(Messages messages) {
        this.messages = messages;
        COLUMNS.forEach(groups -> columns.getChildren().add(column(groups)));
        columns.getStyleClass().add("key-columns");
        widthProperty().subscribe(this::fit);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label title = new Label(messages.text("window.keys"));
        title.getStyleClass().add("sentence");
        close = new Button(messages.text("window.keys.close"));
        close.setId("keys-close");
        close.setOnAction(_ -> hide());
        HBox end = new HBox(close);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.setMinHeight(USE_PREF_SIZE);
        title.setMinHeight(USE_PREF_SIZE);
        card = new VBox(title, scroll, end);
        card.getStyleClass().add("card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setId("keys");
        getStyleClass().add("over");
        Region veil = new Region();
        veil.getStyleClass().add("veil");
        // The veil reaches the window's edges, whatever distance the card keeps from them.
        veil.setManaged(false);
        veil.setOnMouseClicked(_ -> hide());
        widthProperty().subscribe(_ -> veil.resize(getWidth(), getHeight()));
        heightProperty().subscribe(_ -> veil.resize(getWidth(), getHeight()));
        getChildren().addAll(veil, card);
        setVisible(false);
        // Otherwise the window would lay the hidden card out together with what it covers.
        managedProperty().bind(visibleProperty());
    }

    private Node column(List<Group> groups) {
        GridPane column = new GridPane();
        column.getStyleClass().add("keys");
        for (Group group : groups) {
            Label name = new Label(messages.text("window.keys.group." + group.name()));
            name.getStyleClass().addAll("heading", "key-group");
            column.add(name, 0, column.getRowCount(), 2, 1);
            group.keys().forEach(key -> column.addRow(column.getRowCount(), keys(key), what(key)));
        }
        return column;
    }

    private Label keys(String key) {
        Label keys = new Label(messages.text("window.keys." + key));
        keys.getStyleClass().add("key");
        keys.setMinWidth(USE_PREF_SIZE);
        return keys;
    }

    private Label what(String key) {
        Label what = new Label(messages.text("window.keys.what." + key));
        what.getStyleClass().add("key-what");
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        return what;
    }

    /// The card is as wide as its columns side by side, where the window has that room; none is wider than the room.
    /// Asked of the viewport instead, that would ask for layout again whenever it is laid out.
    private void fit() {
        double room = Math.max(0, getWidth() - across(getInsets()) - across(card.getInsets()) - SCROLL_BAR);
        double wanted = columns.getHgap() * (columns.getChildren().size() - 1);
        for (Node column : columns.getChildren()) {
            wanted += column.prefWidth(-1);
            ((Region) column).setMaxWidth(room);
        }
        columns.setPrefWrapLength(Math.min(Math.ceil(wanted), room));
    }

    private static double across(Insets insets) {
        return insets.getLeft() + insets.getRight();
    }

    void show() {
        before = getScene().getFocusOwner();
        applyCss();
        fit();
        scroll.setVvalue(0);
        setVisible(true);
        close.requestFocus();
    }

    private void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    /// Takes the keys while the card is shown: some close it, some scroll it, others wait.
    void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.SPACE -> hide();
            case KeyCode.DOWN, KeyCode.PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + SCROLL);
            case KeyCode.UP, KeyCode.PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - SCROLL);
            default -> {
                // A key of the window has no meaning under the card.
            }
        }
        event.consume();
    }
}
