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
    // As the documentation of Platform.Preferences names them; other systems do not tell.
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";
    private static final String GTK_THEME = "GTK.theme_name";
    private static final String GTK_CONTRAST = "HighContrast";

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
        var system = Platform.getPreferences();
        if (system.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || system.getString(GTK_THEME).orElse("").contains(GTK_CONTRAST)) {
            return Theme.CONTRAST;
        }
        return system.getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private static String sheet(String path) {
        return Objects.requireNonNull(Themes.class.getResource(path), path).toExternalForm();
    }
}
