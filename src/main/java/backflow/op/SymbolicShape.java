package backflow.op;

import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/// A shape written with the symbols that its axes come from: `(N, D)`, `(D,)`, `()`.
///
/// A symbol follows the axis's origin, not its length: with N = D = 3 a batch axis is still `N`. An axis that no
/// symbol was given for is written as its extent.
///
/// @param axes one entry for each axis: a symbol such as `N`, or the extent in digits
public record SymbolicShape(List<String> axes) {
    public SymbolicShape {
        axes = List.copyOf(axes);
    }

    /// Returns the shape whose axes have no symbols.
    public static SymbolicShape of(Shape shape) {
        return new SymbolicShape(shape.extents().stream().map(String::valueOf).toList());
    }

    public int rank() {
        return axes.size();
    }

    public String axis(int axis) {
        return axes.get(axis);
    }

    /// Returns whether the axis has a symbol rather than only a length.
    public boolean isNamed(int axis) {
        return isSymbol(axes.get(axis));
    }

    /// Returns whether the text is a symbol such as `N`, not an extent in digits.
    public static boolean isSymbol(String axis) {
        return !Character.isDigit(axis.charAt(0));
    }

    /// Returns the shape as the expression that makes it in NumPy: `(N, D)`.
    public Code code() {
        List<Code> extents = new ArrayList<>();
        axes.forEach(axis -> extents.add(Code.size(axis)));
        return Code.tuple(extents);
    }

    /// Returns the number of elements along some axes as an expression: `N`, `N * D`.
    public Code count(List<Integer> counted) {
        return counted.stream()
                .map(axis -> Code.size(axes.get(axis)))
                .reduce(Code::times)
                .orElse(Code.literal("1"));
    }

    @Override
    public String toString() {
        return code().text();
    }
}
