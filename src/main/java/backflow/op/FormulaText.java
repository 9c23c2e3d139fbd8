package backflow.op;

import java.util.stream.Collectors;

/// Formulas as one line of text, for reading aloud and for copying: `∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1`.
public final class FormulaText {
    private FormulaText() {}

    public static String of(Formula formula) {
        return switch (formula) {
            case Formula.Variable variable -> variable(variable);
            case Formula.Literal(var text) -> text;
            case Formula.Product(var factors) ->
                factors.stream().map(FormulaText::factor).collect(Collectors.joining(" · "));
            case Formula.Fraction(var numerator, var denominator) -> factor(numerator) + " / " + atom(denominator);
            case Formula.Negative(var inner) -> "−" + factor(inner);
            case Formula.Difference(var from, var subtracted) -> of(from) + " − " + factor(subtracted);
            case Formula.Power(var base, Formula.Literal(var exponent)) when exponent.equals("2") -> atom(base) + "²";
            case Formula.Power(var base, var exponent) -> atom(base) + "^" + atom(exponent);
            case Formula.Call(var function, var argument) -> function + "(" + of(argument) + ")";
            case Formula.Greater(var first, var second) -> "[" + of(first) + " > " + of(second) + "]";
            case Formula.Partial(var value) -> "∂L/∂" + of(value);
            case Formula.Summation(var indices, var body) -> "Σ" + String.join(",", indices) + " " + of(body);
            case Formula.Equation(var left, var right) -> of(left) + " = " + of(right);
            case Formula.Accumulation(var total, var contribution) -> of(total) + " += " + of(contribution);
        };
    }

    private static String variable(Formula.Variable variable) {
        String name = variable.name().contains(" ") ? "(" + variable.name() + ")" : variable.name();
        return variable.indices().isEmpty() ? name : name + "[" + String.join(",", variable.indices()) + "]";
    }

    /// Returns a factor of a product: a difference needs parentheses.
    private static String factor(Formula formula) {
        return formula instanceof Formula.Difference ? "(" + of(formula) + ")" : of(formula);
    }

    /// Returns what stands under a fraction or carries an exponent.
    private static String atom(Formula formula) {
        return switch (formula) {
            case Formula.Product p -> "(" + of(p) + ")";
            case Formula.Fraction f -> "(" + of(f) + ")";
            case Formula.Negative n -> "(" + of(n) + ")";
            case Formula.Difference d -> "(" + of(d) + ")";
            default -> of(formula);
        };
    }
}
