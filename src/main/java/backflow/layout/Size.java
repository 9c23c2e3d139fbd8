package backflow.layout;

/// A width and a height in pixels, neither negative.
public record Size(double width, double height) {

    public Size {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a size cannot be negative: " + width + "×" + height);
        }
    }
}
