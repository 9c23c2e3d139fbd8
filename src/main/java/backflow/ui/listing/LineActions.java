package backflow.ui.listing;

/// What can be done with a line of code, by its number from 1.
interface LineActions {
    /// Goes to the line's step, and from there to its next one.
    void goTo(int line);

    /// Plays to the line's next step past all stops.
    void runTo(int line);

    /// Lets playing stop at the line, or not any more.
    void toggleBreakpoint(int line);

    /// Lights what belongs to the line in all panes.
    void point(int line);

    /// Points at nothing any more, unless the keyboard does.
    void unpoint();
}
