package backflow.picture;

import java.util.Locale;

/// What a colour means. A theme gives each role its colour; a mark never names a colour itself.
///
/// Roles that end in `TEXT` are for letters, those that end in `TINT` for large quiet areas, `HEAT_…` for the ends of
/// the scales of cells; the others fill and stroke.
public enum Role {
    /// The ground of the page.
    PAPER,
    /// The ground of cards and panes.
    CARD,
    /// Quiet borders.
    HAIRLINE,
    /// Letters and marks of the first rank.
    INK,
    /// Letters and marks of the second rank.
    MUTED,
    /// Letters on a surface filled with [#INK], [#VALUE], [#GRADIENT] or [#SUM].
    ON_FILL,
    /// The forward pass: values moving along edges.
    VALUE,
    VALUE_TINT,
    VALUE_TEXT,
    /// The backward pass: gradients moving along edges.
    GRADIENT,
    GRADIENT_TINT,
    GRADIENT_TEXT,
    /// A summation.
    SUM,
    SUM_TINT,
    SUM_TEXT,
    /// Inputs that are learned.
    PARAMETER,
    /// A check that holds.
    RIGHT,
    RIGHT_TEXT,
    /// A check that fails.
    WRONG,
    WRONG_TINT,
    WRONG_TEXT,
    /// Words of code that Python has a meaning for.
    CODE_KEYWORD,
    /// Numbers and texts in code.
    CODE_LITERAL,
    /// A cell of zero.
    HEAT_ZERO,
    HEAT_VALUE_POSITIVE,
    HEAT_VALUE_NEGATIVE,
    HEAT_GRADIENT_POSITIVE,
    HEAT_GRADIENT_NEGATIVE,
    /// A cell that is not a number, or infinite.
    HEAT_NOT_FINITE;

    /// Returns the name of the role's colour in style sheets, such as `-backflow-value-text`.
    public String token() {
        return "-backflow-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
