package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.UnaryOperator;
import java.util.List;

/// A minus that is missing or one too many.
final class SignRule implements Rule {
    private static final int WHOLE = 1;
    private static final int INSIDE = 2;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        for (Site site : sites) {
            int cost = site.parent().isEmpty() ? WHOLE : INSIDE;
            switch (site.expression()) {
                case Expression.Unary unary
                when unary.operator() == UnaryOperator.NEGATE ->
                    proposals.at(
                            site,
                            rewriting.text(unary.operand()),
                            Precedence.of(unary.operand()),
                            Diagnosis.SIGN,
                            WHOLE);
                case Expression.Binary binary
                when binary.operator() == BinaryOperator.ADD || binary.operator() == BinaryOperator.SUBTRACT ->
                    flip(rewriting, site, binary, proposals);
                default -> {}
            }
            if (site.isValue() && isNumeric(site.expression())) {
                String text = "-" + rewriting.operand(site.expression(), Precedence.PRODUCT);
                proposals.at(site, text, Precedence.MINUS, Diagnosis.SIGN, cost);
            }
        }
        if (rewriting.statement() instanceof Statement.AugmentedAssign augmented) {
            switch (augmented.operator()) {
                case ADD -> proposals.replace(rewriting.text().replaceFirst("\\+=", "-="), Diagnosis.SIGN, WHOLE);
                case SUBTRACT -> proposals.replace(rewriting.text().replaceFirst("-=", "+="), Diagnosis.SIGN, WHOLE);
                default -> {}
            }
        }
    }

    private static boolean isNumeric(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> !Reduced.isNumpy(name.id());
            case Expression.Binary binary -> true;
            case Expression.Call call -> true;
            case Expression.RealLiteral real -> true;
            case Expression.IntegerLiteral integer -> true;
            default -> false;
        };
    }

    private static void flip(Rewriting rewriting, Site site, Expression.Binary binary, Proposals proposals) {
        boolean isSum = binary.operator() == BinaryOperator.ADD;
        String left = rewriting.operand(binary.left(), Precedence.SUM);
        String right = rewriting.operand(binary.right(), Precedence.PRODUCT);
        proposals.at(site, left + (isSum ? " - " : " + ") + right, Precedence.SUM, Diagnosis.SIGN, WHOLE);
    }
}
