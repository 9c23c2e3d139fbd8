package backflow.picture.page;

import backflow.layout.Rectangle;
import backflow.layout.Size;

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

    /// Divides a page.
    ///
    /// @param graph the size of the graph at its finest level, so that a page is divided alike at every level
    static ExploreLayout of(Size page, Size graph) {
        var width = page.width();
        var em = em(page);
        var top = Math.rint(TOP * em);
        var timeline = page.height() - Math.rint(TIMELINE * em);
        var rest = timeline - top;
        var most = rest - Math.max(LEAST_BELOW, BELOW * em);
        var below = top + Math.rint(Math.clamp(graphHeight(graph, width, rest), 0, most));
        var listing = Math.rint(LISTING * width);
        var why = width - Math.rint(WHY * width);
        return new ExploreLayout(
                em,
                new Rectangle(0, 0, width, top),
                new Rectangle(0, top, width, below - top),
                new Rectangle(0, below, listing, timeline - below),
                new Rectangle(listing, below, why - listing, timeline - below),
                new Rectangle(why, below, width - why, timeline - below),
                new Rectangle(0, timeline, width, page.height() - timeline));
    }

    /// Returns a height in which the whole graph is seen, as large as it can be without taking too much from the rest.
    private static double graphHeight(Size graph, double width, double rest) {
        var least = Math.max(LEAST_GRAPH * rest, GraphPage.READABLE * graph.height());
        var scale = Math.clamp(width / graph.width(), GraphPage.READABLE, LARGEST_CARDS);
        return Math.max(least, Math.min(MOST_GRAPH * rest, scale * graph.height()));
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
