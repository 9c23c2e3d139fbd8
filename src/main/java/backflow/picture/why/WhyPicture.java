package backflow.picture.why;

import backflow.check.NudgeCheck;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Picture;
import backflow.picture.View;
import backflow.text.Messages;
import java.util.Optional;

/// The explanation of a step as marks: the sentence, the formula in its box, and the facts; in index notation the rule.
///
/// @param view whether the rule is told in index form, and how many digits numbers have
/// @param textSize the size of plain text in pixels; the sentence and the formula are larger
public record WhyPicture(Messages messages, View view, double textSize) {

    /// How many lines of how a check was made should be seen without scrolling.
    private static final int NOTES = 2;

    /// Returns the explanation on a page as wide as asked and as high as it needs; the ground is the caller's. Only a
    /// formula that cannot be broken makes the page wider.
    ///
    /// @param check how far the numeric check of the step's node has come; empty leaves its row out
    public Picture of(Why why, Optional<NudgeCheck> check, double width) {
        return of(why, check, new WhySetting(Spacing.ROOMY, textSize, width), WhySetting.Extent.WHOLE);
    }

    private Picture of(Why why, Optional<NudgeCheck> check, WhySetting setting, WhySetting.Extent extent) {
        return setting.of(Explanation.of(why, check, messages, view), why.formula(), extent);
    }

    /// Returns the explanation as wide as a room and as high as it needs, set closer where otherwise not all that
    /// matters could be seen without scrolling. How close it is stays the same while a check goes on.
    public Picture within(Why why, Optional<NudgeCheck> check, Size room) {
        var roomy = new WhySetting(Spacing.ROOMY, textSize, room.width());
        var begun = check.map(NudgeCheck::begun);
        var facts = of(why, begun, roomy, WhySetting.Extent.WHOLE).size().height();
        var needed = begun.isPresent() ? facts + roomy.notes(NOTES) : facts;
        var spacing = needed <= room.height() ? Spacing.ROOMY : Spacing.SNUG;
        return of(why, check, new WhySetting(spacing, textSize, room.width()), WhySetting.Extent.WHOLE);
    }

    /// Returns the explanation with the largest text, up to `textSize`, at which it fits a room. Where the least text
    /// is too large, it leaves out how the check was made, then the check, and at last all facts.
    public Picture fitting(Why why, Optional<NudgeCheck> check, Size room) {
        return largest(why, check, WhySetting.Extent.WHOLE, room)
                .or(() -> largest(why, check, WhySetting.Extent.WITHOUT_NOTES, room))
                .or(() -> largest(why, Optional.empty(), WhySetting.Extent.WHOLE, room))
                .orElseGet(() -> {
                    var least = new WhySetting(Spacing.SNUG, Inspection.LEAST_SIZE, room.width());
                    return of(why, Optional.empty(), least, WhySetting.Extent.WITHOUT_FACTS);
                });
    }

    /// Returns so much of the explanation with the largest text at which it fits a room, set closer before its text
    /// gets smaller.
    private Optional<Picture> largest(Why why, Optional<NudgeCheck> check, WhySetting.Extent extent, Size room) {
        for (var size = textSize; ; size = Math.max(Inspection.LEAST_SIZE, size - 1)) {
            for (var spacing : Spacing.values()) {
                var picture = of(why, check, new WhySetting(spacing, size, room.width()), extent);
                if (picture.size().height() <= room.height()) {
                    return Optional.of(picture);
                }
            }
            if (size <= Inspection.LEAST_SIZE) {
                return Optional.empty();
            }
        }
    }
}
