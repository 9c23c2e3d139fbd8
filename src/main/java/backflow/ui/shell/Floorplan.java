package backflow.ui.shell;

import backflow.layout.Rectangle;
import backflow.session.Arrangement;
import backflow.session.Pane;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where everything stands between the bars. The graph stands above, the other panes side by side below it.
final class Floorplan {
    /// The graph's share where it would like more than the numbers can give.
    private static final double FAIR = 0.42;

    private static final double LEAST_FAIR = 0.38;

    /// What the graph may take of the numbers' room so that its steps are seen.
    private static final double MOST_FAIR = 0.46;

    /// How wide a line is for the pointer, on each side and in all.
    private static final double SIDE = 4;

    private static final double GRIP = 2 * SIDE + 1;

    private final Map<Pane, Rectangle> panes = new EnumMap<>(Pane.class);
    private final Map<Pane, Rectangle> strips = new EnumMap<>(Pane.class);
    private final Map<Pane, Line> lines = new EnumMap<>(Pane.class);
    private final Arrangement arrangement;
    private final Wishes wishes;
    private final boolean seesGraph;
    private final Columns columns;

    /// A line that can be moved.
    ///
    /// @param first what is left of it or above it
    /// @param second what is right of it or below it
    /// @param at where it stands, from the left or from above
    /// @param grip what can be grabbed
    record Line(Pane first, Pane second, double at, Rectangle grip) {}

    Floorplan(Arrangement arrangement, Wishes wishes) {
        this.arrangement = arrangement;
        this.wishes = wishes;
        seesGraph = arrangement.isOpen(Pane.GRAPH) && (wishes.hasRoomForBoth() || isPreferred(arrangement, wishes));
        columns = seesGraph && !wishes.hasRoomForBoth() ? new Columns(Map.of()) : Columns.of(arrangement, wishes);
        double top = graph();
        if (columns.widths().isEmpty()) {
            drawers(top);
        } else {
            columns(top);
        }
    }

    /// Returns whether the graph was asked for before any other pane that is open.
    private static boolean isPreferred(Arrangement arrangement, Wishes wishes) {
        return wishes.asked().stream().filter(arrangement::isOpen).findFirst().equals(Optional.of(Pane.GRAPH));
    }

    /// Returns where a pane stands, if it is seen.
    Optional<Rectangle> pane(Pane pane) {
        return Optional.ofNullable(panes.get(pane));
    }

    /// Returns where the strip of a pane stands that is not seen.
    Optional<Rectangle> strip(Pane pane) {
        return Optional.ofNullable(strips.get(pane));
    }

    /// Returns the line that gives the size of a pane: below the graph, beside the code, beside the explanation.
    Optional<Line> line(Pane pane) {
        return Optional.ofNullable(lines.get(pane));
    }

    /// Returns whether the lower panes are folded away and lie side by side at the bottom.
    boolean hasDrawers() {
        return columns.widths().isEmpty();
    }

    /// Returns the arrangement in which a line is moved to the right or down.
    Arrangement moved(Line line, double by) {
        if (line.first() == Pane.GRAPH) {
            return arrangement.withGraph(held(line.at() + by) / wishes.room().height());
        }
        return arrangement.withParted(
                line.first(), line.second(), columns.part(line.first(), line.second(), by, wishes));
    }

    /// Places the graph or its strip and returns where they end.
    private double graph() {
        double width = wishes.room().width();
        double height = wishes.room().height();
        if (!seesGraph) {
            strips.put(Pane.GRAPH, new Rectangle(0, 0, width, wishes.strip()));
            return wishes.strip();
        }
        double bottom = hasDrawers() ? height - wishes.strip() : graphHeight();
        panes.put(Pane.GRAPH, new Rectangle(0, 0, width, bottom));
        if (!hasDrawers()) {
            Pane below = columns.widths().keySet().iterator().next();
            lines.put(Pane.GRAPH, new Line(Pane.GRAPH, below, bottom, new Rectangle(0, bottom - SIDE, width, GRIP)));
        }
        return bottom;
    }

    private double graphHeight() {
        double height = wishes.room().height();
        double steps = wishes.steps().stream()
                .mapToDouble(step -> step)
                .filter(step -> step <= MOST_FAIR * height)
                .max()
                .orElse(0);
        double most = Math.max(Math.max(steps, LEAST_FAIR * height), height - wishes.lower());
        double own = Math.clamp(wishes.graph(), Math.min(FAIR * height, most), most);
        return held(arrangement.graph().isPresent() ? arrangement.graph().getAsDouble() * height : own);
    }

    /// Holds the graph's height within what leaves both halves of use, if there is as much.
    private double held(double graph) {
        double height = wishes.room().height();
        double scarce = Math.min(1, height / (wishes.leastGraph() + wishes.leastLower()));
        double most = Math.rint(height - scarce * wishes.leastLower());
        return Math.clamp(Math.rint(graph), Math.min(Math.rint(scarce * wishes.leastGraph()), most), most);
    }

    private void columns(double top) {
        double height = Math.max(0, wishes.room().height() - top);
        double x = 0;
        for (Pane pane : Pane.LOWER) {
            boolean seen = columns.widths().containsKey(pane);
            double right = Math.rint(x + (seen ? columns.width(pane) : wishes.strip()));
            (seen ? panes : strips).put(pane, new Rectangle(x, top, right - x, height));
            x = right;
        }
        List<Pane> seen = List.copyOf(columns.widths().keySet());
        for (int k = 1; k < seen.size(); k++) {
            line(seen.get(k - 1), seen.get(k), top, height);
        }
    }

    private void line(Pane first, Pane second, double top, double height) {
        double at = panes.getOrDefault(first, new Rectangle(0, top, 0, height)).right();
        Rectangle grip = new Rectangle(at - SIDE, top, GRIP, height);
        lines.put(first == Pane.CODE ? Pane.CODE : Pane.WHY, new Line(first, second, at, grip));
    }

    private void drawers(double top) {
        double width = wishes.room().width() / Pane.LOWER.size();
        double height = Math.max(0, wishes.room().height() - top);
        double x = 0;
        for (Pane pane : Pane.LOWER) {
            double right = Math.rint(width * (Pane.LOWER.indexOf(pane) + 1));
            strips.put(pane, new Rectangle(x, top, right - x, height));
            x = right;
        }
    }
}
