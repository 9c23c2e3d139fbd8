package backflow.ui.paint;

import backflow.layout.Rectangle;
import backflow.picture.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Marks that lie close together, apart from those of all other patches. Since patches do not overlap, they may be
/// painted in any order, and on layers that are no larger than they.
///
/// @param area where they lie
/// @param marks the marks, in the order in which they are painted
record Patch(Rectangle area, List<Mark> marks) {
    /// Beyond this many, JavaFX paints what lies between them too.
    private static final int MOST = 4;

    private record Placed(int order, Mark mark) {}

    private record Cluster(Rectangle area, List<Placed> marks) {
        Cluster with(Cluster other) {
            List<Placed> both = new ArrayList<>(marks);
            both.addAll(other.marks);
            return new Cluster(area.union(other.area), both);
        }

        Patch patch() {
            return new Patch(
                    area,
                    marks.stream()
                            .sorted((one, other) -> Integer.compare(one.order, other.order))
                            .map(Placed::mark)
                            .toList());
        }
    }

    /// Sorts marks into as many patches as are worth a layer each.
    ///
    /// @param bounds where a mark lies; a mark without extent is left out
    static List<Patch> of(List<Mark> marks, Function<Mark, Rectangle> bounds) {
        List<Cluster> clusters = new ArrayList<>();
        for (int order = 0; order < marks.size(); order++) {
            Rectangle area = bounds.apply(marks.get(order));
            if (area.width() > 0 && area.height() > 0) {
                join(clusters, new Cluster(area, List.of(new Placed(order, marks.get(order)))));
            }
        }
        while (clusters.size() > MOST) {
            joinNearest(clusters);
        }
        return clusters.stream().map(Cluster::patch).toList();
    }

    /// Adds a cluster, made one with all that it comes to overlap.
    private static void join(List<Cluster> clusters, Cluster added) {
        Cluster grown = added;
        int next;
        while ((next = overlapping(clusters, grown.area)) >= 0) {
            grown = clusters.remove(next).with(grown);
        }
        clusters.add(grown);
    }

    private static int overlapping(List<Cluster> clusters, Rectangle area) {
        for (int index = 0; index < clusters.size(); index++) {
            if (clusters.get(index).area.overlaps(area)) {
                return index;
            }
        }
        return -1;
    }

    /// Makes those two one that waste the least room between them.
    private static void joinNearest(List<Cluster> clusters) {
        int first = 0;
        int second = 1;
        for (int one = 0; one < clusters.size(); one++) {
            for (int other = one + 1; other < clusters.size(); other++) {
                if (waste(clusters.get(one), clusters.get(other)) < waste(clusters.get(first), clusters.get(second))) {
                    first = one;
                    second = other;
                }
            }
        }
        Cluster later = clusters.remove(second);
        join(clusters, clusters.remove(first).with(later));
    }

    private static double waste(Cluster one, Cluster other) {
        return area(one.area.union(other.area)) - area(one.area) - area(other.area);
    }

    private static double area(Rectangle rectangle) {
        return rectangle.width() * rectangle.height();
    }
}
