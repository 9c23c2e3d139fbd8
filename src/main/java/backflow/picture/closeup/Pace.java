package backflow.picture.closeup;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.op.Broadcast;
import backflow.op.MatrixProduct;
import backflow.op.Reduction;
import backflow.picture.Grid;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.Collections;
import java.util.List;

/// How long the motion along a trace is looked at, in seconds: a step where rows land one after another takes longer,
/// one whose arrays are too large to be watched row by row shorter.
public record Pace(Trace trace) {
    private static final double LONGEST = 1.2;
    private static final double PLAIN = 0.6;
    private static final double STILL = 0.3;
    private static final double AROUND_ROWS = 0.35;
    private static final double ROW = 0.17;
    private static final double BACK = 0.3;
    private static final double RUN = 0.12;
    private static final double LONGEST_RUN = 3;

    /// Returns the time from one place of the playhead to another: on, the time of the steps between, but no longer
    /// than can be waited for; back, less, since it has been seen.
    public double between(double from, double to) {
        if (to <= from) {
            return BACK * Math.min(1, from - to);
        }
        var seconds = 0.0;
        for (var done = (int) from; done < to; done++) {
            var part = Math.min(to, done + 1.0) - Math.max(from, done);
            seconds += part * step(trace.step(done + 1));
        }
        return Math.min(LONGEST, seconds);
    }

    /// Returns the time from one place to another that is hurried to, either way.
    public double hurrying(double from, double to) {
        return Math.clamp(RUN * Math.abs(to - from), BACK, LONGEST_RUN);
    }

    private static double step(Step step) {
        var node = step instanceof Step.Backward backward ? backward.edge().to() : step.node();
        var rows = Grid.of(node.shape()).rows();
        var most = side(node);
        for (var operand : node.operands()) {
            if (operand instanceof Operand.Value(var value)) {
                rows = Math.max(rows, Grid.of(value.shape()).rows());
                most = Math.max(most, side(value));
            }
        }
        if (most > NumberGrid.MOST_MOVING) {
            return STILL;
        }
        return movesRows(step, node) ? Math.min(LONGEST, AROUND_ROWS + ROW * turns(node, rows)) : PLAIN;
    }

    /// Returns how many turns come one after another: of a copy or a reduction, one for each that belongs to one cell.
    private static int turns(Node node, int rows) {
        if (node.op().orElseThrow() instanceof MatrixProduct
                || !(node.operands().getFirst() instanceof Operand.Value(var operand))) {
            return rows;
        }
        var sizes = List.of(operand.shape().size(), node.shape().size());
        return Collections.max(sizes) / Math.max(1, Collections.min(sizes));
    }

    private static int side(Node node) {
        var grid = Grid.of(node.shape());
        return Math.max(grid.rows(), grid.columns());
    }

    private static boolean movesRows(Step step, Node node) {
        return !(step instanceof Step.Arrival)
                && node.op()
                        .filter(op -> op instanceof Broadcast || op instanceof Reduction || op instanceof MatrixProduct)
                        .isPresent();
    }
}
