package backflow.picture.why;

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
import backflow.picture.formula.FormulaSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets an explanation from top to bottom: the sentence, the formula in its box, the rule, the facts, and how the
/// check was made.
///
/// @param textSize the size of plain text in pixels
/// @param width the room from left to right
record WhySetting(Spacing spacing, double textSize, double width) {
    private static final double RADIUS = 8;

    /// How much of an explanation is set below its sentence.
    ///
    /// @param skipped how many of the first rows are left out: those of shapes, which the close-up shows as well
    record Extent(boolean hasFormula, boolean hasRule, int skipped, boolean hasNotes) {
        static final Extent WHOLE = new Extent(true, true, 0, true);

        /// Returns what can be left out of an explanation, the least important first.
        static List<Extent> everLess(Explanation said) {
            var rows = said.rows().size();
            var extents = new ArrayList<>(List.of(WHOLE));
            for (var skipped = 0; skipped <= rows; skipped++) {
                extents.add(new Extent(true, true, skipped, false));
            }
            if (!said.rule().isEmpty()) {
                extents.add(new Extent(false, true, rows, false));
            }
            extents.add(new Extent(true, false, rows, false));
            return extents;
        }
    }

    /// Returns the explanation as high as it needs. Only a formula that cannot be broken makes it wider.
    Picture of(Explanation said, Optional<Formula> formula, Extent extent) {
        var marks = new ArrayList<Mark>();
        var gap = spacing.gap() * textSize;
        var sentence = Paragraph.balanced(said.sentence(), Face.TEXT_STRONG, spacing.sentence() * textSize, width);
        marks.addAll(sentence.at(new Point(0, 0), Role.INK));
        var y = sentence.height();
        if (!said.addition().isEmpty()) {
            y = quiet(said.addition(), y, marks);
        }
        var page = width;
        if (extent.hasFormula() && formula.isPresent()) {
            var setting = set(formula.get());
            page = Math.max(width, setting.size().width() + 2 * padding());
            y = boxed(setting, y + gap, page, marks);
        }
        var table = new Table(spacing, factSize(), width);
        if (extent.hasRule() && !said.rule().isEmpty()) {
            y = table.numbered(said.rule(), marks, y + gap);
        }
        var rows = said.rows().stream().skip(extent.skipped()).toList();
        if (!rows.isEmpty()) {
            y = table.rows(rows, marks, y + gap);
        }
        for (var note : extent.hasNotes() ? said.notes() : List.<String>of()) {
            y = quiet(note, y, marks);
        }
        return new Picture(new Size(page, y), List.of(Mark.Group.of("why", said.sentence(), marks)));
    }

    /// Returns the height of so many lines of how a check was made.
    double notes(int lines) {
        return lines == 0
                ? 0
                : spacing.beforeQuiet() * textSize + lines * paragraph("").lineHeight();
    }

    private double factSize() {
        return Math.max(Inspection.LEAST_SIZE, 0.94 * textSize);
    }

    private double padding() {
        return spacing.padding() * textSize;
    }

    private Paragraph paragraph(String text) {
        return Paragraph.of(text, Face.TEXT, factSize(), width);
    }

    private double quiet(String text, double above, List<Mark> marks) {
        var top = above + spacing.beforeQuiet() * textSize;
        var paragraph = paragraph(text);
        marks.addAll(paragraph.at(new Point(0, top), Role.MUTED));
        return top + paragraph.height();
    }

    private FormulaSetting set(Formula formula) {
        return FormulaSetting.within(
                formula, spacing.formula() * textSize, width - 2 * padding(), Role.INK, "why-formula");
    }

    private double boxed(FormulaSetting setting, double top, double wide, List<Mark> marks) {
        var height = setting.size().height() + 2 * padding();
        marks.add(new Mark.Box(new Rectangle(0, top, wide, height), RADIUS, Paint.of(Role.PAPER), Stroke.NONE));
        marks.add(setting.mark().placed(1, padding(), top + padding()));
        return top + height;
    }
}
