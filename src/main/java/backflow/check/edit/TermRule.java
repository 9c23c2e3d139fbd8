package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Terms: one of a closed form that is left out, and a difference of which one side is.
final class TermRule implements Rule {
    private static final int TERM = 7;
    private static final int DIFFERENCE = 6;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        List<String> wide = wide(scope);
        for (Site site : sites) {
            if (isSum(site, scope)) {
                String own = rewriting.operand(site.expression(), Precedence.SUM);
                for (String term : terms(wide, scope)) {
                    proposals.at(site, own + " - " + term, Precedence.SUM, Diagnosis.MISSING_PATH, TERM);
                    proposals.at(site, own + " + " + term, Precedence.SUM, Diagnosis.MISSING_PATH, TERM);
                }
            }
            if (site.expression() instanceof Expression.Name name
                    && scope.arrays().containsKey(name.id())) {
                for (String other : scope.arrays().keySet()) {
                    proposals.at(site, name.id() + " - " + other, Precedence.SUM, Diagnosis.WRONG_OPERAND, DIFFERENCE);
                }
            }
        }
    }

    /// A place where a term could have stood: a sum, or what may be all that is left of one.
    private static boolean isSum(Site site, Scope scope) {
        boolean isInSum = site.parent()
                .filter(outer -> outer.expression() instanceof Expression.Binary binary && isSum(binary))
                .isPresent();
        return !isInSum
                && site.isValue()
                && switch (site.expression()) {
                    case Expression.Binary binary ->
                        isSum(binary)
                                || site.need() > Precedence.SUM
                                || site.parent().isEmpty();
                    case Expression.Name name -> scope.arrays().containsKey(name.id());
                    default -> site.parent().isEmpty();
                };
    }

    private static boolean isSum(Expression.Binary binary) {
        return binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT;
    }

    private static List<String> wide(Scope scope) {
        int most = scope.arrays().values().stream().mapToInt(Tensor::size).max().orElse(0);
        return scope.arrays().entrySet().stream()
                .filter(entry -> entry.getValue().size() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> terms(List<String> wide, Scope scope) {
        List<String> terms = new ArrayList<>();
        String np = scope.numpy();
        for (String gradient : wide) {
            for (String fold : List.of("mean", "sum")) {
                terms.add(np + "." + fold + "(" + gradient + ", axis=0)");
                for (String value : wide) {
                    if (!value.equals(gradient)) {
                        terms.add(value + " * " + np + "." + fold + "(" + gradient + " * " + value + ", axis=0)");
                    }
                }
            }
        }
        return terms;
    }
}
