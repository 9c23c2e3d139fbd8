package backflow.picture.why;

/// How generously an explanation is set, in parts of the size of plain text.
enum Spacing {
    ROOMY(1.25, 1.4, 0.9, 0.9, 0.4, 0.3, 1.0),
    /// For a pane that would otherwise hide the last rows.
    SNUG(1.1, 1.25, 0.5, 0.5, 0.25, 0.08, 0.8);

    private final double sentence;
    private final double formula;
    private final double padding;
    private final double gap;
    private final double beforeQuiet;
    private final double betweenRows;
    private final double betweenColumns;

    Spacing(
            double sentence,
            double formula,
            double padding,
            double gap,
            double beforeQuiet,
            double betweenRows,
            double betweenColumns) {
        this.sentence = sentence;
        this.formula = formula;
        this.padding = padding;
        this.gap = gap;
        this.beforeQuiet = beforeQuiet;
        this.betweenRows = betweenRows;
        this.betweenColumns = betweenColumns;
    }

    /// Returns the size of the sentence.
    double sentence() {
        return sentence;
    }

    /// Returns the size of the formula.
    double formula() {
        return formula;
    }

    /// Returns the room around the formula, within its box.
    double padding() {
        return padding;
    }

    /// Returns the room between the parts of an explanation.
    double gap() {
        return gap;
    }

    /// Returns the room above what is said in passing.
    double beforeQuiet() {
        return beforeQuiet;
    }

    double betweenRows() {
        return betweenRows;
    }

    /// Returns the room between the labels of rows and what they say, and between the spans of a row.
    double betweenColumns() {
        return betweenColumns;
    }
}
