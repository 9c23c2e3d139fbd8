package backflow.ui.closeup;

import backflow.picture.View;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.part.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Chooses how many digits stand behind the point.
final class DigitsControl extends HBox {

    DigitsControl(Session session, Messages messages, Controls controls) {
        Button fewer =
                controls.button(Icon.REDUCE, "digits-fewer", "window.closeup.digits.fewer", () -> change(session, -1));
        Button more =
                controls.button(Icon.ENLARGE, "digits-more", "window.closeup.digits.more", () -> change(session, 1));
        Label count = new Label();
        count.setId("digits");
        count.getStyleClass().add("digits");
        count.setMinWidth(USE_PREF_SIZE);
        fewer.setMinWidth(USE_PREF_SIZE);
        more.setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER);
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("digits-control");
        getChildren().addAll(fewer, count, more);
        session.viewProperty().subscribe(view -> {
            count.setText(messages.text("window.closeup.digits", view.digits()));
            fewer.setDisable(view.digits() == View.LEAST_DIGITS);
            more.setDisable(view.digits() == View.MOST_DIGITS);
        });
    }

    private static void change(Session session, int by) {
        session.viewProperty().set(session.view().withDigits(session.view().digits() + by));
    }
}
