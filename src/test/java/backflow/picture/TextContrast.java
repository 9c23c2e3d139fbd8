package backflow.picture;

import static org.assertj.core.api.Assertions.assertThat;

/// How far texts must stand out from what they stand on.
///
/// @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3 and 1.4.6</a>
public final class TextContrast {
    private TextContrast() {}

    /// Returns the least contrast of a theme.
    static double least(Theme theme) {
        return theme == Theme.CONTRAST ? 7 : 4.5;
    }

    /// Asserts that every text of a picture has the least contrast.
    public static void assertMet(Picture picture, Theme theme, double playhead) {
        for (var text : Inspection.of(picture).texts()) {
            assertThat(theme.colour(text.text().paint()).contrast(theme.colour(text.ground())))
                    .as("%s at %s", text, playhead)
                    .isGreaterThanOrEqualTo(least(theme));
        }
    }
}
