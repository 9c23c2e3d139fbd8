package backflow.picture.formula;

import backflow.op.Formula;
import backflow.picture.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Sets formulas in boxes by the rules of mathematical typesetting; lengths are parts of the font size.
///
/// @param size the font size in pixels
/// @param base the font size of the whole formula, below whose smallest part no index goes
/// @see <a href="https://www.ctan.org/pkg/texbytopic">TeX by Topic: displayed mathematics</a>
record Typesetter(double size, double base, Paint paint) {

    /// The least size of an index in pixels: letters below cannot be read.
    static final double LEAST = 12;

    private static final double AXIS = 0.253;
    private static final double RULE = 0.055;
    private static final double THIN = 1.0 / 6;
    private static final double MEDIUM = 2.0 / 9;
    private static final double THICK = 5.0 / 18;
    private static final double INDEX = 0.72;
    private static final double SMALLEST = 0.62;
    private static final double SUPERSCRIPT = 0.41;
    private static final double SUBSCRIPT = 0.21;
    private static final double FRACTION_GAP = 0.16;
    private static final double ROOT_GAP = 0.12;
    private static final double LIMIT_GAP = 0.14;
    private static final double BRACKET_SHARE = 0.9;

    Box set(Formula formula) {
        return switch (formula) {
            case Formula.Variable variable -> variable(variable);
            case Formula.Literal(var text) -> words().name(text);
            case Formula.Product(var factors) -> product(factors);
            case Formula.Fraction(var numerator, var denominator) -> fraction(set(numerator), set(denominator));
            case Formula.Plus(var first, var second) -> Box.row(set(first), operator("+", MEDIUM), set(second));
            case Formula.Root(var radicand) -> root(set(radicand));
            case Formula.Negative(var inner) -> Box.row(words().sign("−"), factor(inner));
            case Formula.Difference(var from, var subtracted) ->
                Box.row(set(from), operator("−", MEDIUM), factor(subtracted));
            case Formula.Power(var lower, var exponent) -> power(lower, exponent);
            case Formula.Call(var function, var arguments) ->
                Box.row(words().function(function), bracketed("(", listed(arguments), ")"));
            case Formula.Greater(var first, var second) ->
                bracketed("[", Box.row(set(first), operator(">", THICK), set(second)), "]");
            case Formula.Partial(var value) ->
                fraction(Box.row(words().sign("∂"), words().name("L")), Box.row(words().sign("∂"), set(value)));
            case Formula.Summation(var indices, var body) -> summation(indices, factor(body));
            case Formula.Average(var indices, var body) ->
                Box.row(limited(words().function("mean"), indices), bracketed("(", set(body), ")"));
            case Formula.Equation(var left, var right) -> Box.row(set(left), relation("=", set(right)));
            case Formula.Accumulation(var total, var contribution) ->
                Box.row(set(total), relation("+=", set(contribution)));
        };
    }

    private Words words() {
        return new Words(size, paint);
    }

    private Typesetter smaller() {
        return new Typesetter(Math.min(size, Math.max(LEAST, Math.max(size * INDEX, base * SMALLEST))), base, paint);
    }

    private Box variable(Formula.Variable variable) {
        var name = words().name(variable.name());
        if (variable.indices().isEmpty()) {
            return name;
        }
        var compound = variable.name().contains(" ") || variable.name().endsWith(")");
        var lower = smaller().indices(variable.indices());
        return Box.row(
                compound ? bracketed("(", name, ")") : name,
                Box.space(0.04 * size),
                lower.moved(0, SUBSCRIPT * size),
                Box.space(0.05 * size));
    }

    /// Single letters stand side by side; longer indices need commas.
    private Box indices(List<String> indices) {
        var letters = indices.stream().allMatch(index -> index.replace("′", "").length() == 1);
        return words().name(String.join(letters ? "" : ",", indices));
    }

    private Box operator(String sign, double room) {
        return words().sign(sign).spaced(room * size);
    }

    /// Returns what stands behind a sign, with the sign.
    Box relation(String sign, Box right) {
        return Box.row(operator(sign, sign.endsWith("=") ? THICK : MEDIUM), right);
    }

    private Box times(Box factor) {
        return Box.row(operator("·", THIN), factor);
    }

    private Box product(List<Formula> factors) {
        var row = new ArrayList<Box>();
        for (var factor : factors) {
            row.add(row.isEmpty() ? factor(factor) : further(factor));
        }
        return Box.row(row);
    }

    /// Returns a factor that is not the first, with what stands before it.
    Box further(Formula factor) {
        return switch (factor) {
            case Formula.Summation _ -> Box.row(Box.space(THIN * size), set(factor));
            case Formula.Negative _ -> times(bracketed("(", set(factor), ")"));
            default -> times(factor(factor));
        };
    }

