package backflow.picture.formula;

import backflow.layout.Size;
import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.picture.Mark;
import backflow.picture.Paint;
import backflow.picture.Role;
import java.util.LinkedHashMap;
import java.util.Map;

/// A formula as marks.
///
/// @param mark the outlines, with the formula's text as title; the top left corner is the origin
/// @param size the room it takes
/// @param baseline how far the baseline lies below the top
public record FormulaSetting(Mark.Group mark, Size size, double baseline) {

    private static final int KEPT = 256;

    /// A formula is set smaller down to this part of its size before it is broken.
    private static final double SOMEWHAT = 0.86;

    private record Wanted(Formula formula, double size, double width, Role role, String id) {}

    /// The settings used last; a page repeats the few formulas of its step in every frame.
    private static final Map<Wanted, FormulaSetting> SETTINGS = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, FormulaSetting> eldest) {
            return size() > KEPT;
        }
    };

    /// Sets a formula. The first call reads the fonts, which takes a few tenths of a second: let a thread that nobody
    /// waits for make it.
    ///
    /// @param size the font size in pixels; indices are a little smaller
    /// @param role the colour of the letters
    /// @param id names the group within its picture
    public static FormulaSetting of(Formula formula, double size, Role role, String id) {
        return kept(new Wanted(formula, size, Double.POSITIVE_INFINITY, role, id));
    }

    /// Sets a formula for a width: on one line, else somewhat smaller, else on several lines. One that is wider still
    /// is set on several lines at the least size.
    ///
    /// @param size the font size in pixels, if there is room
    public static FormulaSetting within(Formula formula, double size, double width, Role role, String id) {
        var least = Math.min(size, Typesetter.LEAST);
        var whole = of(formula, size, role, id);
        var smaller = Math.max(least, size * SOMEWHAT);
        if (whole.size().width() <= width) {
            return whole;
        }
        if (whole.size().width() * SOMEWHAT <= width) {
            return kept(new Wanted(formula, smaller, width, role, id));
        }
        var broken = kept(new Wanted(formula, size, width, role, id));
        for (var tried = size; broken.size().width() > width && tried > least; ) {
            tried = Math.max(least, tried - 1);
            broken = kept(new Wanted(formula, tried, width, role, id));
        }
        return broken;
    }

    private static FormulaSetting kept(Wanted wanted) {
        synchronized (SETTINGS) {
            return SETTINGS.computeIfAbsent(wanted, FormulaSetting::set);
        }
    }

    private static FormulaSetting set(Wanted wanted) {
        var typesetter = new Typesetter(wanted.size(), wanted.size(), Paint.of(wanted.role()));
        var box = new BrokenFormula(typesetter).within(wanted.formula(), wanted.width());
        var mark = box.group(wanted.id(), FormulaText.of(wanted.formula()));
        return new FormulaSetting(mark, new Size(box.width(), box.height()), box.ascent());
    }

    /// Returns the marks with the baseline starting at a point.
    public Mark at(double x, double y) {
        return mark.placed(1, x, y - baseline);
    }
}
