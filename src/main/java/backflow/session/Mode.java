package backflow.session;

import java.util.Locale;

/// What the window is used for.
public enum Mode {
    /// A forward pass is stepped through.
    EXPLORE,
    /// Somebody's own backward pass is held against the right one.
    CHECK;

    /// Returns its name as it stands in files and in ids: `check`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
