package backflow.ui.check.result;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Makes the cards of a result, and the texts on them.
final class Card {
    private Card() {}

    static VBox of(Node... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().add("result-card");
        return card;
    }

    /// Returns a text that wraps rather than be cut.
    static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
