package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;

/// Parses what values are assigned to, and refuses what no value can be assigned to.
final class TargetParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;

    TargetParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /// `targets: target (',' target)* [',']`, up to the `in` of a loop
    Expression targets() {
        Span start = tokens.peek().span();
        Expression first = target();
        if (!tokens.at(",")) {
            return check(first);
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",") && !tokens.at("in")) {
            items.add(target());
        }
        return check(new Expression.TupleDisplay(items, start.to(tokens.last().span())));
    }

    private Expression target() {
        Span start = tokens.peek().span();
        if (tokens.takeIf("*")) {
            Expression value = expressions.binary(1);
            return new Expression.Starred(value, start.to(tokens.last().span()));
        }
        return expressions.binary(1);
    }

    /// Returns the target if a value can be assigned to it.
    ///
    /// @throws DialectException if not
    Expression check(Expression target) {
        if (target instanceof Expression.Starred) {
            throw tokens.error(Kind.SYNTAX, target.span(), Message.of("dialect.target.star"));
        }
        part(target);
        return target;
    }

    private void part(Expression target) {
        switch (target) {
            case Expression.Name _, Expression.Attribute _, Expression.Subscript _ -> {}
            case Expression.TupleDisplay(List<Expression> items, Span span) -> parts(items, span);
            case Expression.ListDisplay(List<Expression> items, Span span) -> parts(items, span);
            case Expression.Starred(Expression value, Span _) -> part(value);
            case Expression.Call _ -> throw refuse("dialect.target.call", target);
            case Expression.Constant _,
                    Expression.IntegerLiteral _,
                    Expression.RealLiteral _,
                    Expression.TextLiteral _,
                    Expression.FormattedText _ -> throw refuse("dialect.target.literal", target);
            default -> throw refuse("dialect.target.expression", target);
        }
    }

    private void parts(List<Expression> items, Span span) {
        if (items.stream().filter(Expression.Starred.class::isInstance).count() > 1) {
            throw tokens.error(Kind.SYNTAX, span, Message.of("dialect.target.stars"));
        }
        items.forEach(this::part);
    }

    private DialectException refuse(String key, Expression target) {
        return tokens.error(Kind.SYNTAX, target.span(), Message.of(key));
    }
}
