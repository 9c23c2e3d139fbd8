package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import backflow.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Operands: one for another, one forgotten, one too many.
final class OperandRule implements Rule {
    private static final int SWAP = 3;
    private static final int ADD = 5;
    private static final int REMOVE = 4;
    private static final int FAR = 1;

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        for (Site site : sites) {
            switch (site.expression()) {
                case Expression.Name name
                when isOperand(name.id(), scope) && isRead(site) -> swap(site, name.id(), scope, proposals);
                case Expression.Subscript subscript
                when subscript.index() instanceof Expression.TextLiteral -> key(rewriting, subscript, scope, proposals);
                case Expression.Binary binary -> {
                    remove(rewriting, site, binary, scope, proposals);
                    regroup(rewriting, site, binary, proposals);
                }
                default -> {}
            }
            if (site.isValue() && isFactor(site, scope)) {
                add(rewriting, site, scope, proposals);
            }
        }
    }

    /// A name whose shape alone is read is not an operand.
    private static boolean isRead(Site site) {
        return site.parent()
                .map(Site::expression)
                .filter(outer -> outer instanceof Expression.Attribute attribute
                        && !attribute.name().equals("T"))
                .map(outer -> site.parent().get().parent().isPresent()
                        && site.parent().get().parent().get().expression() instanceof Expression.Call)
                .orElse(true);
    }

    /// A name that holds no array yet, such as `out = None`, may have been meant for one.
    private static boolean isOperand(String name, Scope scope) {
        return !scope.scalars().containsKey(name) && !Reduced.isNumpy(name);
    }

    private static void swap(Site site, String name, Scope scope, Proposals proposals) {
        Optional<Tensor> own = Optional.ofNullable(scope.arrays().get(name));
        for (Map.Entry<String, Tensor> other : scope.arrays().entrySet()) {
            if (!other.getKey().equals(name) && !Optional.of(other.getValue()).equals(own)) {
                boolean isAlike = own.isEmpty()
                        || other.getValue().shape().equals(own.get().shape());
                proposals.at(
                        site, other.getKey(), Precedence.ATOM, Diagnosis.WRONG_OPERAND, isAlike ? SWAP : SWAP + FAR);
            }
        }
    }

    private static void key(Rewriting rewriting, Expression.Subscript subscript, Scope scope, Proposals proposals) {
        String prefix = rewriting.text(subscript.target()) + "[";
        for (String other : scope.arrays().keySet()) {
            if (other.startsWith(prefix)) {
                proposals.replace(rewriting.with(subscript.span(), other), Diagnosis.WRONG_OPERAND, SWAP);
            }
        }
    }

    private static void remove(
            Rewriting rewriting, Site site, Expression.Binary binary, Scope scope, Proposals proposals) {
        if (binary.operator() == BinaryOperator.POWER) {
            return;
        }
        boolean isCommutative = binary.operator() == BinaryOperator.MULTIPLY || binary.operator() == BinaryOperator.ADD;
        if (!FactorRule.isNumber(binary.right(), scope)) {
            keep(rewriting, site, binary.left(), proposals);
        }
        if (isCommutative && !FactorRule.isNumber(binary.left(), scope)) {
            keep(rewriting, site, binary.right(), proposals);
        }
        if (binary.operator() == BinaryOperator.SUBTRACT || binary.operator() == BinaryOperator.DIVIDE) {
            int precedence = Precedence.of(binary);
            String text = rewriting.operand(binary.right(), precedence) + " "
                    + binary.operator().symbol() + " " + rewriting.operand(binary.left(), precedence + 1);
            proposals.at(site, text, precedence, Diagnosis.WRONG_OPERAND, REMOVE);
        }
    }

    /// `a * b + c` for `a * (b + c)`.
    private static void regroup(Rewriting rewriting, Site site, Expression.Binary binary, Proposals proposals) {
        if (binary.operator() == BinaryOperator.MULTIPLY
                && binary.right() instanceof Expression.Binary sum
                && (sum.operator() == BinaryOperator.ADD || sum.operator() == BinaryOperator.SUBTRACT)) {
            String text = rewriting.operand(binary.left(), Precedence.PRODUCT) + " * "
                    + rewriting.operand(sum.left(), Precedence.MINUS) + " "
                    + sum.operator().symbol() + " " + rewriting.operand(sum.right(), Precedence.PRODUCT);
            proposals.at(site, text, Precedence.SUM, Diagnosis.UNKNOWN, SWAP);
        }
    }

    private static void keep(Rewriting rewriting, Site site, Expression kept, Proposals proposals) {
        proposals.at(site, rewriting.text(kept), Precedence.of(kept), Diagnosis.WRONG_OPERAND, REMOVE);
    }

    private static boolean isFactor(Site site, Scope scope) {
        Optional<Expression> outer = site.parent().map(Site::expression);
        boolean isPartOfProduct = outer.isPresent()
                && outer.get() instanceof Expression.Binary binary
                && binary.operator() == BinaryOperator.MULTIPLY;
        return !isPartOfProduct
                && switch (site.expression()) {
                    case Expression.Name name -> scope.arrays().containsKey(name.id());
                    case Expression.Binary binary -> binary.operator() != BinaryOperator.POWER;
                    case Expression.Call call -> true;
                    case Expression.Unary unary -> true;
                    case Expression.RealLiteral real -> true;
                    case Expression.IntegerLiteral integer -> !FactorRule.isExponent(site);
                    default -> false;
                };
    }

    private static void add(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        int cost = site.parent().isEmpty() ? ADD : ADD + FAR;
        String left = rewriting.operand(site.expression(), Precedence.PRODUCT);
        for (String name : scope.arrays().keySet()) {
            proposals.at(site, left + " * " + name, Precedence.PRODUCT, Diagnosis.MISSING_OPERAND, cost);
            proposals.at(site, left + " / " + name, Precedence.PRODUCT, Diagnosis.MISSING_OPERAND, cost + FAR);
            proposals.at(
                    site, left + " / " + name + " ** 2", Precedence.PRODUCT, Diagnosis.MISSING_OPERAND, cost + FAR);
            proposals.at(
                    site,
                    left + " * " + name + " ** 3",
                    Precedence.PRODUCT,
                    Diagnosis.MISSING_OPERAND,
                    cost + FAR + FAR);
            proposals.at(
                    site,
                    left + " * " + name + " ** 2",
                    Precedence.PRODUCT,
                    Diagnosis.MISSING_OPERAND,
                    cost + FAR + FAR);
        }
    }
}
