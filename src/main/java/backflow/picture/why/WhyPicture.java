package backflow.picture.why;

import backflow.check.NudgeCheck;
import backflow.layout.Point;
import backflow.layout.Rectangle;
import backflow.layout.Size;
import backflow.op.Formula;
import backflow.picture.Face;
import backflow.picture.Inspection;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Picture;
import backflow.picture.Role;
import backflow.picture.Stroke;
import backflow.picture.View;
import backflow.picture.formula.FormulaSetting;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The explanation of a step as marks: the sentence, the formula in its box, and the facts; in index notation the rule.
///
/// @param view whether the rule is told in index form, and how many digits numbers have
/// @param textSize the size of plain text in pixels; the sentence and the formula are larger
public record WhyPicture(Messages messages, View view, double textSize) {

    private static final double SENTENCE = 1.25;
    private static final double FORMULA = 1.4;
    private static final double PADDING = 0.9;
    private static final double GAP = 0.9;
    private static final double RADIUS = 8;

    /// Returns the explanation on a page as wide as asked and as high as it needs; the ground is the caller's. Only a
    /// formula that cannot be broken makes the page wider.
    ///
    /// @param check how far the numeric check of the step's node has come; empty leaves its row out
    public Picture of(Why why, Optional<NudgeCheck> check, double width) {
        var said = Explanation.of(why, check, messages, view);
        var marks = new ArrayList<Mark>();
        var sentence = Paragraph.balanced(said.sentence(), Face.TEXT_STRONG, SENTENCE * textSize, width);
        marks.addAll(sentence.at(new Point(0, 0), Role.INK));
        var y = sentence.height();
        if (!said.addition().isEmpty()) {
            y = quiet(said.addition(), y + 0.4 * textSize, width, marks);
        }
        var page = width;
        if (why.formula().isPresent()) {
            var setting = set(why.formula().get(), width);
            page = Math.max(width, setting.size().width() + 2 * PADDING * textSize);
            y = boxed(setting, y + GAP * textSize, page, marks);
        }
        if (!said.rule().isEmpty()) {
            y = Table.numbered(said.rule(), factSize(), width, marks, y + GAP * textSize);
        }
        if (!said.rows().isEmpty()) {
            y = new Table(said.rows(), factSize(), width).into(marks, y + GAP * textSize);
        }
        for (var note : said.notes()) {
            y = quiet(note, y + 0.4 * textSize, width, marks);
        }
        return new Picture(new Size(page, y), List.of(Mark.Group.of("why", said.sentence(), marks)));
    }

    /// Returns the explanation with the largest text, up to `textSize`, at which it fits a room. Where the least text
    /// is too large, it leaves out how the check was made, and then the check.
    public Picture fitting(Why why, Optional<NudgeCheck> check, Size room) {
        var size = textSize;
        var picture = of(why, check, room.width());
        while (picture.size().height() > room.height() && size > Inspection.LEAST_SIZE) {
            size = Math.max(Inspection.LEAST_SIZE, size - 1);
            picture = new WhyPicture(messages, view, size).of(why, check, room.width());
        }
        return picture.size().height() > room.height() && check.isPresent()
                ? fitting(why, Optional.empty(), room)
                : picture;
    }

    private double factSize() {
        return Math.max(Inspection.LEAST_SIZE, 0.94 * textSize);
    }

    private double quiet(String text, double top, double width, List<Mark> marks) {
        var paragraph = Paragraph.of(text, Face.TEXT, factSize(), width);
        marks.addAll(paragraph.at(new Point(0, top), Role.MUTED));
        return top + paragraph.height();
    }

    private FormulaSetting set(Formula formula, double width) {
        return FormulaSetting.within(
                formula, FORMULA * textSize, width - 2 * PADDING * textSize, Role.INK, "why-formula");
    }

    private double boxed(FormulaSetting setting, double top, double width, List<Mark> marks) {
        var height = setting.size().height() + 2 * PADDING * textSize;
        marks.add(new Mark.Box(new Rectangle(0, top, width, height), RADIUS, Paint.of(Role.PAPER), Stroke.NONE));
        marks.add(setting.mark().placed(1, PADDING * textSize, top + PADDING * textSize));
        return top + height;
    }
}
