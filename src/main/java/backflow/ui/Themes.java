package backflow.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import backflow.picture.Theme;
import backflow.ui.paint.Typefaces;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The style sheets: those of the controls as the user agent's, ours over them.
final class Themes {
    private Themes() {}

    /// Gives a scene our style sheets; their colours follow the style class of its root.
    static void dress(Scene scene) {
        Typefaces.prepare();
        scene.getStylesheets().setAll(List.of(sheet(Theme.STYLE_SHEET), sheet("/styles/window.css")));
    }

    /// Makes every control of the program look like a theme.
    static void apply(Theme theme) {
        var controls = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(controls.getUserAgentStylesheet());
    }

    /// Returns the theme that the person's system asks for.
    static Theme ofSystem() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(Themes.class.getResource(path), path).toExternalForm();
    }
}
