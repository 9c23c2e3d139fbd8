package backflow.picture;

/// How a motion gathers and loses speed: maps the progress of time onto the progress of place, 0 to 0 and 1 to 1.
public final class Easing {

    private Easing() {}

    /// Returns a place that gathers speed to the middle and loses it again, for `t` in 0…1; outside, the nearer end.
    public static double inOut(double t) {
        var x = Math.clamp(t, 0.0, 1.0);
        return x < 0.5 ? 4 * x * x * x : 1 - Math.pow(2 - 2 * x, 3) / 2;
    }

    /// Returns the part that is over of a motion that runs from `start` to `end` of a longer one.
    public static double part(double t, double start, double end) {
        return Math.clamp((t - start) / (end - start), 0.0, 1.0);
    }

    /// Returns the progress of the `index`-th of `count` motions that follow one another within `t` in 0…1:
    /// each lands before the next leaves.
    public static double inTurn(double t, int index, int count) {
        return inOut(Math.clamp(t, 0.0, 1.0) * count - index);
    }
}
