package backflow.ui;

import backflow.text.Message;
import backflow.text.Messages;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A field with its name before it and, where its text cannot be used, behind it what is wrong and what to do. The text
/// stays as it was typed.
final class DataField extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final Messages messages;
    private String committed = "";

    /// Takes a text that was typed, or says what is wrong with it.
    interface Taker {
        Optional<Message> take(String text);
    }

    DataField(Messages messages, String name, Taker taker) {
        this.messages = messages;
        Label label = new Label(name);
        label.setLabelFor(field);
        label.getStyleClass().add("field-name");
        label.setMinWidth(USE_PREF_SIZE);
        field.setId("field-" + name);
        field.setAccessibleText(name);
        field.getStyleClass().add("data-field");
        problem.setId("problem-" + name);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("field");
        getChildren().addAll(label, field, problem);
        tell(Optional.empty());
        Runnable commit = () -> {
            if (!field.getText().equals(committed)) {
                committed = field.getText();
                tell(taker.take(committed.strip()));
            }
        };
        field.setOnAction(_ -> commit.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                commit.run();
            }
        });
    }

    /// Shows the value that is in use; what is being typed, or was refused, stays.
    void show(String value) {
        boolean untouched = !problem.isVisible() && field.getText().equals(committed);
        if (untouched) {
            committed = value;
            field.setText(value);
        }
    }

    /// Shows what holds as long as nothing is typed.
    void prompt(String text) {
        field.setPromptText(text);
    }

    private void tell(Optional<Message> wrong) {
        String sentence = wrong.map(messages::render).orElse("");
        problem.setText(sentence);
        problem.setVisible(wrong.isPresent());
        problem.setManaged(wrong.isPresent());
        field.setAccessibleHelp(sentence);
        field.pseudoClassStateChanged(WRONG, wrong.isPresent());
    }
}
