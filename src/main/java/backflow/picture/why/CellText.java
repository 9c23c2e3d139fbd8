package backflow.picture.why;

import backflow.graph.Node;
import backflow.picture.PointedCell;
import backflow.picture.View;
import backflow.picture.closeup.NumberText;
import backflow.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// Says what is drawn at a place of a card: `x_norm[2,1] = −0.53`; of a block of cells its largest number.
public record CellText(CardText names, Messages messages) {
    /// Returns the line for a cell.
    public String of(PointedCell cell, View view) {
        String name = name(cell);
        String number = new NumberText(view.digits()).of(cell.value());
        String shown = messages.text("picture.cell", name + bracket(cell.shown()), number);
        return cell.isOne() ? shown : messages.text("picture.cell.block", shown, range(cell, name));
    }

    private String name(PointedCell cell) {
        Node node = cell.node();
        String name = names.name(node);
        boolean isName = node.isNamed() || cell.shown().isEmpty();
        return switch (cell.kind()) {
            case VALUE -> isName || node.isImplicit() ? name : "(" + name + ")";
            case GRADIENT -> node.isNamed() ? "d" + name : messages.text("picture.gradient", name);
        };
    }

    private static String bracket(List<Integer> index) {
        return index.isEmpty() ? "" : index.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
    }

    private String range(PointedCell cell, String name) {
        return messages.text("picture.cell.range", name + bracket(cell.first()), name + bracket(cell.last()));
    }
}
