package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import java.util.List;

/// Paths: one gradient written over another, one left out, one counted twice.
final class PathRule implements Rule {
    private static final int OVERWRITTEN = 1;
    private static final int UNUSED = 1;
    private static final int ADD = 4;
    private static final int ONCE = 5;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        switch (rewriting.statement()) {
            case Statement.Assign assign -> assigned(rewriting, assign, scope, proposals);
            case Statement.AugmentedAssign augmented -> augmented(rewriting, augmented, proposals);
            default -> {}
        }
        Site whole = sites.getFirst();
        if (whole.expression() instanceof Expression.TupleDisplay) {
            sites.stream()
                    .filter(site -> site.parent().filter(whole::equals).isPresent())
                    .forEach(site -> add(rewriting, site, scope, proposals));
        } else {
            add(rewriting, whole, scope, proposals);
        }
    }

    private static void assigned(Rewriting rewriting, Statement.Assign assign, Scope scope, Proposals proposals) {
        if (assign.targets().size() != 1) {
            return;
        }
        Expression target = assign.targets().getFirst();
        boolean isKnown = switch (target) {
            case Expression.Name name -> scope.arrays().containsKey(name.id());
            case Expression.Subscript subscript -> true;
            default -> false;
        };
        if (isKnown) {
            proposals.replace(
                    rewriting.text(target) + " += " + rewriting.text(assign.value()),
                    Diagnosis.OVERWRITTEN_GRADIENT,
                    OVERWRITTEN);
        }
    }

    private static void augmented(Rewriting rewriting, Statement.AugmentedAssign augmented, Proposals proposals) {
        if (augmented.operator() == BinaryOperator.ADD || augmented.operator() == BinaryOperator.SUBTRACT) {
            proposals.replace(
                    rewriting.text(augmented.target()) + " = " + rewriting.text(augmented.value()),
                    Diagnosis.WRONG_OPERAND,
                    ONCE);
        }
    }

    private static void add(Rewriting rewriting, Site whole, Scope scope, Proposals proposals) {
        String own = rewriting.operand(whole.expression(), Precedence.SUM);
        for (String name : scope.arrays().keySet()) {
            int cost = scope.unused().contains(name) ? UNUSED : ADD;
            proposals.at(whole, own + " + " + name, Precedence.SUM, Diagnosis.MISSING_PATH, cost);
            proposals.at(whole, own + " - " + name, Precedence.SUM, Diagnosis.MISSING_PATH, cost + 1);
            for (String size : scope.scalars().keySet()) {
                double value = scope.scalars().get(size);
                if (value > 1 && value == Math.rint(value)) {
                    proposals.at(
                            whole, own + " + " + name + " / " + size, Precedence.SUM, Diagnosis.MISSING_PATH, cost + 1);
                }
            }
        }
    }
}
