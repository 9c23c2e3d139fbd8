package backflow.check.known;

import backflow.tensor.Tensor;
import backflow.text.Message;
import java.util.List;

/// Something that a right pass computes.
///
/// @param what what to call it: "gradient of x_norm"
/// @param kind what sort of thing it is
/// @param subject the name of the value that it belongs to
/// @param isNamed whether that is a name of the source
/// @param values its numbers on each data set
public record Quantity(Message what, Kind kind, String subject, boolean isNamed, List<Tensor> values) {
    public Quantity {
        values = List.copyOf(values);
    }

    /// What sort of thing a quantity is; the sooner, the more it says when one is recognised.
    public enum Kind {
        /// A node's complete gradient.
        GRADIENT(1),
        /// A forward value.
        VALUE(1),
        /// What comes back along one edge.
        CONTRIBUTION(1),
        /// The gradient of each copy, which are still to be summed.
        COPIES(0.7),
        /// The sum of some of a node's contributions.
        PARTIAL(0.9),
        /// A step of a closed form: a gradient times a value, and its sum.
        PRODUCT(0.6);

        private final double clarity;

        Kind(double clarity) {
            this.clarity = clarity;
        }

        /// Returns how much a line explains that computes it, from 0 to 1.
        public double clarity() {
            return clarity;
        }

        /// Returns whether a line that computes it stands on the straight road of the staged backward pass.
        public boolean isStaged() {
            return this != PRODUCT;
        }
    }
}
