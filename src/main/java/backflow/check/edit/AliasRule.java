package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import java.util.List;

/// Aliases: two names of one array, of which one is changed in place.
final class AliasRule implements Rule {
    private static final int COST = 0;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        switch (rewriting.statement()) {
            case Statement.Assign assign
            when assign.value() instanceof Expression.Name name
                    && scope.arrays().containsKey(name.id()) ->
                proposals.at(sites.getFirst(), name.id() + ".copy()", Precedence.ATOM, Diagnosis.ALIASING, COST);
            case Statement.AugmentedAssign augmented
            when augmented.target() instanceof Expression.Name name -> {
                int precedence = augmented.operator().precedence();
                String text = name.id() + " = " + name.id() + " "
                        + augmented.operator().symbol() + " "
                        + rewriting.operand(augmented.value(), precedence + 1);
                proposals.replace(text, Diagnosis.ALIASING, COST + 1);
            }
            default -> {}
        }
    }
}
