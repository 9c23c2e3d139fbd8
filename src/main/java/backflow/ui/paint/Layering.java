package backflow.ui.paint;

import backflow.picture.Mark;
import java.util.List;

/// Tells frame by frame which marks at the beginning of a picture stand still, so that they need not be painted again.
///
/// Only a beginning can be left standing, since marks are painted in order and later ones may cover earlier ones. Where
/// one of those that stood has changed, a new step has begun more often than not: all marks are taken to stand, and if
/// that proves wrong in the next frame, those before the first that moves. What comes to rest joins those that stand.
final class Layering {
    private List<Mark> last = List.of();
    private int settled;
    private boolean forgotten = true;
    private boolean trial;

    /// What is to be painted.
    ///
    /// @param changed whether other marks stand than in the frame before
    /// @param settled how many leading marks stand
    record Split(boolean changed, int settled) {}

    /// Takes the next frame's marks.
    Split next(List<Mark> marks) {
        int same = forgotten ? 0 : common(last, marks);
        boolean isLast = !forgotten && same == marks.size() && same == last.size();
        last = marks;
        if (isLast) {
            return new Split(false, settled);
        }
        if (forgotten || same < settled) {
            trial = forgotten || !trial;
            settled = trial ? marks.size() : same;
            forgotten = false;
            return new Split(true, settled);
        }
        boolean grown = same > settled;
        settled = same;
        return new Split(grown, settled);
    }

    /// Forgets what stands: the next frame is painted whole.
    void forget() {
        forgotten = true;
    }

    /// Returns whether two lists hold the same marks.
    static boolean isSame(List<Mark> before, List<Mark> now) {
        return before.size() == now.size() && common(before, now) == now.size();
    }

    private static int common(List<Mark> before, List<Mark> now) {
        int length = Math.min(before.size(), now.size());
        int same = 0;
        while (same < length && isSame(before.get(same), now.get(same))) {
            same++;
        }
        return same;
    }

    // What a picture keeps from frame to frame is the same object, which is quicker to see than equal content.
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Mark before, Mark now) {
        return before == now || before.equals(now);
    }
}
