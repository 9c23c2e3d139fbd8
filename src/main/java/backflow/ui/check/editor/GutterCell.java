package backflow.ui.check.editor;

import backflow.text.Messages;
import backflow.ui.part.Icon;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The number of a line and the sign beside it.
final class GutterCell extends HBox {
    /// What stands beside the number, in letters.
    static final double BESIDE = 3.4;

    private static final double SIGN = 1.2;

    GutterCell(int line, Optional<LineMark> mark, boolean wrong, double numberWidth, double letter, Messages messages) {
        Label number = new Label(String.valueOf(line));
        number.getStyleClass().add("gutter-number");
        number.setAlignment(Pos.CENTER_RIGHT);
        fix(number, numberWidth);
        StackPane sign = new StackPane();
        sign.getStyleClass().add("gutter-sign");
        fix(sign, SIGN * letter);
        getStyleClass().add("gutter-cell");
        if (wrong) {
            getStyleClass().add("gutter-wrong-line");
        }
        mark.ifPresent(said -> {
            sign.getChildren().add(sign(said.sign()));
            String spoken = messages.text("window.check.line", String.valueOf(line), said.spoken());
            setAccessibleRole(AccessibleRole.TEXT);
            setAccessibleText(spoken);
            Tooltip.install(this, new Tooltip(spoken));
        });
        getChildren().addAll(number, sign);
    }

    private static void fix(Region part, double width) {
        part.setMinWidth(width);
        part.setPrefWidth(width);
        part.setMaxWidth(width);
    }

    private static Node sign(LineMark.Sign sign) {
        Node node = switch (sign) {
            case RIGHT -> Icon.RIGHT.node();
            case WRONG -> Icon.WRONG.node();
            case FOLLOWS -> Icon.DOT.node();
        };
        node.getStyleClass().add("sign-" + sign.name().toLowerCase(Locale.ROOT));
        return node;
    }
}
