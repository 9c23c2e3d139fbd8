package backflow.check.edit;

import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place in a statement: an expression and what it is a part of.
///
/// @param expression the expression
/// @param parent the place that it is a part of, none for the statement itself
record Site(Expression expression, Optional<Site> parent) {
    /// Returns the place of a whole expression and of everything in it that computes, outermost first.
    static List<Site> all(Expression whole) {
        List<Site> sites = new ArrayList<>();
        collect(new Site(whole, Optional.empty()), sites);
        return sites;
    }

    private static void collect(Site site, List<Site> sites) {
        sites.add(site);
        for (Expression part : parts(site.expression)) {
            collect(new Site(part, Optional.of(site)), sites);
        }
    }

    private static List<Expression> parts(Expression expression) {
        return switch (expression) {
            case Expression.Unary unary -> List.of(unary.operand());
            case Expression.Binary binary -> List.of(binary.left(), binary.right());
            case Expression.Comparison comparison -> {
                List<Expression> all = new ArrayList<>(List.of(comparison.first()));
                comparison.links().forEach(link -> all.add(link.operand()));
                yield all;
            }
            case Expression.Logical logical -> logical.operands();
            case Expression.Conditional choice -> List.of(choice.then(), choice.test(), choice.otherwise());
            case Expression.Call call -> call(call);
            case Expression.Attribute attribute -> List.of(attribute.target());
            case Expression.Subscript subscript -> List.of(subscript.target(), subscript.index());
            case Expression.TupleDisplay display -> display.items();
            case Expression.ListDisplay display -> display.items();
            default -> List.of();
        };
    }

    /// The name of a function is no value; what a method belongs to is one.
    private static List<Expression> call(Expression.Call call) {
        List<Expression> all = new ArrayList<>();
        if (call.function() instanceof Expression.Attribute method && !(method.target() instanceof Expression.Name)) {
            all.add(call.function());
        } else if (call.function() instanceof Expression.Attribute method) {
            all.add(method);
        }
        call.arguments().stream().map(Argument::value).forEach(all::add);
        return all;
    }

    /// Returns how tightly the place binds what stands there; an expression that binds less tightly needs parentheses.
    int need() {
        return parent.map(Site::expression)
                .map(outer -> switch (outer) {
                    case Expression.Binary binary -> operand(binary);
                    case Expression.Unary unary -> Precedence.MINUS;
                    case Expression.Attribute attribute -> Precedence.ATOM;
                    case Expression.Subscript subscript ->
                        isSame(subscript.target()) ? Precedence.ATOM : Precedence.NONE;
                    case Expression.Comparison comparison -> Precedence.COMPARISON + 1;
                    case Expression.Logical logical -> Precedence.COMPARISON;
                    default -> Precedence.NONE;
                })
                .orElse(Precedence.NONE);
    }

    private int operand(Expression.Binary binary) {
        int own = Precedence.of(binary);
        boolean isPower = own == Precedence.POWER;
        if (isSame(binary.left())) {
            return isPower ? Precedence.ATOM : own;
        }
        return isPower ? Precedence.MINUS : own + 1;
    }

    private boolean isSame(Expression other) {
        return expression.span().equals(other.span());
    }

    /// Returns whether the place lies in the index of a subscript, or in an argument that tells a shape or an axis.
    boolean isValue() {
        if (parent.isEmpty()) {
            return true;
        }
        Site outer = parent.get();
        boolean isOwn = switch (outer.expression) {
            case Expression.Subscript subscript -> isSame(subscript.target());
            case Expression.Call call -> isSame(call.function()) || isFirst(call);
            case Expression.Attribute attribute -> !attribute.name().equals("shape");
            case Expression.TupleDisplay display -> outer.parent.isEmpty();
            default -> true;
        };
        return isOwn && outer.isValue();
    }

    private boolean isFirst(Expression.Call call) {
        for (Argument argument : call.arguments()) {
            boolean isPlain = argument.kind() == Argument.Kind.POSITIONAL;
            if (argument.value().span().equals(expression.span())) {
                return isPlain && !Reduced.isShaping(call) && !(Reduced.of(call).isPresent() && !isFirstOf(call));
            }
        }
        return false;
    }

    private boolean isFirstOf(Expression.Call call) {
        return isSame(call.arguments().getFirst().value());
    }
}
