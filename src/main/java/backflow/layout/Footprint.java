package backflow.layout;

/// The room that a vertex needs on the page: its card, and the height above the card that badges and tags stick out to.
///
/// @param size the card itself
/// @param headroom pixels above the card that no edge and no other card may enter
public record Footprint(Size size, double headroom) {

    public Footprint {
        if (!(headroom >= 0)) {
            throw new IllegalArgumentException("headroom cannot be negative: " + headroom);
        }
    }
}
