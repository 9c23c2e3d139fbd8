package backflow.picture;

import backflow.graph.Box;
import backflow.graph.Node;
import backflow.layout.Rectangle;

/// The sign of a copy on a card: the mark of one that the card's box hides, or the badge of one that was opened.
///
/// @param copy the broadcast
/// @param box the box on whose card the sign stands
/// @param area where on the page
public record CopySign(Node copy, Box box, Rectangle area) {

    /// Tells whether the copy is a card of its own, which can be closed again.
    public boolean isOpen() {
        return box.node() == copy;
    }
}
