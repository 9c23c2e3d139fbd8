package backflow.ui.check.editor;

import backflow.text.Messages;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import jfx.incubator.scene.control.richtext.SideDecorator;

/// The numbers and signs beside the lines.
///
/// @param messages the words of the signs
/// @param annotations what is said of the lines
/// @param lines how many there are
/// @param letter the size of letters in pixels
/// @param clicked is told the line whose number is clicked
record Gutter(Messages messages, Annotations annotations, int lines, double letter, IntConsumer clicked)
        implements SideDecorator {
    private static final int LEAST_DIGITS = 3;

    /// The width of a digit, in letters.
    private static final double DIGIT = 0.6;

    private double numberWidth() {
        return Math.max(LEAST_DIGITS, String.valueOf(lines).length()) * DIGIT * letter;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        return numberWidth() + GutterCell.BESIDE * letter;
    }

    @Override
    public Node getMeasurementNode(int index) {
        return getNode(index);
    }

    @Override
    public Node getNode(int index) {
        int line = index + 1;
        GutterCell cell = new GutterCell(
                line, annotations.mark(line), annotations.wrong().orElse(0) == line, numberWidth(), letter, messages);
        cell.setOnMouseClicked(_ -> clicked.accept(line));
        return cell;
    }
}
