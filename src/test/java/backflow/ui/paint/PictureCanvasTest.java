package backflow.ui.paint;

import static backflow.ui.WindowUnderTest.fx;
import static org.assertj.core.api.Assertions.assertThat;

import backflow.graph.Level;
import backflow.layout.Viewport;
import backflow.picture.GraphPicture;
import backflow.picture.Role;
import backflow.picture.Theme;
import backflow.text.Messages;
import backflow.trace.HandRecorded;
import backflow.ui.WindowUnderTest;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A canvas that was shown other pictures before shows what a new one shows.
class PictureCanvasTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 300;

    /// The border of a curve that a tile's border cuts is divided into other pieces than that of a whole one: what it
    /// covers of a pixel differs by less than an eye sees. What is left behind or left out differs by more.
    private static final int UNSEEN = 48;

    private static final GraphPicture GRAPH =
            GraphPicture.of(HandRecorded.batchnorm(), Level.BROADCASTS, Messages.english());

    private final PictureCanvas used = fx(PictureCanvasTest::canvas);

    @BeforeAll
    static void startToolkit() {
        WindowUnderTest.startToolkit();
    }

    private static PictureCanvas canvas() {
        PictureCanvas canvas = new PictureCanvas(Role.PAPER);
        new Scene(canvas, WIDTH, HEIGHT);
        return canvas;
    }

    private static int[] pixels(PictureCanvas canvas, double playhead, Viewport viewport) {
        return fx(() -> {
            canvas.show(GRAPH.at(playhead), viewport);
            canvas.layout();
            WritableImage image = canvas.snapshot(null, null);
            int[] pixels = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return pixels;
        });
    }

    private void assertSame(double playhead, Viewport viewport, Theme theme) {
        PictureCanvas fresh = fx(PictureCanvasTest::canvas);
        fx(() -> {
            fresh.setTheme(theme);
            return true;
        });
        int[] wanted = pixels(fresh, playhead, viewport);
        assertThat(Arrays.stream(wanted).distinct().count()).isGreaterThan(10);
        int[] got = pixels(used, playhead, viewport);
        assertThat(IntStream.range(0, got.length).map(k -> distance(got[k], wanted[k])))
                .as("at %s through %s", playhead, viewport)
                .allMatch(distance -> distance <= UNSEEN);
    }

    private static int distance(int one, int other) {
        return IntStream.of(0, 8, 16)
                .map(channel -> Math.abs((one >> channel & 0xff) - (other >> channel & 0xff)))
                .max()
                .orElseThrow();
    }

    @Test
    void steppingMovingAndStoppingLeaveNothingBehind() {
        for (double playhead : new double[] {0, 0.3, 0.6, 1, 1.2, 17.4, 17.5, 18, 9, 33, 32.5}) {
            assertSame(playhead, Viewport.IDENTITY, Theme.LIGHT);
        }
    }

    @Test
    void panningAndZoomingDoNotEither() {
        assertSame(18.5, Viewport.IDENTITY, Theme.LIGHT);
        assertSame(18.5, new Viewport(1, -400, -30), Theme.LIGHT);
        assertSame(18.7, new Viewport(1.3, -400.5, -30), Theme.LIGHT);
        assertSame(18.7, Viewport.IDENTITY, Theme.LIGHT);
    }

    @Test
    void anotherThemePaintsEverythingAnew() {
        assertSame(20.5, Viewport.IDENTITY, Theme.LIGHT);
        fx(() -> {
            used.setTheme(Theme.DARK);
            return true;
        });
        assertSame(20.5, Viewport.IDENTITY, Theme.DARK);
        assertSame(21, Viewport.IDENTITY, Theme.DARK);
    }
}
