package backflow.check.known;

/// That a value is a quantity, or a multiple of one.
public record Recognition(Quantity quantity, Factor factor) {
    /// Returns whether the value is the quantity itself.
    public boolean isExact() {
        return factor.isOne();
    }
}
