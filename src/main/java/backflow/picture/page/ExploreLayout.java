package backflow.picture.page;

import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.sight.Rest;

/// Where the panes of the explore view stand: the strip at the top, the graph, below it listing, close-up and why side
/// by side, and the timeline at the bottom.
///
/// @param em the font size of plain text in pixels; every length follows it
record ExploreLayout(
        double em,
        Rectangle top,
        Rectangle graph,
        Rectangle listing,
        Rectangle closeUp,
        Rectangle why,
        Rectangle timeline) {

    private static final double SMALLEST_TEXT = 13;
    private static final double LARGEST_TEXT = 18;

    /// Pages of this many letters across and high have the proportions of a window.
    private static final double ACROSS = 113;

    private static final double HIGH = 63;
    private static final double TOP = 3.4;
    private static final double TIMELINE = 4.2;
    private static final double LEAST_GRAPH = 0.42;
    private static final double MOST_GRAPH = 0.56;
    private static final double LARGEST_CARDS = 1.25;
    private static final double LEAST_BELOW = 320;
    private static final double BELOW = 20.5;
    private static final double LISTING = 0.266;
    private static final double WHY = 0.25;
    private static final double LEAST_WHY = 24;

    /// Divides a page.
    ///
    /// @param graph the graph at its finest level, so that a page is divided alike at every level
    static ExploreLayout of(Size page, GraphPicture graph) {
        var width = page.width();
        var em = em(page);
        var top = Math.rint(TOP * em);
        var timeline = page.height() - Math.rint(TIMELINE * em);
        var rest = timeline - top;
        var most = rest - Math.max(LEAST_BELOW, BELOW * em);
        var below = top + Math.rint(Math.min(most, graphHeight(graph, width, rest, most)));
        var listing = Math.rint(LISTING * width);
        var why = width - Math.rint(Math.max(WHY * width, LEAST_WHY * em));
        return new ExploreLayout(
                em,
                new Rectangle(0, 0, width, top),
                new Rectangle(0, top, width, below - top),
                new Rectangle(0, below, listing, timeline - below),
                new Rectangle(listing, below, why - listing, timeline - below),
                new Rectangle(why, below, width - why, timeline - below),
                new Rectangle(0, timeline, width, page.height() - timeline));
    }

    /// Returns a height in which the whole graph is seen, as large as it can be without taking too much from the rest;
    /// where even the smallest is too high, one in which the steps are seen.
    private static double graphHeight(GraphPicture graph, double width, double rest, double most) {
        var whole = graph.size();
        var least = Math.max(LEAST_GRAPH * rest, GraphPicture.READABLE * whole.height());
        if (least > most) {
            return Rest.heights(graph, GraphPicture.READABLE).stream()
                    .filter(step -> step <= most)
                    .reduce(LEAST_GRAPH * rest, Math::max);
        }
        var scale = Math.clamp(width / whole.width(), GraphPicture.READABLE, LARGEST_CARDS);
        return Math.max(least, Math.min(MOST_GRAPH * rest, scale * whole.height()));
    }

    private static double em(Size page) {
        var fitting = Math.rint(Math.min(page.width() / ACROSS, page.height() / HIGH));
        return Math.clamp(fitting, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// Returns a part of the font size, no less than can be read.
    double text(double part) {
        return Math.max(12, part * em);
    }
}
