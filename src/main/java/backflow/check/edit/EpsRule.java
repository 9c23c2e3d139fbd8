package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import java.util.List;
import java.util.Optional;

/// eps: outside the root, forgotten, or added twice.
final class EpsRule implements Rule {
    private static final int COST = 0;

    /// A literal below this is taken for eps.
    private static final double LARGEST = 1e-2;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        Optional<String> eps =
                scope.scalars().keySet().stream().filter(FactorRule::isEps).findFirst();
        for (Site site : sites) {
            if (site.expression() instanceof Expression.Binary binary) {
                taken(rewriting, site, binary, proposals);
            }
            if (eps.isPresent() && site.isValue()) {
                added(rewriting, site, eps.get(), scope, proposals);
            }
        }
    }

    private static boolean isEps(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> FactorRule.isEps(name.id());
            case Expression.RealLiteral real -> real.value() > 0 && real.value() < LARGEST;
            default -> false;
        };
    }

    private static void taken(Rewriting rewriting, Site site, Expression.Binary binary, Proposals proposals) {
        boolean isSum = binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT;
        if (!isSum || !isEps(binary.right())) {
            return;
        }
        String without = rewriting.text(binary.left());
        proposals.at(site, without, Precedence.of(binary.left()), Diagnosis.EPS, COST);
        String eps = rewriting.text(binary.right());
        if (binary.operator() == BinaryOperator.SUBTRACT) {
            proposals.at(site, without + " + " + eps, Precedence.SUM, Diagnosis.EPS, COST);
        }
        // sqrt(var) + eps
        if (binary.left() instanceof Expression.Call call && call.arguments().size() == 1) {
            int end = call.span().end() - 1 - binary.left().span().start();
            String inside = without.substring(0, end) + " + " + eps + without.substring(end);
            proposals.at(site, inside, Precedence.ATOM, Diagnosis.EPS, COST);
        }
        if (binary.left() instanceof Expression.Binary power && power.operator() == BinaryOperator.POWER) {
            String inside = "(" + rewriting.text(power.left()) + " + " + eps + ") ** " + rewriting.text(power.right());
            proposals.at(site, inside, Precedence.POWER, Diagnosis.EPS, COST);
        }
    }

    private static void added(Rewriting rewriting, Site site, String eps, Scope scope, Proposals proposals) {
        boolean isArray = switch (site.expression()) {
            case Expression.Name name -> scope.arrays().containsKey(name.id());
            case Expression.Call call -> true;
            case Expression.Subscript subscript -> true;
            default -> false;
        };
        if (isArray) {
            String text = rewriting.text(site.expression()) + " + " + eps;
            proposals.at(site, text, Precedence.SUM, Diagnosis.EPS, COST + 1);
        }
    }
}
