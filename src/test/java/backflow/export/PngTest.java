package backflow.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Route;
import backflow.layout.Size;
import backflow.picture.Face;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.TextMeasure;
import backflow.picture.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PngTest {

    private static final int PAPER = Theme.LIGHT.colour(Role.PAPER).rgb();

    private static BufferedImage painted(Mark... marks) {
        return Png.image(Samples.page(marks), Theme.LIGHT, 1);
    }

    private static int pixel(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xffffff;
    }

    /// Returns the least rectangle around everything that is not paper.
    private static Rectangle ink(BufferedImage image) {
        var left = image.getWidth();
        var top = image.getHeight();
        var right = 0;
        var bottom = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                if (pixel(image, x, y) != PAPER) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return Rectangle.between(new Point(left, top), new Point(right, bottom));
    }

    private static int colour(Role role) {
        return Theme.LIGHT.colour(role).rgb();
    }

    @Test
    void aBoxCoversItsBoundsAndHalfOfItsStroke() {
        var box = new Mark.Box(new Rectangle(20, 30, 40, 20), 0, Paint.of(Role.CARD), Stroke.of(Role.VALUE, 4));
        var image = painted(box);
        assertThat(pixel(image, 40, 40)).isEqualTo(colour(Role.CARD));
        assertThat(pixel(image, 19, 40)).isEqualTo(colour(Role.VALUE));
        assertThat(pixel(image, 60, 40)).isEqualTo(colour(Role.VALUE));
        assertThat(ink(image)).isEqualTo(new Rectangle(18, 28, 44, 24));
    }

    @Test
    void aRadiusRoundsTheCorners() {
        var image = painted(new Mark.Box(new Rectangle(20, 30, 40, 20), 10, Paint.of(Role.INK), Stroke.NONE));
        assertThat(pixel(image, 20, 30)).isEqualTo(PAPER);
        assertThat(pixel(image, 30, 30)).isEqualTo(colour(Role.INK));
    }

    @Test
    void aCircleReachesItsRadius() {
        var image = painted(new Mark.Circle(new Point(50, 50), 20, Paint.of(Role.SUM), Stroke.NONE));
        assertThat(pixel(image, 50, 50)).isEqualTo(colour(Role.SUM));
        assertThat(ink(image)).isEqualTo(new Rectangle(30, 30, 40, 40));
        assertThat(pixel(image, 33, 33)).isEqualTo(PAPER);
    }

    @Test
    void aLineHasRoundEnds() {
        var route = Route.line(new Point(20, 50), new Point(80, 50));
        var image = painted(new Mark.Path(route, Stroke.of(Role.GRADIENT, 6)));
        assertThat(pixel(image, 50, 47)).isEqualTo(colour(Role.GRADIENT));
        assertThat(ink(image)).isEqualTo(new Rectangle(17, 47, 66, 6));
    }

    @Test
    void dotsStandAtTheirDistanceAndMoveByTheirPhase() {
        var route = Route.line(new Point(20, 50), new Point(100, 50));
        for (var phase : List.of(0, -4, 12)) {
            var image = painted(new Mark.Path(route, Stroke.of(Role.GRADIENT, 6).dotted(16, phase)));
            for (var dot = 0; dot < 3; dot++) {
                var place = 36 + 16 * dot - phase % 16;
                assertThat(pixel(image, place, 49)).as("dot at %s", place).isEqualTo(colour(Role.GRADIENT));
                assertThat(pixel(image, place + 8, 49))
                        .as("gap behind %s", place)
                        .isEqualTo(PAPER);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textStandsWhereItsMeasureSays(Face face) {
        var measure = TextMeasure.bundled();
        for (var anchor : Mark.Anchor.values()) {
            var text = new Mark.Text("HxnormH", new Point(100, 60), face, 20, Paint.of(Role.INK), anchor);
            var ink = ink(painted(text));
            var width = measure.width(text.text(), face, 20);
            var left = 100 - (anchor == Mark.Anchor.START ? 0 : anchor == Mark.Anchor.MIDDLE ? width / 2 : width);
            assertThat(ink.x()).isCloseTo(left, within(3.0));
            assertThat(ink.right()).isCloseTo(left + width, within(3.0));
            assertThat(ink.y()).isCloseTo(60 - measure.capHeight(face, 20), within(1.01));
            assertThat(ink.bottom()).isCloseTo(60, within(1.01));
        }
    }

    @Test
    void anArrayIsOneSharpColourForEachOfItsPlaces() {
        var image = painted(Samples.raster(160));
        var expected = RasterImage.of(((Mark.Pixels) Samples.raster(160)).raster(), Theme.LIGHT);
        for (var x = 0; x < 30; x++) {
            for (var y = 0; y < 20; y++) {
                assertThat(pixel(image, 160 + x, 70 + y)).isEqualTo(pixel(expected, x / 10, y / 10));
            }
        }
    }

    @Test
    void groupsInGroupsMultiplyTheirOpacity() {
        var box = new Mark.Box(new Rectangle(10, 10, 20, 20), 0, Paint.of(Role.INK), Stroke.NONE);
        var inner = new Mark.Group("", "", 0.5, List.of(box));
        var after = new Mark.Box(new Rectangle(50, 10, 20, 20), 0, Paint.of(Role.INK), Stroke.NONE);
        var image = painted(new Mark.Group("", "", 0.5, List.of(inner)), after);
        var quarter =
                Theme.LIGHT.colour(new Paint.Mix(Role.PAPER, Role.INK, 0.25)).rgb();
        assertThat(Pixels.difference(pixel(image, 20, 20), quarter)).isLessThanOrEqualTo(1);
        assertThat(pixel(image, 60, 20)).isEqualTo(colour(Role.INK));
    }

    @Test
    void aScaleMultipliesThePixels() throws Exception {
        var picture = Samples.everyMark();
        var image = ImageIO.read(new ByteArrayInputStream(Png.of(picture, Theme.LIGHT, 2)));
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(image.getHeight()).isEqualTo(240);
        assertThat(pixel(image, 60, 50)).isEqualTo(colour(Role.CARD));
        assertThat(pixel(image, 20, 50)).isEqualTo(colour(Role.VALUE));
    }

    @Test
    void aPageOfBrokenSizeIsPaperToItsLastPixel() {
        var image = Png.image(new Picture(new Size(20.3, 10.5), List.of()), Theme.LIGHT, 1);
        assertThat(image.getWidth()).isEqualTo(21);
        assertThat(image.getHeight()).isEqualTo(11);
        assertThat(pixel(image, 20, 10)).isEqualTo(PAPER);
    }

    @Test
    void everyStepOfAnExampleShowsSomethingNew() {
        var before = Png.of(Samples.batchnorm(20), Theme.LIGHT, 1);
        assertThat(Png.of(Samples.batchnorm(21), Theme.LIGHT, 1)).isNotEqualTo(before);
        assertThat(Png.of(Samples.batchnorm(20), Theme.LIGHT, 1)).isEqualTo(before);
    }
}
