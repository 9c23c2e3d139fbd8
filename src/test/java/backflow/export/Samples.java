package backflow.export;

import backflow.graph.Level;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.layout.Size;
import backflow.numpy.Examples;
import backflow.numpy.Setup;
import backflow.picture.Face;
import backflow.picture.GraphPicture;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Raster;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.page.ExplorePage;
import backflow.picture.page.Subject;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import java.util.List;

/// Pictures for the tests of the formats.
final class Samples {

    private Samples() {}

    /// Returns a page of 200×120 pixels with every kind of mark, each in a place of its own.
    static Picture everyMark() {
        var curve = new Route(
                new Point(10, 90),
                List.of(new Segment.Cubic(new Point(30, 60), new Point(50, 118), new Point(70, 90))));
        var head = new Route(
                new Point(100, 80),
                List.of(new Segment.Line(new Point(120, 90)), new Segment.Line(new Point(100, 100))));
        var half = new Mark.Group(
                "half",
                "half <seen> & \"more\"",
                0.5,
                List.of(new Mark.Box(new Rectangle(130, 70, 20, 20), 0, Paint.of(Role.INK), Stroke.NONE), raster(160)));
        return page(
                new Mark.Box(new Rectangle(10, 10, 40, 30), 6, Paint.of(Role.CARD), Stroke.of(Role.VALUE, 3)),
                new Mark.Circle(new Point(80, 25), 14, new Paint.Mix(Role.PAPER, Role.SUM, 0.5), Stroke.NONE),
                new Mark.Path(curve, Stroke.of(Role.GRADIENT, 4)),
                new Mark.Path(
                        Route.line(new Point(10, 60), new Point(120, 60)),
                        Stroke.of(Role.SUM, 3).dotted(8, -3)),
                new Mark.Area(head, Paint.of(Role.VALUE)),
                text("x_norm", 150, 30, Mark.Anchor.MIDDLE),
                text("(N, D)", 195, 50, Mark.Anchor.END),
                half);
    }

    static Mark raster(double left) {
        var array = Tensor.of(Shape.of(2, 3), 1, -1, 0, 0.5, Double.NaN, -0.25);
        var scale = HeatScale.of(HeatScale.Kind.VALUE, array);
        return new Mark.Pixels(new Rectangle(left, 70, 30, 20), Raster.of(array, Grid.of(array.shape()), scale, 8));
    }

    static Mark.Text text(String text, double x, double y, Mark.Anchor anchor) {
        return new Mark.Text(text, new Point(x, y), Face.CODE_STRONG, 14, Paint.of(Role.INK), anchor);
    }

    static Picture page(Mark... marks) {
        return new Picture(new Size(200, 120), List.of(marks));
    }

    static Picture batchnorm(double playhead) {
        var trace = Examples.find("batchnorm").orElseThrow().run(Setup.NONE).trace();
        return GraphPicture.of(trace, Level.BROADCASTS, Messages.english()).at(playhead);
    }

    static ExplorePage explore(Level level, Size size) {
        var program = Examples.find("batchnorm").orElseThrow();
        var subject = Subject.of("batchnorm", program.run(Setup.NONE));
        return new ExplorePage(subject, level, Messages.english(), size);
    }
}
