package backflow.ui.check.result;

import backflow.session.draft.Sample;
import backflow.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What stands where a result will be: an invitation to paste code, and sample mistakes for those who have none.
final class Welcome extends VBox {
    Welcome(List<Sample> samples, Actions actions, Messages messages) {
        setId("welcome");
        getStyleClass().add("welcome");
        Button paste = button("paste", messages.text("window.check.paste"), actions::paste);
        paste.getStyleClass().add("primary");
        FlowPane buttons = new FlowPane(paste, button("check-open", messages.text("window.check.open"), actions::open));
        buttons.getStyleClass().add("result-buttons");
        Node list = new SampleList(samples, actions::load, messages);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Card.text(messages.text("window.check.welcome"), "welcome-heading"),
                        Card.text(messages.text("window.check.welcome.what"), "result-text"),
                        Card.text(messages.text("window.check.welcome.private"), "result-note"),
                        buttons,
                        Card.text(messages.text("window.check.samples"), "welcome-samples"),
                        Card.text(messages.text("window.check.samples.what"), "result-note"),
                        list);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
