package backflow.ui.check.result;

import backflow.session.draft.JudgedPair;
import backflow.session.draft.JudgedPair.Graph;
import backflow.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What to do next with a pair that was judged.
final class ResultButtons extends VBox {
    private final FlowPane row = new FlowPane();

    /// @param stale whether the code has changed meanwhile, so that the change no longer fits it
    ResultButtons(JudgedPair pair, Actions actions, ObservableValue<Boolean> stale, Messages messages) {
        row.getStyleClass().add("result-buttons");
        getStyleClass().add("result-actions");
        getChildren().add(row);
        String line = pair.report().firstWrongLine().map(String::valueOf).orElse("");
        String show = line.isEmpty() ? "window.check.show" : "window.check.show.line";
        Button graph = add("show-in-graph", messages.text(show, line), () -> actions.showInGraph(pair));
        graph.getStyleClass().add("primary");
        pair.report().fix().ifPresent(fix -> {
            Button mend = add("try-fix", messages.text("window.check.fix"), () -> actions.tryFix(fix));
            mend.disableProperty().bind(stale);
        });
        Button step = add("step-through", messages.text("window.check.step"), () -> actions.stepThrough(pair));
        add("copy-result", messages.text("window.check.copy"), actions::copy);
        if (pair.graph() instanceof Graph.Closed(var reason)) {
            String why = messages.text("window.check.graph.closed", messages.render(reason));
            close(graph, why);
            close(step, why);
            tell(why);
        } else if (!line.isEmpty() && pair.node().isEmpty()) {
            tell(messages.text("window.check.graph.unknown", line));
        }
    }

    private Button add(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        row.getChildren().add(button);
        return button;
    }

    /// A button that is disabled takes no pointer, so what stands around it shows why.
    private void close(Button button, String why) {
        button.setDisable(true);
        button.setAccessibleHelp(why);
        int place = row.getChildren().indexOf(button);
        row.getChildren().remove(button);
        StackPane around = new StackPane(button);
        around.setPickOnBounds(true);
        Tooltip.install(around, new Tooltip(why));
        row.getChildren().add(place, around);
    }

    /// A tip is not seen by everybody.
    private void tell(String why) {
        Label reason = Card.text(why, "result-note");
        reason.setId("graph-reason");
        getChildren().add(reason);
    }
}
