package backflow.export;

import backflow.picture.Raster;
import backflow.picture.Theme;
import java.awt.image.BufferedImage;

/// Thinned arrays as images, one pixel for each place of their grid.
final class RasterImage {

    private RasterImage() {}

    static BufferedImage of(Raster raster, Theme theme) {
        var image = new BufferedImage(raster.columns(), raster.rows(), BufferedImage.TYPE_INT_RGB);
        for (var row = 0; row < raster.rows(); row++) {
            for (var column = 0; column < raster.columns(); column++) {
                image.setRGB(
                        column, row, theme.colour(raster.paint(row, column)).rgb());
            }
        }
        return image;
    }
}
