package backflow.ui.paint;

import backflow.picture.Raster;
import backflow.picture.Theme;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The images of large arrays in one theme. The latest are kept: a raster is compared by its cells, and the same one
/// is painted frame after frame.
public final class RasterImages {
    private static final int KEPT = 64;
    private static final int OPAQUE = 0xff000000;

    private final Theme theme;
    private final Map<Raster, Image> latest = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Raster, Image> eldest) {
            return size() > KEPT;
        }
    };

    public RasterImages(Theme theme) {
        this.theme = theme;
    }

    /// Returns the theme whose colours they have.
    Theme theme() {
        return theme;
    }

    /// Returns the image with one pixel for each place of the raster.
    public Image of(Raster raster) {
        return latest.computeIfAbsent(raster, this::image);
    }

    private Image image(Raster raster) {
        IntBuffer pixels = IntBuffer.allocate(raster.rows() * raster.columns());
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                pixels.put(OPAQUE | theme.colour(raster.paint(row, column)).rgb());
            }
        }
        pixels.flip();
        return new WritableImage(
                new PixelBuffer<>(raster.columns(), raster.rows(), pixels, PixelFormat.getIntArgbPreInstance()));
    }
}
