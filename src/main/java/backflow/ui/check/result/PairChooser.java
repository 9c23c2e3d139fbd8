package backflow.ui.check.result;

import backflow.session.draft.JudgedPair;
import backflow.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// The pairs of functions in a file, the worst first; one of them is looked at.
final class PairChooser extends FlowPane {
    PairChooser(List<JudgedPair> pairs, JudgedPair chosen, Consumer<String> choose, Messages messages) {
        setId("pairs");
        getStyleClass().add("pairs");
        for (JudgedPair pair : pairs) {
            Verdict verdict = new Verdict(pair.report(), messages);
            ToggleButton button =
                    new ToggleButton(verdict.brief(), verdict.look().icon().node());
            button.setMnemonicParsing(false);
            button.setId("pair-" + pair.report().backward());
            button.getStyleClass()
                    .addAll("pair", "pair-" + verdict.look().name().toLowerCase(Locale.ROOT));
            button.setSelected(pair.equals(chosen));
            button.setAccessibleText(messages.text(
                    "window.check.pair.accessible",
                    verdict.brief(),
                    messages.text("check.status." + pair.report().status().code())));
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(pair.report().backward());
            });
            getChildren().add(button);
        }
    }
}
