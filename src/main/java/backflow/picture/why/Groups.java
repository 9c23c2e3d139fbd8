package backflow.picture.why;

import backflow.op.Broadcast;
import backflow.op.Reduction;
import backflow.tensor.Shape;
import backflow.text.Message;
import java.util.List;

/// Speaks of the numbers that are copied or reduced together: rows and columns where they are that.
final class Groups {
    private Groups() {}

    /// Returns how many numbers each number of the result is made of.
    static int size(Reduction reduction, Shape shape) {
        return reduction.axes().stream().mapToInt(shape::extent).reduce(1, (a, b) -> a * b);
    }

    /// Returns what is reduced: `each column of x`, `all of x`, `x along b`.
    ///
    /// @param along the indices that are reduced
    static Message of(Reduction reduction, Shape shape, String name, List<String> along) {
        List<Integer> axes = reduction.axes();
        String key = axes.size() == shape.rank()
                ? "why.group.all"
                : shape.rank() != 2 ? "why.group.some" : axes.contains(0) ? "why.group.column" : "why.group.row";
        return Message.of(key, name, String.join(", ", along));
    }

    /// Returns how many copies of each number there are.
    static int copies(Broadcast copy) {
        return copy.from().size() == 0 ? 0 : copy.target().size() / copy.from().size();
    }

    /// Returns the end of a key: `rows` where a row is copied into the rows of a matrix, `columns` where a column is,
    /// else `copies`.
    static String kind(Broadcast copy) {
        boolean matrix = copy.target().rank() == 2 && copy.from().size() > 1;
        if (matrix && copy.summedAxes().equals(List.of(0))) {
            return "rows";
        }
        return matrix && copy.summedAxes().equals(List.of(1)) ? "columns" : "copies";
    }
}
