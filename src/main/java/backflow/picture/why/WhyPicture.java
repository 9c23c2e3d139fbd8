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

/// The explanation of a step as marks: the sentence, the formula in its box, and the facts.
///
/// @param view whether the rule is told in index form
/// @param textSize the size of plain text in pixels; the sentence and the formula are larger
public record WhyPicture(Messages messages, View view, double textSize) {

    private static final double SENTENCE = 1.25;
    private static final double FORMULA = 1.4;

    /// Returns the explanation on a page as wide as asked and as high as it needs; the ground is the caller's.
    ///
    /// @param check how far the numeric check of the step's node has come; empty leaves its row out
    public Picture of(Why why, Optional<NudgeCheck> check, double width) {
        var marks = new ArrayList<Mark>();
        var y = 0.0;
        var sentence = Paragraph.of(messages.render(why.sentence()), Face.TEXT_STRONG, SENTENCE * textSize, width);
        marks.addAll(sentence.at(new Point(0, y), Role.INK));
        y += sentence.height() + 0.5 * textSize;
        if (why.addition().isPresent()) {
            var addition = Paragraph.of(messages.render(why.addition().get()), Face.TEXT, textSize, width);
            marks.addAll(addition.at(new Point(0, y), Role.MUTED));
            y += addition.height() + 0.5 * textSize;
        }
        if (why.formula().isPresent()) {
            y = formula(why.formula().get(), y, width, marks) + textSize;
        }
        for (var fact : why.facts()) {
            var text = messages.render(fact.label()) + "  " + messages.render(fact.value());
            var row = Paragraph.of(text, Face.CODE, textSize, width);
            marks.addAll(row.at(new Point(0, y), fact.kind() == Why.Kind.SUM ? Role.SUM_TEXT : Role.INK));
            y += row.height() + 0.3 * textSize;
        }
        return new Picture(new Size(width, y), List.of(Mark.Group.of("why", messages.render(why.sentence()), marks)));
    }

    /// Returns the explanation with the largest text, up to `textSize`, at which it fits a room.
    public Picture fitting(Why why, Optional<NudgeCheck> check, Size room) {
        var size = textSize;
        var picture = of(why, check, room.width());
        while (picture.size().height() > room.height() && size > Inspection.LEAST_SIZE) {
            size = Math.max(Inspection.LEAST_SIZE, size - 1);
            picture = new WhyPicture(messages, view, size).of(why, check, room.width());
        }
        return picture;
    }

    private double formula(Formula formula, double y, double width, List<Mark> marks) {
        var setting = FormulaSetting.of(formula, FORMULA * textSize, Role.INK, "why-formula");
        var height = setting.size().height() + 1.4 * textSize;
        var box = new Rectangle(0, y, width, height);
        marks.add(new Mark.Box(box, 8, Paint.of(Role.PAPER), Stroke.NONE));
        marks.add(setting.mark().placed(1, 0.9 * textSize, y + 0.7 * textSize));
        return y + height;
    }
}