    Box factor(Formula formula) {
        return formula.isSum() ? bracketed("(", set(formula), ")") : set(formula);
    }

    private Box fraction(Box numerator, Box denominator) {
        var width = Math.max(numerator.width(), denominator.width()) + 0.16 * size;
        var gap = (FRACTION_GAP + RULE / 2) * size;
        var above = numerator.moved(
                (width - numerator.width()) / 2, -AXIS * size - gap - Math.max(numerator.descent(), 0.1 * size));
        var below = denominator.moved(
                (width - denominator.width()) / 2, -AXIS * size + gap + Math.max(denominator.ascent(), 0.45 * size));
        var bar = Box.bar(width, AXIS * size, RULE * size, paint);
        return Box.over(width, List.of(above, below, bar)).spaced(0.06 * size);
    }

    private Box power(Formula lower, Formula exponent) {
        var plain = lower instanceof Formula.Variable || lower instanceof Formula.Literal;
        var foot = plain ? set(lower) : bracketed("(", set(lower), ")");
        var raised = smaller().set(exponent);
        var lift = Math.max(SUPERSCRIPT * size, foot.ascent() - 0.3 * size);
        return plain
                        && lower instanceof Formula.Variable variable
                        && !variable.indices().isEmpty()
                ? stacked(variable, raised, lift)
                : Box.row(foot, Box.space(0.05 * size), raised.moved(0, -lift), Box.space(0.05 * size));
    }

    /// An exponent stands above the indices, not behind them.
    private Box stacked(Formula.Variable variable, Box raised, double lift) {
        var name = words().name(variable.name());
        var foot = variable.name().contains(" ") ? bracketed("(", name, ")") : name;
        var indices = smaller().indices(variable.indices()).moved(0, (SUBSCRIPT + 0.06) * size);
        var width = Math.max(indices.width(), raised.width());
        var scripts = Box.over(width, List.of(indices, raised.moved(0.05 * size, -lift)));
        return Box.row(foot, Box.space(0.04 * size), scripts, Box.space(0.07 * size));
    }

    Box summation(List<String> indices, Box body) {
        var sign = Box.character(MathFont.LARGE, '∑', 0.92 * size, paint).centred(AXIS * size);
        return Box.row(limited(sign, indices), Box.space(THIN * size), body);
    }

    /// Sets what an operator runs over below it.
    private Box limited(Box operator, List<String> indices) {
        var lower = smaller().words().name(String.join(", ", indices));
        var width = Math.max(operator.width(), lower.width());
        var drop = operator.descent() + LIMIT_GAP * size + lower.ascent();
        return Box.over(
                width,
                List.of(
                        operator.moved((width - operator.width()) / 2, 0),
                        lower.moved((width - lower.width()) / 2, drop)));
    }

    private Box listed(List<Formula> formulas) {
        var row = new ArrayList<Box>();
        for (var formula : formulas) {
            if (!row.isEmpty()) {
                row.add(words().sign(","));
                row.add(Box.space(THIN * size));
            }
            row.add(set(formula));
        }
        return Box.row(row);
    }

    /// Sets a radical as high as what it holds, and the bar over it.
    private Box root(Box inner) {
        var wanted = inner.height() + (RULE + ROOT_GAP) * size;
        var plain = Box.character(MathFont.UPRIGHT, '√', size, paint);
        var sign = Box.character(MathFont.UPRIGHT, '√', size * Math.max(1, wanted / plain.height()), paint);
        var top = inner.ascent() + ROOT_GAP * size + RULE * size;
        var bar = Box.bar(inner.width() + 0.12 * size, top - RULE * size / 2, RULE * size, paint);
        var radical = sign.moved(0, sign.ascent() - top);
        return Box.row(
                radical, Box.over(bar.width(), List.of(bar, inner.moved(0.04 * size, 0))), Box.space(0.05 * size));
    }

    /// Sets brackets nearly as high as what they hold, with their middle on the axis.
    private Box bracketed(String left, Box inner, String right) {
        var reach = Math.max(inner.ascent() - AXIS * size, inner.descent() + AXIS * size);
        var wanted = 2 * reach * BRACKET_SHARE;
        return Box.row(
                Stream.of(bracket(left, wanted), inner, bracket(right, wanted)).toList());
    }

    private Box bracket(String sign, double wanted) {
        var plain = words().sign(sign);
        if (wanted <= 1.15 * size) {
            return plain;
        }
        var large = Box.character(MathFont.LARGE, sign.codePointAt(0), size, paint);
        var share = Math.max(0.75, wanted / large.height());
        return Box.character(MathFont.LARGE, sign.codePointAt(0), size * share, paint)
                .centred(AXIS * size);
    }
}
