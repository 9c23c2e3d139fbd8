package backflow.op;

import java.util.List;
import java.util.stream.Collectors;

/// Formulas as one line of text, for reading aloud and for copying: `∂L/∂beta[d] = Σn ∂L/∂out[n,d] · 1`.
public final class FormulaText {
    private FormulaText() {}

    public static String of(Formula formula) {
        return switch (formula) {
            case Formula.Variable variable -> variable(variable);
            case Formula.Literal(var text) -> text.replace('*', '·');
            case Formula.Product(var factors) -> product(factors);
            case Formula.Fraction(var numerator, var denominator) -> factor(numerator) + " / " + atom(denominator);
            case Formula.Negative(var inner) -> "−" + factor(inner);
            case Formula.Plus(var first, var second) -> of(first) + " + " + of(second);
            case Formula.Difference(var from, var subtracted) -> of(from) + " − " + factor(subtracted);
            case Formula.Root(var radicand) -> "√" + atom(radicand);
            case Formula.Power(var base, Formula.Literal(var exponent)) when exponent.equals("2") -> atom(base) + "²";
            case Formula.Power(var base, var exponent) -> atom(base) + "^" + atom(exponent);
            case Formula.Call(var function, var arguments) ->
                arguments.stream().map(FormulaText::of).collect(Collectors.joining(", ", function + "(", ")"));
            case Formula.Greater(var first, var second) -> "[" + of(first) + " > " + of(second) + "]";
            case Formula.Partial(var value) -> "∂L/∂" + of(value);
            case Formula.Summation(var indices, var body) -> "Σ" + String.join(",", indices) + " " + factor(body);
            case Formula.Average(var indices, var body) -> "mean_" + String.join(",", indices) + "(" + of(body) + ")";
            case Formula.Equation(var left, var right) -> of(left) + " = " + of(right);
            case Formula.Accumulation(var total, var contribution) -> of(total) + " += " + of(contribution);
        };
    }

    private static String variable(Formula.Variable variable) {
        boolean isCall = variable.name().endsWith(")") && !variable.indices().isEmpty();
        String name = isCall || variable.name().contains(" ") ? "(" + variable.name() + ")" : variable.name();
        return variable.indices().isEmpty() ? name : name + "[" + String.join(",", variable.indices()) + "]";
    }

    private static String product(List<Formula> factors) {
        StringBuilder text = new StringBuilder();
        for (Formula factor : factors) {
            boolean sum = factor instanceof Formula.Summation;
            text.append(text.isEmpty() ? "" : sum ? " " : " · ").append(factor(factor));
        }
        return text.toString();
    }

    /// Returns a factor of a product: a sum, a difference and a constant of several words need parentheses.
    public static String factor(Formula formula) {
        return formula.isSum() ? "(" + of(formula) + ")" : of(formula);
    }

    /// Returns what stands under a fraction or a root, or carries an exponent.
    private static String atom(Formula formula) {
        return switch (formula) {
            case Formula.Product p -> "(" + of(p) + ")";
            case Formula.Fraction f -> "(" + of(f) + ")";
            case Formula.Negative n -> "(" + of(n) + ")";
            case Formula.Literal(var text) when text.contains(" ") -> "(" + of(formula) + ")";
            default -> factor(formula);
        };
    }
}
