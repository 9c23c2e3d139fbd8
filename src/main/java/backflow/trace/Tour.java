package backflow.trace;

import backflow.graph.Edge;
import backflow.graph.Influence;
import backflow.graph.Node;
import java.util.Comparator;
import java.util.List;

/// A walk through the responsibility of a value, and how far it has come: first its influence spreads, then one path
/// after another returns, then what they bring is added up.
///
/// @param responsibility what is walked through
/// @param place how far: 0 at the beginning, 1 when the influence has spread, 2 when the first path has returned, and
///     so on; held within the tour
public record Tour(Responsibility responsibility, double place) {
    public Tour {
        place = Math.clamp(place, 0, length(responsibility));
    }

    /// One of the parts of a tour.
    public sealed interface Leg {
        /// Returns how far it has come, 0 to 1.
        double progress();
    }

    /// The influence of the value spreads.
    public record Spreading(double progress) implements Leg {}

    /// A path returns.
    ///
    /// @param path its position among the paths, from 0
    public record Returning(int path, double progress) implements Leg {}

    /// What the paths brought is added up.
    public record Adding(double progress) implements Leg {}

    /// Returns how many legs there are. What a single path brings needs no adding.
    public int length() {
        return length(responsibility);
    }

    private static int length(Responsibility responsibility) {
        int paths = responsibility.paths().size();
        return 1 + paths + (paths > 1 ? 1 : 0);
    }

    /// Returns the number of the leg that is under way or was done last, from 1.
    public int number() {
        return Math.max(1, (int) Math.ceil(place));
    }

    /// Returns the leg that is under way or was done last.
    public Leg leg() {
        double progress = place - (number() - 1);
        int path = number() - 2;
        if (path < 0) {
            return new Spreading(progress);
        }
        return path < responsibility.paths().size() ? new Returning(path, progress) : new Adding(progress);
    }

    /// Returns the value that the leg has come to.
    public Node front() {
        return switch (leg()) {
            case Spreading(double progress) -> spreadTo(progress);
            case Returning(int path, double progress) -> {
                List<Node> nodes = responsibility.paths().get(path).nodes();
                yield nodes.isEmpty() ? responsibility.node() : nodes.get((int) (progress * (nodes.size() - 1)));
            }
            case Adding adding -> responsibility.node();
        };
    }

    /// Only what lies on the way to the output counts, as far as the output depends on the value at all.
    private Node spreadTo(double progress) {
        Influence influence = responsibility.influence();
        return responsibility.paths().stream()
                .flatMap(path -> path.edges().stream())
                .map(Edge::to)
                .filter(node -> influence.depth(node) <= progress * influence.deepest())
                .max(Comparator.comparingInt(influence::depth))
                .orElse(responsibility.node());
    }

    /// Returns the same tour at another place.
    public Tour at(double other) {
        return new Tour(responsibility, other);
    }

    /// Returns where the next leg ends; the end where there is none.
    public int next() {
        return Math.min(length(), (int) Math.floor(place) + 1);
    }

    /// Returns where the leg before this one ended, but at least where the influence has spread.
    public int previous() {
        return Math.max(1, (int) Math.ceil(place) - 1);
    }

    /// Returns where a path has returned.
    ///
    /// @param path its position among the paths, from 0
    public static int placeOf(int path) {
        return path + 2;
    }
}
