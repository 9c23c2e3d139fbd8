package backflow.picture;

/// How a line is drawn. Ends and corners are round.
///
/// @param width in pixels; no line is drawn at 0
public record Stroke(Paint paint, double width, Dash dash) {

    /// No line.
    public static final Stroke NONE = new Stroke(Paint.NONE, 0, Dash.SOLID);

    /// The outline of a number that is not there yet: clearer than what merely divides, in the dark too.
    public static final Stroke ABSENT = new Stroke(new Paint.Mix(Role.HAIRLINE, Role.MUTED, 0.35), 1, Dash.SOLID);

    /// Returns an unbroken line.
    public static Stroke of(Role role, double width) {
        return new Stroke(Paint.of(role), width, Dash.SOLID);
    }

    /// Returns this line broken into dashes.
    public Stroke dashed(double on, double off) {
        return new Stroke(paint, width, new Dash(on, off, 0));
    }

    /// Returns this line as a row of dots, their centres `distance` pixels apart, moved along by `phase` pixels.
    public Stroke dotted(double distance, double phase) {
        return new Stroke(paint, width, new Dash(Dash.DOT, distance - Dash.DOT, phase));
    }

    /// The rhythm of a broken line, in pixels.
    ///
    /// @param on the length of a dash without its round ends
    /// @param off the gap; 0 for an unbroken line
    /// @param phase how far into the rhythm the line begins
    public record Dash(double on, double off, double phase) {

        /// Unbroken.
        public static final Dash SOLID = new Dash(1, 0, 0);

        /// Painters draw nothing for a dash of no length, so that a dot has a little.
        static final double DOT = 0.01;

        /// Tells whether the line is unbroken.
        public boolean isSolid() {
            return off == 0;
        }
    }
}
