package backflow.picture.sight;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.picture.GraphPicture;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import backflow.picture.Stroke;
import java.util.ArrayList;
import java.util.List;

/// The whole graph in small, with the part that is seen framed.
///
/// @param graph the graph
/// @param size the size of the map, which has the graph's proportions within its border
public record MiniMap(GraphPicture graph, Size size) {
    private static final double BORDER = 6;
    private static final double LINE = 1;
    private static final double FRAME = 1.5;
    private static final double CORNER = 2;

    /// Returns the largest map that is no wider and no higher than asked for.
    static MiniMap within(GraphPicture graph, double width, double height) {
        var page = graph.size();
        var scale = Math.min(width / page.width(), height / page.height());
        return new MiniMap(graph, new Size(page.width() * scale + 2 * BORDER, page.height() * scale + 2 * BORDER));
    }

    private double scale() {
        return (size.width() - 2 * BORDER) / graph.size().width();
    }

    /// Returns the point of the graph's page that a point of the map stands for.
    public Point onPage(Point onMap) {
        return new Point((onMap.x() - BORDER) / scale(), (onMap.y() - BORDER) / scale());
    }

    /// Returns the marks, the map's top left corner at the origin; the ground is the caller's.
    ///
    /// @param seen the part of the graph's page that is seen
    public List<Mark> marks(Rectangle seen) {
        var marks = new ArrayList<Mark>();
        var layout = graph.layout();
        var line = Stroke.of(Role.HAIRLINE, LINE / scale());
        layout.routes().values().forEach(route -> marks.add(new Mark.Path(route, line)));
        layout.cards().values().forEach(card -> marks.add(new Mark.Box(card, 0, Paint.of(Role.MUTED), Stroke.NONE)));
        var page = new Rectangle(0, 0, graph.size().width(), graph.size().height());
        marks.add(new Mark.Box(seen.within(page), CORNER / scale(), Paint.NONE, Stroke.of(Role.INK, FRAME / scale())));
        return marks.stream().map(mark -> mark.placed(scale(), BORDER, BORDER)).toList();
    }
}
