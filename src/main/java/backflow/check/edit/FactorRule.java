package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.Expression;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Constants: a 2, a 1/2 or a 1/N that is missing, too many, or another one.
final class FactorRule implements Rule {
    private static final int OTHER = 2;
    private static final int ADD = 3;
    private static final int REMOVE = 1;
    private static final List<String> LITERALS = List.of("2", "0.5", "1", "3", "1.5", "-0.5", "-1", "-1.5");

    @Override
    public void propose(Rewriting rewriting, List<Site> sites, Scope scope, Proposals proposals) {
        for (Site site : sites) {
            switch (site.expression()) {
                case Expression.IntegerLiteral literal -> literal(site, proposals);
                case Expression.RealLiteral literal -> literal(site, proposals);
                case Expression.Name name
                when scope.scalars().containsKey(name.id()) -> scalar(rewriting, site, name, scope, proposals);
                case Expression.Subscript subscript -> extent(rewriting, site, subscript, proposals);
                case Expression.Binary binary -> remove(rewriting, site, binary, scope, proposals);
                default -> {}
            }
            if (site.isValue() && isProductive(site, scope)) {
                add(rewriting, site, scope, proposals);
            }
        }
    }

    private static boolean isProductive(Site site, Scope scope) {
        return switch (site.expression()) {
            case Expression.Name name -> scope.arrays().containsKey(name.id());
            case Expression.Binary binary -> true;
            case Expression.Call call -> true;
            case Expression.Unary unary -> true;
            default -> false;
        };
    }

    private static void literal(Site site, Proposals proposals) {
        if (!site.isValue() || isExponent(site)) {
            return;
        }
        boolean isOne = isOne(site.expression());
        for (String other : LITERALS) {
            boolean toOne = other.equals("1") || other.equals("-1");
            proposals.at(
                    site,
                    other,
                    other.startsWith("-") ? Precedence.MINUS : Precedence.ATOM,
                    toOne ? Diagnosis.EXTRA_FACTOR : isOne ? Diagnosis.MISSING_FACTOR : Diagnosis.WRONG_FACTOR,
                    toOne ? ADD : OTHER);
        }
    }

    /// A factor of one is none.
    private static boolean isOne(Expression expression) {
        return switch (expression) {
            case Expression.IntegerLiteral literal -> literal.value().equals(BigInteger.ONE);
            case Expression.RealLiteral literal -> literal.value() == 1;
            default -> false;
        };
    }

    static boolean isExponent(Site site) {
        return site.parent().isPresent()
                && site.parent().get().expression() instanceof Expression.Binary binary
                && binary.operator() == BinaryOperator.POWER
                && binary.right().span().equals(site.expression().span());
    }

    private static void scalar(Rewriting rewriting, Site site, Expression.Name name, Scope scope, Proposals proposals) {
        if (isEps(name.id())) {
            return;
        }
        boolean isSize = isWhole(scope.scalar(name.id()));
        for (String other : scope.scalars().keySet()) {
            if (!other.equals(name.id()) && !isEps(other) && isSize == isWhole(scope.scalar(other))) {
                proposals.at(site, other, Precedence.ATOM, Diagnosis.WRONG_FACTOR, OTHER);
            }
        }
        if (!isSize) {
            proposals.at(site, "1 - " + name.id(), Precedence.SUM, Diagnosis.WRONG_FACTOR, OTHER);
        }
        minusOne(rewriting, site, proposals);
    }

    private static void minusOne(Rewriting rewriting, Site site, Proposals proposals) {
        site.parent().ifPresent(outer -> {
            if (outer.expression() instanceof Expression.Binary binary
                    && (binary.operator() == BinaryOperator.SUBTRACT || binary.operator() == BinaryOperator.ADD)
                    && binary.right() instanceof Expression.IntegerLiteral) {
                proposals.at(outer, rewriting.text(site.expression()), Precedence.ATOM, Diagnosis.DDOF, OTHER);
            }
        });
        if (isUnderOrTimes(site)) {
            String text = rewriting.text(site.expression()) + " - 1";
            proposals.at(site, text, Precedence.SUM, Diagnosis.WRONG_FACTOR, ADD);
        }
    }

    private static boolean isUnderOrTimes(Site site) {
        return site.parent()
                .map(Site::expression)
                .filter(Expression.Binary.class::isInstance)
                .isPresent();
    }

    private static boolean isWhole(double value) {
        return value == Math.rint(value);
    }

