package backflow.picture;

/// Says how much room a text takes; needs no display.
public interface TextMeasure {

    /// Returns the width of `text` in pixels: the sum of the advances of its characters.
    ///
    /// @param size the font size in pixels
    double width(String text, Face face, double size);

    /// Returns how far the tallest letters reach above the baseline, in pixels.
    double ascent(Face face, double size);

    /// Returns how far letters reach below the baseline, in pixels.
    double descent(Face face, double size);

    /// Returns the height of a flat capital letter above the baseline, in pixels.
    double capHeight(Face face, double size);

    /// Returns the measure of the bundled fonts.
    static TextMeasure bundled() {
        return BundledFonts.MEASURE;
    }
}
