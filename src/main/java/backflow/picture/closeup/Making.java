package backflow.picture.closeup;

import java.util.List;
import java.util.function.Supplier;

/// How the cells of an array are made in a step; what is asked for one cell is found out when it is asked for.
sealed interface Making {

    /// They stand there from before.
    record Given() implements Making {}

    /// Each is another array's cell: a copy, or the same number in another shape.
    ///
    /// @param name what the other array is called
    record Moved(String name, Cells from) implements Making {}

    /// Each is made of the cells of an element-wise op's operands.
    record Applied(UseCells use) implements Making {}

    /// Each is another array's cell times one number.
    ///
    /// @param factor the number, as it is written: `1`, `1/4`
    record Scaled(Cells from, String factor) implements Making {}

    /// Each is the upstream gradient times the local derivative.
    ///
    /// @param local is asked for only when a cell is, since it is costly for large arrays
    record Multiplied(Cells upstream, Supplier<Cells> local) implements Making {}

    /// Each is the sum of all cells that belong to it, or of their products with those of a second array.
    ///
    /// @param factors one array or two
    /// @param divisor what the sum is divided by; 1 for nothing
    record Summed(List<Cells> factors, int divisor) implements Making {}

    /// Each is the variance of all cells that belong to it.
    record Spread(Cells of, int divisor) implements Making {}

    /// Each is the sum of the cells of several arrays in its place: contributions that meet.
    record Added(List<Cells> parts) implements Making {}
}
