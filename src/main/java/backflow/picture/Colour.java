package backflow.picture;

/// A colour of the sRGB space.
///
/// @param red 0…255
/// @param green 0…255
/// @param blue 0…255
public record Colour(int red, int green, int blue) {

    /// Returns the colour of a style sheet's `#rrggbb`.
    ///
    /// @throws IllegalArgumentException if the text is of another form
    public static Colour parse(String hex) {
        if (!hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("a colour is written #rrggbb, not " + hex);
        }
        var bits = Integer.parseInt(hex.substring(1), 16);
        return new Colour(bits >> 16, bits >> 8 & 0xff, bits & 0xff);
    }

    /// Returns the colour that lies `share` (0…1) of the way from here to `other`.
    public Colour mix(Colour other, double share) {
        return new Colour(
                between(red, other.red, share), between(green, other.green, share), between(blue, other.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /// Returns the colour as `#rrggbb`.
    public String hex() {
        return "#%06x".formatted(rgb());
    }

    /// Returns the colour as the low 24 bits of an integer.
    public int rgb() {
        return red << 16 | green << 8 | blue;
    }

    /// Returns the contrast to `other`, from 1 (none) to 21.
    ///
    /// @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2: contrast ratio</a>
    public double contrast(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
