package backflow.export;

import java.awt.image.BufferedImage;

/// Looks at single pixels.
final class Pixels {

    private Pixels() {}

    /// Counts the pixels where a channel differs by more than `tolerance`.
    static int differing(BufferedImage one, BufferedImage other, int tolerance) {
        var count = 0;
        for (var y = 0; y < one.getHeight(); y++) {
            for (var x = 0; x < one.getWidth(); x++) {
                if (difference(one.getRGB(x, y), other.getRGB(x, y)) > tolerance) {
                    count++;
                }
            }
        }
        return count;
    }

    /// Returns the largest difference of a channel.
    static int difference(int one, int other) {
        var most = 0;
        for (var shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }
}
