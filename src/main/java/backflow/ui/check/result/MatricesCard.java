package backflow.ui.check.result;

import backflow.check.code.Comparison;
import backflow.check.code.PairReport;
import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.HeatScale;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.closeup.ComparedArrays;
import backflow.session.Session;
import backflow.text.Messages;
import backflow.ui.paint.PictureCanvas;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a line computes and what it should, side by side.
final class MatricesCard extends VBox {
    /// The letters of a picture that is not magnified, in pixels.
    private static final double LETTER = 13;

    private static final double HIGHEST = 300;

    private final ComparedArrays arrays;
    private final PictureCanvas canvas = new PictureCanvas(Role.CARD);

    MatricesCard(PairReport report, Comparison comparison, Session session, Messages messages) {
        arrays = new ComparedArrays(
                comparison.yours(),
                comparison.expected(),
                kind(report),
                session.view().digits(),
                messages);
        canvas.setTheme(session.themeProperty().get());
        String said = said(messages);
        canvas.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setAccessibleText(comparison.variable() + ": " + said);
        canvas.setId("matrices");
        getStyleClass().add("result-card");
        if (!comparison.variable().isEmpty()) {
            getChildren().add(Card.text(comparison.variable(), "matrices-name"));
        }
        getChildren().addAll(canvas, Card.text(said, "result-note"));
        canvas.widthProperty().subscribe(_ -> draw());
    }

    /// Values are blue and green, gradients orange and violet, as everywhere.
    private static HeatScale.Kind kind(PairReport report) {
        return report.forwardMatchesReference().orElse(true) ? HeatScale.Kind.GRADIENT : HeatScale.Kind.VALUE;
    }

    private String said(Messages messages) {
        return arrays.isSameShape()
                ? messages.text(
                        "window.check.matrices.numbers",
                        arrays.differing(),
                        String.valueOf(arrays.yours().size()))
                : messages.text(
                        "window.check.matrices.shapes",
                        arrays.yours().shape().toString(),
                        arrays.expected().shape().toString());
    }

    private void draw() {
        double scale = Math.max(1, getFontSize() / LETTER);
        if (canvas.getWidth() > 0) {
            Picture picture = arrays.in(new Size(canvas.getWidth() / scale, HIGHEST));
            canvas.show(picture, new Viewport(scale, 0, 0));
            double height = Math.ceil(picture.size().height() * scale);
            canvas.setMinHeight(height);
            canvas.setPrefHeight(height);
        }
    }

    /// The letters of the card tell how much larger than usual everything is.
    private double getFontSize() {
        return getChildren().getLast() instanceof Label label ? label.getFont().getSize() : LETTER;
    }
}
