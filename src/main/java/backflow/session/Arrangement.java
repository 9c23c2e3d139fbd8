package backflow.session;

import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// How a person has arranged the panes. All shares are between 0 and 1, so that they hold in a window of any size.
///
/// @param graph the graph's share of the height; empty as long as it is as high as it needs to be
/// @param code the share of the width that the code has where all lower panes are open
/// @param why the share of the width that the explanation has there
/// @param folded the panes that are folded away
public record Arrangement(OptionalDouble graph, double code, double why, Set<Pane> folded) {
    /// The least that a pane is left with.
    public static final double LEAST_SHARE = 0.1;

    private static final double ROUNDING = 1e-9;
    private static final double CODE = 0.266;
    private static final double WHY = 0.25;

    /// What holds before anything is moved: all panes open, most of the width for the numbers.
    public static final Arrangement INITIAL = new Arrangement(OptionalDouble.empty(), CODE, WHY, Set.of());

    /// Shares that leave a pane without room count as not given, and one pane stays open.
    public Arrangement {
        graph = graph.stream().filter(Arrangement::isShare).findFirst();
        boolean fits = isShare(code) && isShare(why) && isShare(1 - code - why);
        code = fits ? code : CODE;
        why = fits ? why : WHY;
        folded = folded.containsAll(Pane.all()) ? Set.of() : Set.copyOf(folded);
    }

    private static boolean isShare(double share) {
        return share >= LEAST_SHARE - ROUNDING && share <= 1 - LEAST_SHARE + ROUNDING;
    }

    /// Returns whether a pane is not folded away.
    public boolean isOpen(Pane pane) {
        return !folded.contains(pane);
    }

    /// Returns whether a pane may be folded away: the last one that is open may not.
    public boolean mayFold(Pane pane) {
        return isOpen(pane) && folded.size() < Pane.values().length - 1;
    }

    /// Returns the arrangement with a pane folded away, if it may be.
    public Arrangement fold(Pane pane) {
        if (!mayFold(pane)) {
            return this;
        }
        Set<Pane> more = EnumSet.of(pane);
        more.addAll(folded);
        return new Arrangement(graph, code, why, more);
    }

    /// Returns the arrangement with a pane brought back.
    public Arrangement open(Pane pane) {
        Set<Pane> fewer = EnumSet.noneOf(Pane.class);
        fewer.addAll(folded);
        fewer.remove(pane);
        return new Arrangement(graph, code, why, fewer);
    }

    /// Returns the share of the width that a lower pane has where all are open.
    public double share(Pane pane) {
        return switch (pane) {
            case CODE -> code;
            case WHY -> why;
            case CLOSE_UP -> 1 - code - why;
            case GRAPH -> throw new IllegalArgumentException("the graph has the whole width");
        };
    }

    /// Returns the arrangement with another height of the graph.
    public Arrangement withGraph(double share) {
        return new Arrangement(OptionalDouble.of(Math.clamp(share, LEAST_SHARE, 1 - LEAST_SHARE)), code, why, folded);
    }

    /// Returns the arrangement in which the graph is as high as it needs to be.
    public Arrangement withGraphByItself() {
        return new Arrangement(OptionalDouble.empty(), code, why, folded);
    }

    /// Returns the arrangement in which two lower panes share otherwise what they have together.
    ///
    /// @param part the part of it that the first is given
    public Arrangement withParted(Pane first, Pane second, double part) {
        double both = share(first) + share(second);
        double given = Math.max(LEAST_SHARE, Math.min(both * part, both - LEAST_SHARE));
        Map<Pane, Double> shares = Map.of(first, given, second, both - given);
        return new Arrangement(graph, shares.getOrDefault(Pane.CODE, code), shares.getOrDefault(Pane.WHY, why), folded);
    }
}
