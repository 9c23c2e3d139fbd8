package backflow.picture.formula;

import static backflow.op.Formula.over;
import static backflow.op.Formula.product;

import backflow.op.Formula;
import java.util.ArrayList;
import java.util.List;

/// Formulas of every form.
final class FormulaSheet {

    private FormulaSheet() {}

    static Formula variable(String name, String... indices) {
        return new Formula.Variable(name, List.of(indices));
    }

    private static Formula partial(String name, String... indices) {
        return new Formula.Partial(variable(name, indices));
    }

    private static Formula gradient(Formula of, Formula is) {
        return new Formula.Equation(new Formula.Partial(of), is);
    }

    static List<Formula> all() {
        var formulas = new ArrayList<Formula>();
        formulas.add(gradient(
                variable("beta", "d"),
                new Formula.Summation(List.of("n"), product(partial("out", "n", "d"), Formula.one()))));
        formulas.add(gradient(
                variable("gamma", "d"),
                new Formula.Summation(
                        List.of("n"), product(partial("y_unshift", "n", "d"), variable("x_norm", "n", "d")))));
        formulas.add(gradient(
                variable("x", "n", "d"), product(partial("mu", "d"), over(Formula.one(), new Formula.Literal("N")))));
        formulas.add(gradient(
                variable("var", "d"),
                product(
                        partial("sqrt_var", "d"),
                        over(Formula.one(), product(new Formula.Literal("2"), variable("sqrt_var", "d"))))));
        formulas.add(gradient(
                variable("sqrt_var", "d"),
                product(
                        partial("sqrt_var_invert", "d"),
                        over(Formula.one(), variable("sqrt_var", "d").squared()).negative())));
        formulas.add(gradient(
                variable("mu", "d"),
                new Formula.Summation(
                        List.of("n", "t"),
                        product(
                                partial("x_minus_mu", "n", "t", "d"),
                                Formula.one().negative()))));
        formulas.add(gradient(
                variable("W", "d", "m"),
                new Formula.Summation(List.of("n"), product(partial("out", "n", "m"), variable("x", "n", "d")))));
        formulas.add(gradient(
                variable("x", "n", "d"),
                product(
                        partial("var", "d"),
                        over(
                                product(
                                        new Formula.Literal("2"),
                                        new Formula.Difference(
                                                variable("x", "n", "d"),
                                                new Formula.Average(List.of("n′"), variable("x", "n′", "d")))),
                                new Formula.Literal("N")))));
        formulas.add(gradient(
                variable("a", "i", "i′"),
                product(
                        variable("p"),
                        new Formula.Power(
                                variable("a", "i", "i′"), new Formula.Difference(variable("p"), Formula.one())),
                        Formula.call("log", over(variable("a", "i"), variable("eps"))))));
        formulas.add(gradient(
                variable("x", "n"),
                product(partial("max", "n"), new Formula.Greater(variable("x", "n"), new Formula.Literal("0")))));
        formulas.add(gradient(
                variable("var + eps", "d"),
                new Formula.Power(over(variable("var"), new Formula.Literal("1e-5")), new Formula.Literal("-0.5"))));
        formulas.add(new Formula.Equation(
                variable("sqrt_var", "d"), new Formula.Root(new Formula.Plus(variable("var", "d"), variable("eps")))));
        formulas.add(new Formula.Equation(
                variable("mu", "d"),
                product(
                        over(Formula.one(), new Formula.Literal("N")),
                        new Formula.Summation(List.of("n"), variable("x", "n", "d")))));
        formulas.add(new Formula.Equation(
                variable("h", "n"), Formula.call("max", new Formula.Literal("0"), variable("x", "n"))));
        formulas.add(
                new Formula.Accumulation(variable("x", "n"), new Formula.Root(over(Formula.one(), variable("y")))));
        return formulas;
    }
}
