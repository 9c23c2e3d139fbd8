package backflow.ui.paint;

import backflow.picture.Mark;
import java.util.List;

/// Tells frame by frame which marks at the beginning of a picture stand still, so that they need not be painted again.
///
/// Only a beginning can be left standing, since marks are painted in order and later ones may cover earlier ones. A
/// mark that changes is taken out at once; what turns out to stand still beyond that joins in the frame after, once
/// for each time that something was taken out, so that a motion that pauses does not repaint the whole again and again.
final class Layering {
    private List<Mark> last = List.of();
    private int settled;
    private boolean mayGrow;
    private boolean forgotten = true;

    /// What is to be painted.
    ///
    /// @param anew whether the still layer is to be cleared first
    /// @param kept how many leading marks stand on it as they are; 0 if it is cleared
    /// @param settled how many are to stand on it in the end
    record Split(boolean anew, int kept, int settled) {}

    /// Takes the next frame's marks.
    Split next(List<Mark> marks) {
        if (forgotten) {
            return anew(marks, marks.size());
        }
        int same = common(last, marks);
        if (same < settled) {
            return anew(marks, same);
        }
        int kept = settled;
        if (mayGrow) {
            settled = same;
            mayGrow = false;
        }
        last = marks;
        return new Split(false, kept, settled);
    }

    private Split anew(List<Mark> marks, int standing) {
        last = marks;
        settled = standing;
        mayGrow = true;
        forgotten = false;
        return new Split(true, 0, standing);
    }

    /// Forgets what stands: the next frame is painted whole.
    void forget() {
        forgotten = true;
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
