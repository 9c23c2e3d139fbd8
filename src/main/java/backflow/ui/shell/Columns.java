package backflow.ui.shell;

import backflow.session.Arrangement;
import backflow.session.Pane;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The widths of the lower panes that are seen, from left to right.
record Columns(Map<Pane, Double> widths) {
    /// Shares the width. Where there is no room for all of them, the last of those asked for give way, and stay as
    /// strips.
    static Columns of(Arrangement arrangement, Wishes wishes) {
        Set<Pane> seen = seen(arrangement, wishes);
        return new Columns(seen.isEmpty() ? Map.of() : widths(arrangement, wishes, seen));
    }

    private static Set<Pane> seen(Arrangement arrangement, Wishes wishes) {
        Set<Pane> seen = EnumSet.noneOf(Pane.class);
        double needed = Pane.LOWER.size() * wishes.strip();
        List<Pane> lower = wishes.asked().stream().filter(Pane.LOWER::contains).toList();
        for (Pane pane : lower) {
            double more = wishes.ampleWidth(pane) - wishes.strip();
            if (arrangement.isOpen(pane)
                    && (seen.isEmpty() || needed + more <= wishes.room().width())) {
                seen.add(pane);
                needed += more;
            }
        }
        return seen;
    }

    private static Map<Pane, Double> widths(Arrangement arrangement, Wishes wishes, Set<Pane> seen) {
        Map<Pane, Double> widths = new EnumMap<>(Pane.class);
        double strips = (Pane.LOWER.size() - seen.size()) * wishes.strip();
        share(widths, arrangement, wishes, seen, Math.max(0, wishes.room().width() - strips));
        return widths;
    }

    /// Gives each pane its share of a width; where that is too little for some, those have the least that they need and
    /// the others share what is left.
    private static void share(
            Map<Pane, Double> widths, Arrangement arrangement, Wishes wishes, Set<Pane> panes, double width) {
        double shares = panes.stream().mapToDouble(arrangement::share).sum();
        Set<Pane> others = EnumSet.copyOf(panes);
        double left = width;
        for (Pane pane : panes) {
            widths.put(pane, width * arrangement.share(pane) / shares);
            if (widths.getOrDefault(pane, 0.0) < wishes.leastWidth(pane)) {
                widths.put(pane, wishes.leastWidth(pane));
                others.remove(pane);
                left -= wishes.leastWidth(pane);
            }
        }
        if (others.isEmpty()) {
            panes.forEach(pane -> widths.put(pane, width * arrangement.share(pane) / shares));
        } else if (others.size() < panes.size()) {
            share(widths, arrangement, wishes, others, left);
        }
    }

    /// Returns what part of the width of two neighbours the first has once the line between them is moved by so much;
    /// neither is left with less than it needs.
    double part(Pane first, Pane second, double by, Wishes wishes) {
        double one = width(first);
        double both = one + width(second);
        double least = Math.min(wishes.leastWidth(first), one);
        double most = Math.max(both - wishes.leastWidth(second), one);
        return Math.clamp(one + by, least, most) / both;
    }

    double width(Pane pane) {
        return widths.getOrDefault(pane, 0.0);
    }
}
