package backflow.ui.graph;

import backflow.layout.Size;
import backflow.layout.Viewport;
import backflow.picture.Easing;
import backflow.picture.GraphPicture;
import backflow.picture.LevelMorph;
import backflow.picture.Picture;
import backflow.picture.View;

/// One picture of a graph turning into another as time passes, while the view moves along.
///
/// @param from the picture that it began with
/// @param to the picture that it ends with
/// @param start where the view was when it set out
/// @param morph the pictures between
/// @param elapsed the seconds that the first picture is past
/// @param begun how many were past when the view set out; more than none on the way back
record Passage(GraphPicture from, GraphPicture to, Viewport start, LevelMorph morph, double elapsed, double begun) {
    /// How long it takes.
    private static final double SECONDS = 0.45;

    /// Returns the beginning of the way from one picture to another.
    static Passage between(GraphPicture from, GraphPicture to, Viewport start) {
        return new Passage(from, to, start, LevelMorph.of(from, to), 0, 0);
    }

    /// Returns this some seconds later.
    Passage after(double seconds) {
        return new Passage(from, to, start, morph, elapsed + seconds, begun);
    }

    /// Returns the way back, begun where this has come to, so that nothing jumps.
    ///
    /// @param end where this would have moved the view to
    Passage back(Viewport end) {
        double left = Math.max(0, SECONDS - elapsed);
        return new Passage(to, from, viewport(end), LevelMorph.of(to, from), left, left);
    }

    boolean isOver() {
        return elapsed >= SECONDS;
    }

    Picture at(double playhead, View view) {
        return morph.at(playhead, view, share());
    }

    /// Returns the size of the page now.
    Size size() {
        return morph.size(share());
    }

    /// Returns where the view is now.
    ///
    /// @param end where it is moved to
    Viewport viewport(Viewport end) {
        return start.towards(end, Easing.inOut(Easing.part(elapsed, begun, SECONDS)));
    }

    private double share() {
        return Math.clamp(elapsed / SECONDS, 0, 1);
    }
}
