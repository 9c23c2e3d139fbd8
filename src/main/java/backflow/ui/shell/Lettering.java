package backflow.ui.shell;

import backflow.session.TextSize;

/// How large things are drawn in a window: its letters grow with it, so that it has the proportions of a page, and on
/// top of that as the person wants it.
///
/// @param letter the size of letters in pixels
/// @param magnification how much larger pictures are drawn than where letters have their usual size
public record Lettering(double letter, double magnification) {
    private static final double SMALLEST = 13;
    private static final double SMALL = 0.88;

    /// Up to here pictures grow by filling the room that they have, beyond it by larger letters.
    private static final double USUAL = 17;

    /// A window of this many letters across and high has the proportions of a page.
    private static final double ACROSS = 113;

    private static final double HIGH = 63;

    /// Returns the lettering of a window of a size in pixels.
    public static Lettering of(double width, double height, TextSize wanted) {
        double fitting = Math.max(SMALLEST, Math.rint(Math.min(width / ACROSS, height / HIGH)));
        return new Lettering(Math.rint(fitting * wanted.factor()), Math.max(1, fitting / USUAL) * wanted.factor());
    }

    /// Returns the size of letters that are small beside the others, in pixels.
    public double small() {
        return Math.rint(SMALL * letter);
    }
}
