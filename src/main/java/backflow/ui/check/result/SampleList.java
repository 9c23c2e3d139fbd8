package backflow.ui.check.result;

import backflow.session.draft.Sample;
import backflow.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The sample mistakes, to choose one from.
final class SampleList extends ListView<Sample> {
    SampleList(List<Sample> samples, Consumer<Sample> choose, Messages messages) {
        setId("samples");
        setAccessibleText(messages.text("window.check.samples.accessible"));
        getStyleClass().add("samples");
        getItems().setAll(samples);
        getSelectionModel().selectFirst();
        setCellFactory(_ -> new Cell());
        setOnMouseClicked(clicked -> {
            if (clicked.getButton() == MouseButton.PRIMARY) {
                choose(choose);
            }
        });
        setOnKeyPressed(pressed -> {
            if (pressed.getCode() == KeyCode.ENTER) {
                pressed.consume();
                choose(choose);
            }
        });
    }

    private void choose(Consumer<Sample> choose) {
        Sample selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            choose.accept(selected);
        }
    }

    private static final class Cell extends ListCell<Sample> {
        @Override
        protected void updateItem(@Nullable Sample sample, boolean empty) {
            super.updateItem(sample, empty);
            setText(sample == null || empty ? null : sample.title());
        }
    }
}
