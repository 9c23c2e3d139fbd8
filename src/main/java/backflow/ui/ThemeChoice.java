package backflow.ui;

import backflow.picture.Theme;
import backflow.session.Appearance;
import backflow.session.Session;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.util.Subscription;

/// The theme that is shown: the one that was chosen or, until one is, that of the person's system, also where that
/// changes meanwhile.
final class ThemeChoice {
    private final Session session;
    private final Appearance appearance;
    private final Subscription following;

    ThemeChoice(Session session, Appearance appearance) {
        this.session = session;
        this.appearance = appearance;
        following = Subscription.combine(
                appearance.themeProperty().subscribe(_ -> show()),
                Platform.getPreferences().colorSchemeProperty().subscribe(_ -> show()));
    }

    private void show() {
        session.themeProperty().set(appearance.themeProperty().get().orElseGet(Themes::ofSystem));
    }

    /// Chooses the theme after the one that is shown.
    void next() {
        List<Theme> themes = Arrays.asList(Theme.values());
        int next = themes.indexOf(session.themeProperty().get()) + 1;
        appearance.themeProperty().set(Optional.of(themes.get(next % themes.size())));
    }

    /// Follows the system no longer.
    void close() {
        following.unsubscribe();
    }
}
