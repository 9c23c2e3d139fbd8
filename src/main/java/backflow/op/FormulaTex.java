package backflow.op;

import java.util.Map;
import java.util.stream.Collectors;

/// Formulas as TeX.
public final class FormulaTex {
    /// The names that the field writes as Greek letters.
    private static final Map<String, String> LETTERS =
            Map.of("gamma", "\\gamma", "beta", "\\beta", "mu", "\\mu", "eps", "\\epsilon", "sigma", "\\sigma");

    private FormulaTex() {}

    public static String of(Formula formula) {
        return switch (formula) {
            case Formula.Variable variable -> variable(variable);
            case Formula.Literal(var text) -> "\\mathrm{" + escaped(text) + "}";
            case Formula.Product(var factors) ->
                factors.stream().map(FormulaTex::factor).collect(Collectors.joining(" \\cdot "));
            case Formula.Fraction(var numerator, var denominator) ->
                "\\frac{" + of(numerator) + "}{" + of(denominator) + "}";
            case Formula.Negative(var inner) -> "-" + factor(inner);
            case Formula.Difference(var from, var subtracted) -> of(from) + " - " + factor(subtracted);
            case Formula.Power(var base, var exponent) -> "{" + base(base) + "}^{" + of(exponent) + "}";
            case Formula.Call(var function, var argument) ->
                "\\mathrm{" + escaped(function) + "}(" + of(argument) + ")";
            case Formula.Greater(var first, var second) -> "[" + of(first) + " > " + of(second) + "]";
            case Formula.Partial(var value) -> "\\frac{\\partial L}{\\partial " + of(value) + "}";
            case Formula.Summation(var indices, var body) ->
                "\\sum_{"
                        + String.join(
                                ",", indices.stream().map(FormulaTex::escaped).toList()) + "} " + of(body);
            case Formula.Equation(var left, var right) -> of(left) + " = " + of(right);
        };
    }

    private static String variable(Formula.Variable variable) {
        String letter = LETTERS.get(variable.name());
        String name = letter == null ? "\\mathit{" + escaped(variable.name()) + "}" : letter;
        String indices = variable.indices().stream().map(FormulaTex::escaped).collect(Collectors.joining());
        return indices.isEmpty() ? name : "{" + name + "}_{" + indices + "}";
    }

    private static String factor(Formula formula) {
        return formula instanceof Formula.Difference ? "\\left(" + of(formula) + "\\right)" : of(formula);
    }

    private static String base(Formula formula) {
        return switch (formula) {
            case Formula.Variable v -> of(v);
            case Formula.Literal n -> of(n);
            default -> "\\left(" + of(formula) + "\\right)";
        };
    }

    /// Writes a name of the source so that TeX takes none of it for a command.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            escaped.append("\\{}_^#$%&~".indexOf(c) >= 0 ? (c == '\\' ? "\\backslash " : "\\" + c) : c);
        }
        return escaped.toString();
    }
}
