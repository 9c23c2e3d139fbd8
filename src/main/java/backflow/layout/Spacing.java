package backflow.layout;

/// The gaps of a layered layout, in pixels.
///
/// @param column between the cards of neighbouring layers; the edges curve in it
/// @param row between cards of one layer, and their headroom
/// @param lane between an edge and a card or another edge that it passes
public record Spacing(double column, double row, double lane) {

    /// Thirteen layers of 118 pixels fit a page of 1920.
    public static final Spacing STANDARD = new Spacing(29, 10, 12);
}
