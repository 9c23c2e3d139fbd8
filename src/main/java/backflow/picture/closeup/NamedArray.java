package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.op.SymbolicShape;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Role;
import backflow.tensor.Tensor;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An array as a close-up shows it.
///
/// @param name what it is called
/// @param symbols its symbolic shape
/// @param cells its numbers, with the letters of its axes
/// @param scale the colours of its cells
/// @param shown how much of it is there: below 1 outlines shine through
/// @param making how its cells are made in this step
/// @param subject what it is of
/// @param work the cell of a formula that is being made; cells that agree with it are at work
record NamedArray(
        String name,
        SymbolicShape symbols,
        Cells cells,
        HeatScale scale,
        double shown,
        Making making,
        Optional<Subject> subject,
        Optional<Work> work) {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}_]+");

    /// The node that an array is the value, the gradient or a part of the gradient of, and the step that made it.
    ///
    /// @param step the number of the step; 0 where it was there before the first
    record Subject(Node node, int step) {}

    /// A cell that is being made.
    ///
    /// @param place where it stands, by letter
    /// @param role the colour of the line around the cells that it is made of
    record Work(Map<String, Integer> place, Role role) {}

    Tensor array() {
        return cells.array();
    }

    NamedArray on(HeatScale shared) {
        return new NamedArray(name, symbols, cells, shared, shown, making, subject, work);
    }

    NamedArray shown(double part) {
        return new NamedArray(name, symbols, cells, scale, part, making, subject, work);
    }

    /// Returns the array with its cells below one another.
    NamedArray upright() {
        return new NamedArray(name, symbols, cells.upright(), scale, shown, making, subject, work);
    }

    NamedArray called(String other) {
        return new NamedArray(other, symbols, cells, scale, shown, making, subject, work);
    }

    NamedArray made(Making way) {
        return new NamedArray(name, symbols, cells, scale, shown, way, subject, work);
    }

    NamedArray about(Subject what) {
        return new NamedArray(name, symbols, cells, scale, shown, making, Optional.of(what), work);
    }

    NamedArray at(Optional<Work> place) {
        return new NamedArray(name, symbols, cells, scale, shown, making, subject, place);
    }

    /// Returns where the cell stands that is being made, where small arrays appear cell by cell.
    Optional<Map<String, Integer>> beingMade() {
        var cell = (int) (shown * array().size());
        return shown > 0 && cell < array().size() && NumberGrid.isSmall(grid())
                ? Optional.of(cells.at(cell))
                : Optional.empty();
    }

    /// Returns the name as it can stand in an id: `dx_norm-x_minus_mu`.
    String id() {
        return NO_LETTERS.matcher(name).replaceAll("-");
    }

    Grid grid() {
        return cells.grid();
    }

    boolean isGradient() {
        return scale.kind() == HeatScale.Kind.GRADIENT;
    }
}
