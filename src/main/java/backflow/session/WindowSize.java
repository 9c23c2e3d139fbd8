package backflow.session;

/// The size in which the window was left.
///
/// @param width in pixels
/// @param height in pixels
/// @param maximized whether it filled the screen
public record WindowSize(double width, double height, boolean maximized) {
    /// The smallest window in which nothing is cut, in pixels.
    public static final int LEAST_WIDTH = 1000;

    /// The smallest window in which nothing is cut, in pixels.
    public static final int LEAST_HEIGHT = 700;

    /// The size in which all of batch norm's graph and the numbers of a step are seen.
    public static final WindowSize USUAL = new WindowSize(1760, 990, false);

    private static final double LARGEST = 20_000;

    /// Holds the size within what a window can have; what is no number is the least.
    public WindowSize {
        width = within(width, LEAST_WIDTH);
        height = within(height, LEAST_HEIGHT);
    }

    private static double within(double length, double least) {
        return Double.isFinite(length) ? Math.clamp(length, least, LARGEST) : least;
    }
}
