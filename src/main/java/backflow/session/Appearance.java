package backflow.session;

import backflow.picture.Theme;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person has set up the window, whatever is open in it. Belongs to one thread.
public final class Appearance {
    private final ObjectProperty<Optional<Theme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.EXPLORE);
    private final ObjectProperty<Arrangement> panes = new SimpleObjectProperty<>(Arrangement.INITIAL);

    /// The theme that was chosen; empty while the system's is followed.
    public ObjectProperty<Optional<Theme>> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public TextSize textSize() {
        return textSize.get();
    }

    /// What the window is used for.
    public ObjectProperty<Mode> modeProperty() {
        return mode;
    }

    public Mode mode() {
        return mode.get();
    }

    public ObjectProperty<Arrangement> panesProperty() {
        return panes;
    }

    public Arrangement panes() {
        return panes.get();
    }

    /// Arranges the panes otherwise.
    public void arrange(UnaryOperator<Arrangement> change) {
        panes.set(change.apply(panes.get()));
    }
}
