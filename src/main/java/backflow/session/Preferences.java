package backflow.session;

import backflow.picture.Theme;
import backflow.picture.View;
import java.util.Optional;

/// What is remembered between runs.
///
/// @param example the name of the example that was open last
/// @param window how large the window was
/// @param theme the theme that was chosen; empty until one is, so that the system's is followed
/// @param textSize how large letters are
/// @param panes how the panes are arranged
/// @param view how pictures are looked at
/// @param speed how fast the steps are played
/// @param motion whether motion was chosen or declined; empty where the system is followed
/// @param mode what the window was used for last
public record Preferences(
        String example,
        WindowSize window,
        Optional<Theme> theme,
        TextSize textSize,
        Arrangement panes,
        View view,
        double speed,
        Optional<Boolean> motion,
        Mode mode) {
    /// What holds before anything is remembered.
    public static final Preferences INITIAL = new Preferences(
            "batchnorm",
            WindowSize.USUAL,
            Optional.empty(),
            TextSize.USUAL,
            Arrangement.INITIAL,
            View.STANDARD,
            1,
            Optional.empty(),
            Mode.EXPLORE);
}
