package backflow.layout;

/// A width and a height in pixels, neither negative.
public record Size(double width, double height) {

    public Size {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a size cannot be negative: " + width + "×" + height);
        }
    }

    /// Returns the size that is `fraction` of the way from this one to `other`.
    public Size towards(Size other, double fraction) {
        return new Size(width + (other.width - width) * fraction, height + (other.height - height) * fraction);
    }
}
