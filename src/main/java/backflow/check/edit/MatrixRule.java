package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.Expression;
import java.util.List;

/// Matrix products and masks: a transposition missing or too many, operands the wrong way round, another comparison.
final class MatrixRule implements Rule {
    private static final int TRANSPOSE = 2;
    private static final int TURN = 2;
    private static final int COMPARE = 2;
    private static final List<String> COMPARISONS = List.of(">", "<", ">=", "<=", "==", "!=");

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        boolean hasProduct = sites.stream().anyMatch(MatrixRule::isProduct);
        for (Site site : sites) {
            switch (site.expression()) {
                case Expression.Attribute attribute
                when attribute.name().equals("T") ->
                    proposals.at(
                            site,
                            rewriting.text(attribute.target()),
                            Precedence.of(attribute.target()),
                            Diagnosis.SHAPE,
                            TRANSPOSE);
                case Expression.Name name
                when hasProduct && scope.arrays().containsKey(name.id()) ->
                    proposals.at(site, name.id() + ".T", Precedence.ATOM, Diagnosis.SHAPE, TRANSPOSE);
                case Expression.Comparison comparison -> compare(rewriting, site, comparison, proposals);
                default -> {}
            }
            turn(rewriting, site, scope, proposals);
            stand(rewriting, site, scope, proposals);
        }
    }

    /// What is right but lies on its side.
    private static void stand(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        boolean isReturned = site.parent()
                .filter(outer -> outer.parent().isEmpty() && outer.expression() instanceof Expression.TupleDisplay)
                .isPresent();
        boolean isWhole = site.parent().isEmpty() && !(site.expression() instanceof Expression.TupleDisplay);
        if (scope.rank() > 1 && (isReturned || isWhole)) {
            String text = rewriting.operand(site.expression(), Precedence.ATOM) + ".T";
            proposals.at(site, text, Precedence.ATOM, Diagnosis.SHAPE, isReturned ? TRANSPOSE : TRANSPOSE + 1);
        }
    }

    private static boolean isProduct(Site site) {
        return switch (site.expression()) {
            case Expression.Binary binary -> binary.operator() == BinaryOperator.MATRIX_MULTIPLY;
            case Expression.Call call ->
                call.function() instanceof Expression.Attribute function
                        && (function.name().equals("dot") || function.name().equals("matmul"));
            default -> false;
        };
    }

    private static void turn(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        if (!isProduct(site)) {
            return;
        }
        switch (site.expression()) {
            case Expression.Binary binary -> turned(rewriting, site, binary.left(), binary.right(), scope, proposals);
            case Expression.Call call
            when call.arguments().size() == 2 ->
                turned(rewriting, site, value(call, 0), value(call, 1), scope, proposals);
            case Expression.Call call
            when call.arguments().size() == 1 && call.function() instanceof Expression.Attribute method ->
                turned(rewriting, site, method.target(), value(call, 0), scope, proposals);
            default -> {}
        }
    }

    private static Expression value(Expression.Call call, int index) {
        Argument argument = call.arguments().get(index);
        return argument.value();
    }

    private static void turned(
            Rewriting rewriting, Site site, Expression left, Expression right, Scope scope, Proposals proposals) {
        List<String> lefts = flipped(rewriting, left);
        List<String> rights = flipped(rewriting, right);
        for (String a : lefts) {
            for (String b : rights) {
                String dot = scope.numpy() + ".dot(";
                proposals.at(site, dot + a + ", " + b + ")", Precedence.ATOM, Diagnosis.SHAPE, TURN + 1);
                proposals.at(site, dot + b + ", " + a + ")", Precedence.ATOM, Diagnosis.WRONG_OPERAND, TURN);
            }
        }
    }

    private static List<String> flipped(Rewriting rewriting, Expression operand) {
        String text = rewriting.text(operand);
        String other = operand instanceof Expression.Attribute attribute
                        && attribute.name().equals("T")
                ? rewriting.text(attribute.target())
                : rewriting.operand(operand, Precedence.ATOM) + ".T";
        return List.of(text, other);
    }

    private static void compare(Rewriting rewriting, Site site, Expression.Comparison comparison, Proposals proposals) {
        if (comparison.links().size() != 1) {
            return;
        }
        ComparisonOperator own = comparison.links().getFirst().operator();
        if (!COMPARISONS.contains(own.symbol())) {
            return;
        }
        String left = rewriting.operand(comparison.first(), Precedence.COMPARISON + 1);
        String right = rewriting.operand(comparison.links().getFirst().operand(), Precedence.COMPARISON + 1);
        for (String other : COMPARISONS) {
            proposals.at(
                    site, left + " " + other + " " + right, Precedence.COMPARISON, Diagnosis.WRONG_OPERAND, COMPARE);
        }
    }
}
