package backflow.picture.closeup;

import backflow.picture.Inspection;

/// How generously a close-up is set; numbers come before everything that stands around them.
enum Density {
    /// For rooms in which numbers can be read from afar.
    GRAND(22, 20, 21, 60, 26, 150, Around.EVERYTHING),
    /// As on a page.
    ROOMY(17, 16, 13.5, 44, 18, 150, Around.EVERYTHING),
    /// Smaller titles.
    SNUG(14, 15, 13, 34, 14, 112, Around.EVERYTHING),
    /// The least type that can be read, no captions.
    TIGHT(13, 14, 12, 29, 10, 78, Around.COLUMNS),
    /// As tight, and without the indices of the columns.
    DENSE(13, 14, 12, 29, 10, 78, Around.ROWS),
    /// As tight, and without the indices of the rows, for numbers as long as `−3.1e−5`.
    BARE(13, 14, 12, 29, 6, 70, Around.NOTHING);

    /// What stands around the numbers, each with all before it.
    private enum Around {
        NOTHING,
        ROWS,
        COLUMNS,
        EVERYTHING
    }

    private static final double LARGEST_LABEL = 17;
    private static final double LARGEST_CAPTION = 15;

    private final double title;
    private final double pill;
    private final double leastNumber;
    private final double strand;
    private final double gap;
    private final double betweenTwins;
    private final Around around;

    Density(
            double title,
            double pill,
            double leastNumber,
            double strand,
            double gap,
            double betweenTwins,
            Around around) {
        this.title = title;
        this.pill = pill;
        this.leastNumber = leastNumber;
        this.strand = strand;
        this.gap = gap;
        this.betweenTwins = betweenTwins;
        this.around = around;
    }

    /// Returns the font size of names and shapes.
    double title() {
        return title;
    }

    /// Returns the font size of the indices of rows and columns.
    double label() {
        return Math.max(Inspection.LEAST_SIZE, Math.min(LARGEST_LABEL, title - 3));
    }

    /// Returns the font size of the words below a picture.
    double caption() {
        return Math.min(LARGEST_CAPTION, title - 1);
    }

    /// Returns the font size of operators.
    double operator() {
        return this == GRAND ? 34 : 26;
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
        return around.compareTo(Around.ROWS) >= 0;
    }

    boolean hasColumnLabels() {
        return around.compareTo(Around.COLUMNS) >= 0;
    }

    boolean hasCaptions() {
        return around == Around.EVERYTHING;
    }
}
