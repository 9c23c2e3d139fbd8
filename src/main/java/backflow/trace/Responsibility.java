package backflow.trace;

import backflow.graph.Influence;
import backflow.graph.Node;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What one value does and what comes back to it: everything it influences, the paths by which its gradient returns,
/// and what each of them brings.
///
/// @param influence what changes with the value
/// @param paths the paths one by one, or, where there are too many, one for each use of the value; none for a value
///     that the output does not depend on
/// @param count how many paths there are; from [ReturnPath#MOST_COUNTED] on nobody counted further
/// @param totals the sums of the contributions of the first one, two, … paths; the last is the gradient of the value
public record Responsibility(Influence influence, List<ReturnPath> paths, long count, List<Tensor> totals) {
    /// How many paths are looked at one by one.
    public static final int MOST_PATHS = 12;

    /// What is smaller than this beside something else is rounding.
    private static final double ROUNDING = 1e-12;

    public Responsibility {
        paths = List.copyOf(paths);
        totals = List.copyOf(totals);
    }

    /// Returns the responsibility of a node.
    public static Responsibility of(Trace trace, Node node) {
        return of(trace, node, MOST_PATHS);
    }

    /// Returns the responsibility of a node.
    ///
    /// @param most how many paths are looked at one by one
    static Responsibility of(Trace trace, Node node, int most) {
        Influence influence = Influence.of(trace.graph(), node);
        PathSearch search = new PathSearch(trace, influence);
        List<ReturnPath> paths = search.size() > most ? search.byUse() : search.each();
        return new Responsibility(influence, paths, search.size(), totals(trace, node, paths));
    }

    /// Adds the contributions up; in the end stands what the trace itself has found, which differs by rounding at most.
    private static List<Tensor> totals(Trace trace, Node node, List<ReturnPath> paths) {
        List<Tensor> totals = new ArrayList<>();
        for (ReturnPath path : paths) {
            totals.add(totals.isEmpty() ? path.contribution() : totals.getLast().plus(path.contribution()));
        }
        if (!totals.isEmpty()) {
            totals.set(totals.size() - 1, trace.gradient(node).orElseThrow());
        }
        return totals;
    }

    /// Returns the value.
    public Node node() {
        return influence.source();
    }

    /// Returns whether there are too many paths to look at them one by one, so that some stand for several.
    public boolean isGathered() {
        return count > paths.size();
    }

    /// Returns the gradient of the value; empty if the output does not depend on it.
    public Optional<Tensor> gradient() {
        return totals.isEmpty() ? Optional.empty() : Optional.of(totals.getLast());
    }

    /// Returns whether what a path brings is nothing but rounding beside what the others bring.
    public boolean isNegligible(ReturnPath path) {
        double most = paths.stream()
                .mapToDouble(each -> largest(each.contribution()))
                .max()
                .orElse(0);
        return isNothing(largest(path.contribution()), most);
    }

    static boolean isNothing(double largest, double beside) {
        return largest <= ROUNDING * beside;
    }

    /// Returns the largest magnitude in a tensor; NaN if there is one in it.
    static double largest(Tensor tensor) {
        double largest = 0;
        for (int k = 0; k < tensor.size(); k++) {
            largest = Math.max(largest, Math.abs(tensor.at(k)));
        }
        return largest;
    }
}
