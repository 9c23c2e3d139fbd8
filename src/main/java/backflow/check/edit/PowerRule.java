package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Set;

/// Powers: a root or a square that is missing or too many, another exponent, a product for a quotient.
final class PowerRule implements Rule {
    private static final int EXPONENT = 1;
    private static final int OPERATOR = 2;
    private static final int RAISE = 3;
    private static final List<String> EXPONENTS = List.of("2", "3", "-1", "-2", "-0.5", "-1.5", "0.5", "-3", "1.5");
    private static final Set<String> ROOTS = Set.of("sqrt", "square", "reciprocal");

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        for (Site site : sites) {
            switch (site.expression()) {
                case Expression.Binary binary -> operator(rewriting, site, binary, proposals);
                case Expression.Call call -> call(rewriting, site, call, proposals);
                default -> {}
            }
            if (site.isValue() && isArray(site, scope)) {
                raise(rewriting, site, scope, proposals);
            }
        }
    }

    private static boolean isArray(Site site, Scope scope) {
        return switch (site.expression()) {
            case Expression.Name name -> scope.arrays().containsKey(name.id());
            case Expression.Call call -> true;
            case Expression.Binary binary -> binary.operator().precedence() == Precedence.SUM;
            default -> false;
        };
    }

    private static void operator(Rewriting rewriting, Site site, Expression.Binary binary, Proposals proposals) {
        switch (binary.operator()) {
            case POWER -> exponent(rewriting, site, binary, proposals);
            case MULTIPLY -> other(rewriting, site, binary, " / ", proposals);
            case DIVIDE -> other(rewriting, site, binary, " * ", proposals);
            default -> {}
        }
    }

    private static void exponent(Rewriting rewriting, Site site, Expression.Binary binary, Proposals proposals) {
        proposals.at(
                site, rewriting.text(binary.left()), Precedence.of(binary.left()), Diagnosis.WRONG_POWER, EXPONENT + 1);
        Span exponent = binary.right().span();
        for (String other : EXPONENTS) {
            proposals.replace(rewriting.with(exponent, other), Diagnosis.WRONG_POWER, EXPONENT);
        }
    }

    private static void other(
            Rewriting rewriting, Site site, Expression.Binary binary, String operator, Proposals proposals) {
        String left = rewriting.operand(binary.left(), Precedence.PRODUCT);
        String right = rewriting.operand(binary.right(), Precedence.MINUS);
        proposals.at(site, left + operator + right, Precedence.PRODUCT, Diagnosis.WRONG_POWER, OPERATOR);
        // A quotient is the usual slip of the hand for a product of all that stands behind it.
        if (binary.operator() == BinaryOperator.MULTIPLY
                && binary.left() instanceof Expression.Binary quotient
                && quotient.operator() == BinaryOperator.DIVIDE) {
            String text = rewriting.operand(quotient.left(), Precedence.PRODUCT) + " / ("
                    + rewriting.text(quotient.right()) + " * " + rewriting.text(binary.right()) + ")";
            proposals.at(site, text, Precedence.PRODUCT, Diagnosis.WRONG_POWER, OPERATOR + 1);
        }
    }

    private static void call(Rewriting rewriting, Site site, Expression.Call call, Proposals proposals) {
        if (!(call.function() instanceof Expression.Attribute function && ROOTS.contains(function.name()))
                || call.arguments().size() != 1) {
            if (call.function() instanceof Expression.Attribute power
                    && power.name().equals("power")
                    && call.arguments().size() == 2) {
                for (String other : EXPONENTS) {
                    proposals.replace(
                            rewriting.with(call.arguments().getLast().span(), other), Diagnosis.WRONG_POWER, EXPONENT);
                }
            }
            return;
        }
        Expression argument = call.arguments().getFirst().value();
        proposals.at(site, rewriting.text(argument), Precedence.of(argument), Diagnosis.WRONG_POWER, OPERATOR);
    }

    private static void raise(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        if (FactorRule.isExponent(site) || isBase(site)) {
            return;
        }
        String atom = rewriting.operand(site.expression(), Precedence.ATOM);
        for (String power : List.of("2", "3")) {
            proposals.at(site, atom + " ** " + power, Precedence.POWER, Diagnosis.WRONG_POWER, RAISE);
        }
        proposals.at(
                site,
                scope.numpy() + ".sqrt(" + rewriting.text(site.expression()) + ")",
                Precedence.ATOM,
                Diagnosis.WRONG_POWER,
                RAISE);
        proposals.at(
                site,
                "1.0 / " + rewriting.operand(site.expression(), Precedence.MINUS),
                Precedence.PRODUCT,
                Diagnosis.WRONG_POWER,
                RAISE + 1);
    }

    private static boolean isBase(Site site) {
        return site.parent().isPresent()
                && site.parent().get().expression() instanceof Expression.Binary binary
                && binary.operator() == BinaryOperator.POWER;
    }
}
