package backflow.export;

import backflow.picture.Picture;
import backflow.picture.Theme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Pictures as PNG files.
public final class Png {

    private Png() {}

    /// Returns the file of a picture.
    ///
    /// @param scale how many pixels of the file one pixel of the page becomes: 1, or 2 for screens of high density
    public static byte[] of(Picture picture, Theme theme, double scale) {
        return encoded(image(picture, theme, scale));
    }

    /// Returns the picture as pixels; a part of a pixel at the right or the bottom counts as a whole one.
    static BufferedImage image(Picture picture, Theme theme, double scale) {
        var width = (int) Math.ceil(picture.size().width() * scale);
        var height = (int) Math.ceil(picture.size().height() * scale);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(scale, scale);
        new PngSurface(graphics, theme).draw(picture);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        // Kept in memory: ImageIO would otherwise write a file of its own to disk first.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
