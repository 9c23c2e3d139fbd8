package backflow.ui.paint;

import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Segment;
import backflow.picture.Face;
import backflow.picture.Grid;
import backflow.picture.HeatScale;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Raster;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.Theme;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.ui.WindowUnderTest;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Marks become the pixels that they say.
class MarkPainterTest {
    private static final int SIDE = 100;

    @BeforeAll
    static void start() {
        WindowUnderTest.startToolkit();
    }

    private static Image painted(Theme theme, Mark... marks) {
        return fx(() -> {
            Canvas canvas = new Canvas(SIDE, SIDE);
            MarkPainter painter = new MarkPainter(canvas.getGraphicsContext2D(), theme);
            painter.ground(Role.PAPER, SIDE, SIDE);
            painter.paint(List.of(marks));
            return canvas.snapshot(null, null);
        });
    }

    private static int colour(Image image, int x, int y) {
        return image.getPixelReader().getArgb(x, y) & 0xffffff;
    }

    private static int colour(Theme theme, Role role) {
        return theme.colour(role).rgb();
    }

    @ParameterizedTest
    @EnumSource
    void aBoxIsFilledAndStrokedInItsThemeAndItsCornersAreRound(Theme theme) {
        var box = new Mark.Box(new Rectangle(20, 20, 60, 40), 15, Paint.of(Role.SUM_TINT), Stroke.of(Role.SUM, 4));
        Image image = painted(theme, box);
        assertThat(colour(image, 50, 40)).isEqualTo(colour(theme, Role.SUM_TINT));
        assertThat(colour(image, 20, 40)).isEqualTo(colour(theme, Role.SUM));
        assertThat(colour(image, 21, 21)).isEqualTo(colour(theme, Role.PAPER));
        assertThat(colour(image, 10, 40)).isEqualTo(colour(theme, Role.PAPER));
    }

    @Test
    void aCircleStandsAroundItsCentre() {
        Image image = painted(Theme.LIGHT, new Mark.Circle(new Point(50, 50), 20, Paint.of(Role.VALUE), Stroke.NONE));
        assertThat(colour(image, 50, 32)).isEqualTo(colour(Theme.LIGHT, Role.VALUE));
        assertThat(colour(image, 66, 66)).isEqualTo(colour(Theme.LIGHT, Role.PAPER));
    }

    @Test
    void aPathFollowsItsRouteAndAnAreaIsClosed() {
        Route triangle = new Route(
                new Point(10, 90), List.of(new Segment.Line(new Point(90, 90)), new Segment.Line(new Point(50, 50))));
        Image image = painted(
                Theme.DARK,
                new Mark.Area(triangle, Paint.of(Role.GRADIENT)),
                new Mark.Path(Route.line(new Point(10, 20), new Point(90, 20)), Stroke.of(Role.INK, 3)));
        assertThat(colour(image, 50, 80)).isEqualTo(colour(Theme.DARK, Role.GRADIENT));
        assertThat(colour(image, 20, 60)).isEqualTo(colour(Theme.DARK, Role.PAPER));
        assertThat(colour(image, 50, 20)).isEqualTo(colour(Theme.DARK, Role.INK));
    }

    @Test
    void aBrokenLineHasGaps() {
        Stroke dashed = Stroke.of(Role.INK, 2).dashed(10, 20);
        Image image = painted(Theme.LIGHT, new Mark.Path(Route.line(new Point(0, 50), new Point(100, 50)), dashed));
        assertThat(colour(image, 5, 50)).isEqualTo(colour(Theme.LIGHT, Role.INK));
        assertThat(colour(image, 20, 50)).isEqualTo(colour(Theme.LIGHT, Role.PAPER));
    }

    @Test
    void anArrayOfPixelsKeepsItsCellsSharp() {
        Tensor array = Tensor.of(Shape.of(1, 2), 1, -1);
        HeatScale scale = HeatScale.of(HeatScale.Kind.VALUE, array);
        Image image = painted(
                Theme.LIGHT,
                new Mark.Pixels(new Rectangle(10, 10, 80, 40), Raster.of(array, Grid.of(array.shape()), scale, 32)));
        assertThat(colour(image, 12, 12)).isEqualTo(colour(Theme.LIGHT, Role.HEAT_VALUE_POSITIVE));
        assertThat(colour(image, 48, 30)).isEqualTo(colour(Theme.LIGHT, Role.HEAT_VALUE_POSITIVE));
        assertThat(colour(image, 52, 30)).isEqualTo(colour(Theme.LIGHT, Role.HEAT_VALUE_NEGATIVE));
    }

    @Test
    void aGroupOfNoOpacityIsNotSeen() {
        Mark box = new Mark.Box(new Rectangle(0, 0, 50, 100), 0, Paint.of(Role.INK), Stroke.NONE);
        Mark beside = new Mark.Box(new Rectangle(50, 0, 50, 100), 0, Paint.of(Role.INK), Stroke.NONE);
        Image image = painted(Theme.LIGHT, new Mark.Group("", "", 0, List.of(box)), beside);
        assertThat(colour(image, 25, 50)).isEqualTo(colour(Theme.LIGHT, Role.PAPER));
        assertThat(colour(image, 75, 50)).isEqualTo(colour(Theme.LIGHT, Role.INK));
    }

    @ParameterizedTest
    @EnumSource
    void textStandsAtItsAnchorAndIsAsWideAsMeasured(Mark.Anchor anchor) {
        double width = TextMeasure.bundled().width("HHH", Face.CODE, 20);
        Image image = painted(
                Theme.LIGHT, new Mark.Text("HHH", new Point(50, 60), Face.CODE, 20, Paint.of(Role.INK), anchor));
        double left = switch (anchor) {
            case START -> 50;
            case MIDDLE -> 50 - width / 2;
            case END -> 50 - width;
        };
        int[] columns = IntStream.range(0, SIDE)
                .filter(x ->
                        IntStream.range(0, SIDE).anyMatch(y -> colour(image, x, y) != colour(Theme.LIGHT, Role.PAPER)))
                .toArray();
        assertThat((double) columns[0]).isBetween(left - 1, left + 4);
        assertThat((double) columns[columns.length - 1]).isBetween(left + width - 5, left + width + 1);
    }
}
