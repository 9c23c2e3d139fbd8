package backflow.picture.closeup;

/// How generously a close-up is set; numbers come before everything that stands around them.
enum Density {
    /// As large as can be, with captions.
    ROOMY(17, 16, 13.5, 44, 18, 150, true),
    /// Smaller titles.
    SNUG(14, 15, 13, 34, 14, 112, true),
    /// The least type that can be read, no captions.
    TIGHT(13, 14, 12, 29, 10, 78, false),
    /// As tight, and without the indices of the rows, for numbers as long as `−3.1e−5`.
    BARE(13, 14, 12, 29, 6, 70, false);

    private final double title;
    private final double pill;
    private final double leastNumber;
    private final double strand;
    private final double gap;
    private final double betweenTwins;
    private final boolean captions;

    Density(
            double title,
            double pill,
            double leastNumber,
            double strand,
            double gap,
            double betweenTwins,
            boolean captions) {
        this.title = title;
        this.pill = pill;
        this.leastNumber = leastNumber;
        this.strand = strand;
        this.gap = gap;
        this.betweenTwins = betweenTwins;
        this.captions = captions;
    }

    /// Returns the font size of names and shapes.
    double title() {
        return title;
    }

    /// Returns the font size of what is done on the way, such as `Σ n`.
    double pill() {
        return pill;
    }

    /// Returns the font size below which numbers ask for a denser setting.
    double leastNumber() {
        return leastNumber;
    }

    /// Returns the height of the strands between two stacked arrays.
    double strand() {
        return strand;
    }

    /// Returns the room between the parts of a formula.
    double gap() {
        return gap;
    }

    /// Returns the room between two pictures that are each other's adjoint.
    double betweenTwins() {
        return betweenTwins;
    }

    boolean hasRowLabels() {
        return this != BARE;
    }

    boolean hasCaptions() {
        return captions;
    }
}
