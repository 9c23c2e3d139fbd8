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

    private record Wanted(Formula formula, double size, Role role, String id) {}

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
        var wanted = new Wanted(formula, size, role, id);
        synchronized (SETTINGS) {
            return SETTINGS.computeIfAbsent(wanted, FormulaSetting::set);
        }
    }

    private static FormulaSetting set(Wanted wanted) {
        var box = new Typesetter(wanted.size(), wanted.size(), Paint.of(wanted.role())).set(wanted.formula());
        var mark = box.group(wanted.id(), FormulaText.of(wanted.formula()));
        return new FormulaSetting(mark, new Size(box.width(), box.height()), box.ascent());
    }

    /// Returns the marks with the baseline starting at a point.
    public Mark at(double x, double y) {
        return mark.placed(1, x, y - baseline);
    }
}
