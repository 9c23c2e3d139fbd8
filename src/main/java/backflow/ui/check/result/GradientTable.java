package backflow.ui.check.result;

import backflow.check.code.GradientResult;
import backflow.check.code.PairReport;
import backflow.text.Messages;
import backflow.ui.part.Icon;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The gradients that came back: each with its shape, how far it is off, and the line to blame.
final class GradientTable {
    private final PairReport report;
    private final Messages messages;
    private final IntConsumer goToLine;
    private final GridPane grid = new GridPane();

    private GradientTable(PairReport report, Messages messages, IntConsumer goToLine) {
        this.report = report;
        this.messages = messages;
        this.goToLine = goToLine;
    }

    /// @param goToLine shows a line of the code
    static VBox of(PairReport report, Messages messages, IntConsumer goToLine) {
        return new GradientTable(report, messages, goToLine).card();
    }

    private VBox card() {
        grid.setId("gradients");
        grid.getStyleClass().add("gradients");
        grid.addRow(
                0,
                head("window.check.gradients.name"),
                head("window.check.gradients.shape"),
                head("window.check.gradients.error"),
                head("window.check.gradients.line"));
        report.gradients().forEach(this::row);
        return Card.of(grid);
    }

    private Label head(String key) {
        return cell(messages.text(key), "gradients-head");
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void row(GradientResult gradient) {
        String shape =
                gradient.actual().map(actual -> actual.shape().toString()).orElse(messages.text("window.check.none"));
        grid.addRow(
                grid.getRowCount(),
                cell(gradient.name(), "gradients-cell"),
                cell(shape, "gradients-cell"),
                error(gradient),
                line(gradient));
    }

    private Node error(GradientResult gradient) {
        boolean hasShape = gradient.actual()
                .filter(actual -> actual.shape().equals(gradient.expected().shape()))
                .isPresent();
        String text = Double.isFinite(gradient.error())
                ? String.format(Locale.ROOT, "%.1e", gradient.error())
                : gradient.actual().isEmpty()
                        ? messages.text("window.check.gradients.missing")
                        : hasShape
                                ? messages.text("window.check.gradients.infinite")
                                : messages.text(
                                        "window.check.gradients.expected",
                                        gradient.expected().shape().toString());
        Node sign = (gradient.isRight() ? Icon.RIGHT : Icon.WRONG).node();
        HBox cell = new HBox(cell(text, "gradients-error"), sign);
        cell.setAlignment(Pos.CENTER_LEFT);
        cell.getStyleClass().addAll("gradients-verdict", gradient.isRight() ? "is-right" : "is-wrong");
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(messages.text(
                gradient.isRight() ? "window.check.gradients.right" : "window.check.gradients.wrong",
                gradient.name(),
                text));
        return cell;
    }

    private Node line(GradientResult gradient) {
        if (gradient.isRight() || report.firstWrongLine().isEmpty()) {
            return cell(messages.text("window.check.none"), "gradients-cell");
        }
        int line = report.firstWrongLine().get();
        Hyperlink link = new Hyperlink(String.valueOf(line));
        link.getStyleClass().add("gradients-line");
        link.setAccessibleText(messages.text("window.check.goto", String.valueOf(line)));
        link.setOnAction(_ -> goToLine.accept(line));
        return link;
    }
}
