package backflow.ui.paint;

import backflow.picture.Colour;
import backflow.picture.Paint;
import backflow.picture.Theme;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;

/// One theme's colours as JavaFX takes them.
public final class Palette {
    private final Theme theme;
    private final Map<Paint, Color> plain = new HashMap<>();

    public Palette(Theme theme) {
        this.theme = theme;
    }

    /// Returns the colour of a paint that paints something.
    public Color colour(Paint paint) {
        // Shares are many and cheap to mix; only the plain ones are worth keeping.
        return paint instanceof Paint.Plain
                ? plain.computeIfAbsent(paint, kept -> of(theme.colour(kept)))
                : of(theme.colour(paint));
    }

    private static Color of(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue());
    }
}