    static boolean isEps(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).startsWith("eps");
    }

    /// `x.shape[1]` for `x.shape[0]`.
    private static void extent(Rewriting rewriting, Site site, Expression.Subscript subscript, Proposals proposals) {
        if (subscript.target() instanceof Expression.Attribute attribute
                && attribute.name().equals("shape")
                && subscript.index() instanceof Expression.IntegerLiteral(var axis, var span)) {
            for (int other = 0; other < 4; other++) {
                if (axis.intValue() != other) {
                    proposals.replace(rewriting.with(span, Integer.toString(other)), Diagnosis.WRONG_FACTOR, OTHER);
                }
            }
        }
        minusOne(rewriting, site, proposals);
    }

    private static void remove(
            Rewriting rewriting, Site site, Expression.Binary binary, Scope scope, Proposals proposals) {
        boolean isProduct = binary.operator() == BinaryOperator.MULTIPLY;
        if (!isProduct && binary.operator() != BinaryOperator.DIVIDE) {
            return;
        }
        if (isNumber(binary.right(), scope)) {
            keep(rewriting, site, binary.left(), proposals);
        }
        if (isNumber(binary.left(), scope)) {
            if (isProduct) {
                keep(rewriting, site, binary.right(), proposals);
            } else {
                String text = "1.0 / " + rewriting.operand(binary.right(), Precedence.MINUS);
                proposals.at(site, text, Precedence.PRODUCT, Diagnosis.EXTRA_FACTOR, REMOVE);
            }
        }
        if (!isProduct && isNumber(binary.right(), scope)) {
            String text = rewriting.operand(binary.left(), Precedence.PRODUCT) + " * "
                    + rewriting.operand(binary.right(), Precedence.MINUS);
            proposals.at(site, text, Precedence.PRODUCT, Diagnosis.WRONG_FACTOR, OTHER);
        }
    }

    private static void keep(Rewriting rewriting, Site site, Expression kept, Proposals proposals) {
        proposals.at(site, rewriting.text(kept), Precedence.of(kept), Diagnosis.EXTRA_FACTOR, REMOVE);
    }

    static boolean isNumber(Expression expression, Scope scope) {
        return switch (expression) {
            case Expression.IntegerLiteral literal -> true;
            case Expression.RealLiteral literal -> true;
            case Expression.Name name -> scope.scalars().containsKey(name.id());
            case Expression.Unary unary -> isNumber(unary.operand(), scope);
            case Expression.Binary binary -> isNumber(binary.left(), scope) && isNumber(binary.right(), scope);
            case Expression.Subscript subscript ->
                subscript.target() instanceof Expression.Attribute attribute
                        && attribute.name().equals("shape");
            case Expression.Call call ->
                call.function() instanceof Expression.Name
                        && call.arguments().size() == 1
                        && isNumber(call.arguments().getFirst().value(), scope);
            default -> false;
        };
    }

    private static void add(Rewriting rewriting, Site site, Scope scope, Proposals proposals) {
        int cost = site.parent().isEmpty() ? ADD : ADD + 1;
        String own = rewriting.operand(site.expression(), Precedence.PRODUCT);
        // Of a product, a factor put before it is one more of its factors.
        String right = own;
        for (String literal : List.of("2", "0.5")) {
            proposals.at(site, literal + " * " + right, Precedence.PRODUCT, Diagnosis.MISSING_FACTOR, cost);
        }
        for (String size : sizes(scope)) {
            proposals.at(site, own + " / " + size, Precedence.PRODUCT, Diagnosis.MISSING_BATCH_FACTOR, cost);
            proposals.at(site, size + " * " + right, Precedence.PRODUCT, Diagnosis.MISSING_FACTOR, cost);
        }
    }

    /// Returns the names of the sizes; where there is none, how the batch's size can be read off an array.
    private static List<String> sizes(Scope scope) {
        List<String> sizes = new ArrayList<>();
        scope.scalars().forEach((name, value) -> {
            if (isWhole(value) && value > 1) {
                sizes.add(name);
            }
        });
        if (sizes.isEmpty()) {
            Optional<String> array = scope.arrays().entrySet().stream()
                    .filter(entry -> entry.getValue().rank() == scope.rank())
                    .map(java.util.Map.Entry::getKey)
                    .findFirst();
            array.ifPresent(name -> {
                for (int axis = 0; axis < Math.min(2, scope.rank()); axis++) {
                    sizes.add(name + ".shape[" + axis + "]");
                }
            });
        }
        return sizes;
    }
}
