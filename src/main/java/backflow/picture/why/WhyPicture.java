package backflow.picture.why;

import backflow.check.NudgeCheck;
import backflow.layout.Size;
import backflow.picture.Inspection;
import backflow.picture.Picture;
import backflow.picture.View;
import backflow.text.Messages;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
        return set(why, said(why, check), Spacing.ROOMY, width);
    }

    private Explanation said(Why why, Optional<NudgeCheck> check) {
        return Explanation.of(why, check, messages, view);
    }

    private Picture set(Why why, Explanation said, Spacing spacing, double width) {
        return new WhySetting(spacing, textSize, width).of(said, why.formula(), WhySetting.Extent.WHOLE);
    }

    /// Returns the explanation as wide as a room and as high as it needs, set closer where otherwise not all that
    /// matters could be seen without scrolling. How close it is stays the same while a check goes on.
    public Picture within(Why why, Optional<NudgeCheck> check, Size room) {
        var begun = said(why, check.map(NudgeCheck::begun));
        var notes = new WhySetting(Spacing.ROOMY, textSize, room.width()).notes(check.isPresent() ? NOTES : 0);
        var needed = set(why, begun, Spacing.ROOMY, room.width()).size().height() + notes;
        return set(why, said(why, check), needed <= room.height() ? Spacing.ROOMY : Spacing.SNUG, room.width());
    }

    /// Returns the explanation with the largest text, up to `textSize`, at which it fits a room. Where the least text
    /// is too large, it leaves out how the check was made, then the rows from the first to the last, and then the
    /// formula, where the rule tells the same.
    public Picture fitting(Why why, Optional<NudgeCheck> check, Size room) {
        var said = said(why, check);
        var extents = WhySetting.Extent.everLess(said);
        return extents.stream()
                .flatMap(extent -> settings(room.width()).map(setting -> setting.of(said, why.formula(), extent)))
                .filter(picture -> picture.size().height() <= room.height())
                .findFirst()
                .orElseGet(() -> new WhySetting(Spacing.SNUG, Inspection.LEAST_SIZE, room.width())
                        .of(said, why.formula(), extents.getLast()));
    }

    /// Returns ever smaller ways to set an explanation: closer before its text gets smaller.
    private Stream<WhySetting> settings(double width) {
        var sizes = DoubleStream.iterate(textSize, size -> size > Inspection.LEAST_SIZE, size -> size - 1);
        return DoubleStream.concat(sizes, DoubleStream.of(Inspection.LEAST_SIZE))
                .boxed()
                .flatMap(size -> Stream.of(Spacing.values()).map(spacing -> new WhySetting(spacing, size, width)));
    }
}
