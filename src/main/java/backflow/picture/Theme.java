package backflow.picture;

import java.util.Locale;

/// The colour of each role. The colours stand in one style sheet, which the window reads as well.
public enum Theme {
    LIGHT,
    DARK,
    CONTRAST;

    /// The style sheet on the class path that gives every colour of every theme, each in the rule of [#styleClass()].
    public static final String STYLE_SHEET = "/styles/tokens.css";

    /// Returns the style class that gives a window this theme's colours, such as `theme-dark`.
    public String styleClass() {
        return "theme-" + name().toLowerCase(Locale.ROOT);
    }

    /// Returns the colour of a role.
    public Colour colour(Role role) {
        return Tokens.BUNDLED.colour(this, role);
    }

    /// Returns the colour of a paint.
    ///
    /// @throws IllegalArgumentException for [Paint#NONE], which has none
    public Colour colour(Paint paint) {
        return switch (paint) {
            case Paint.None() -> throw new IllegalArgumentException("no paint has no colour");
            case Paint.Plain(var role) -> colour(role);
            case Paint.Mix(var from, var to, var share) -> colour(from).mix(colour(to), share);
        };
    }
}
