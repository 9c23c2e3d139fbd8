package backflow.numpy.syntax;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// Writes expressions back as Python, every operation in parentheses.
final class ExpressionPrinter {
    private ExpressionPrinter() {}

    static String behind(String front, Optional<Expression> value) {
        return value.map(some -> front + expression(some)).orElse("");
    }

    static String expression(Expression expression) {
        return switch (expression) {
            case Expression.Name(String id, Span _) -> id;
            case Expression.IntegerLiteral literal -> "(" + literal.value() + ")";
            case Expression.RealLiteral literal -> "(" + real(literal.value()) + ")";
            case Expression.TextLiteral literal -> quote(literal.value());
            case Expression.FormattedText(List<Piece> pieces, Span _) -> "f\"" + pieces(pieces) + "\"";
            case Expression.Constant constant ->
                switch (constant.which()) {
                    case TRUE -> "True";
                    case FALSE -> "False";
                    case NONE -> "None";
                    case ELLIPSIS -> "...";
                };
            case Expression.Unary(UnaryOperator operator, Expression operand, Span _) ->
                "(" + operator.symbol() + expression(operand) + ")";
            case Expression.Binary(BinaryOperator operator, Expression left, Expression right, Span _) ->
                "(" + expression(left) + " " + operator.symbol() + " " + expression(right) + ")";
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.Logical(boolean isAnd, List<Expression> operands, Span _) ->
                operands.stream()
                        .map(ExpressionPrinter::expression)
                        .collect(Collectors.joining(isAnd ? " and " : " or ", "(", ")"));
            case Expression.Conditional conditional ->
                "(" + expression(conditional.then()) + " if " + expression(conditional.test()) + " else "
                        + expression(conditional.otherwise()) + ")";
            case Expression.Lambda(List<Parameter> parameters, Expression body, Span _) ->
                "(lambda " + parameters(parameters) + ": " + expression(body) + ")";
            case Expression.Call(Expression function, List<Argument> arguments, Span _) ->
                expression(function) + "(" + arguments(arguments) + ")";
            case Expression.Attribute attribute -> expression(attribute.target()) + "." + attribute.name();
            case Expression.Subscript subscript ->
                expression(subscript.target()) + "[" + index(subscript.index()) + "]";
            case Expression.Slice slice ->
                behind("", slice.lower()) + ":" + behind("", slice.upper()) + behind(":", slice.step());
            case Expression.TupleDisplay(List<Expression> items, Span _) ->
                "(" + list(items) + (items.size() == 1 ? ",)" : ")");
            case Expression.ListDisplay(List<Expression> items, Span _) -> "[" + list(items) + "]";
            case Expression.SetDisplay(List<Expression> items, Span _) -> "{" + list(items) + "}";
            case Expression.DictDisplay display ->
                display.entries().stream()
                        .map(entry ->
                                entry.key().map(key -> expression(key) + ": ").orElse("**") + expression(entry.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Expression.Comprehension comprehension -> comprehension(comprehension);
            case Expression.Starred(Expression value, Span _) -> "*" + expression(value);
        };
    }

    private static String index(Expression index) {
        boolean bare = index instanceof Expression.TupleDisplay(List<Expression> items, Span _)
                && items.stream().anyMatch(Expression.Slice.class::isInstance);
        String text = expression(index);
        return bare ? text.substring(1, text.length() - 1) : text;
    }

    private static String comparison(Expression.Comparison comparison) {
        StringBuilder text = new StringBuilder("(").append(expression(comparison.first()));
        for (Expression.Comparison.Link link : comparison.links()) {
            text.append(' ').append(link.operator().symbol()).append(' ').append(expression(link.operand()));
        }
        return text.append(')').toString();
    }

    private static String comprehension(Expression.Comprehension all) {
        StringBuilder text = new StringBuilder();
        all.key().ifPresent(key -> text.append(expression(key)).append(": "));
        text.append(expression(all.element()));
        for (Expression.Comprehension.Clause clause : all.clauses()) {
            text.append(" for ").append(expression(clause.target()));
            text.append(" in ").append(expression(clause.iterable()));
            clause.conditions().forEach(condition -> text.append(" if ").append(expression(condition)));
        }
        return switch (all.result()) {
            case LIST -> "[" + text + "]";
            case SET, DICT -> "{" + text + "}";
            case GENERATOR -> "(" + text + ")";
        };
    }

    static String list(List<Expression> items) {
        return items.stream().map(ExpressionPrinter::expression).collect(Collectors.joining(", "));
    }

    static String arguments(List<Argument> arguments) {
        StringJoiner text = new StringJoiner(", ");
        for (Argument argument : arguments) {
            String value = expression(argument.value());
            text.add(
                    switch (argument.kind()) {
                        case POSITIONAL -> value;
                        case KEYWORD -> argument.name().orElseThrow() + "=" + value;
                        case STAR -> "*" + value;
                        case DOUBLE_STAR -> "**" + value;
                    });
        }
        return text.toString();
    }

    static String parameters(List<Parameter> parameters) {
        StringJoiner text = new StringJoiner(", ");
        boolean star = false;
        for (Parameter parameter : parameters) {
            if (parameter.kind() == Parameter.Kind.KEYWORD_ONLY && !star) {
                text.add("*");
            }
            star |= parameter.kind() != Parameter.Kind.PLAIN;
            String front = switch (parameter.kind()) {
                case PLAIN, KEYWORD_ONLY -> "";
                case STAR -> "*";
                case DOUBLE_STAR -> "**";
            };
            text.add(front + parameter.name() + behind("=", parameter.defaultValue()));
        }
        return text.toString();
    }

    private static String real(double value) {
        return Double.isInfinite(value) ? "1e999" : Double.toString(value);
    }

    private static String pieces(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String literal) ->
                    text.append(escape(literal).replace("{", "{{").replace("}", "}}"));
                case Piece.Field(Expression value, String echo, String conversion, List<Piece> format) -> {
                    text.append(escape(echo)).append("{ ").append(expression(value));
                    text.append(conversion.isEmpty() ? "" : "!" + conversion);
                    text.append(format.isEmpty() ? "" : ":" + pieces(format)).append('}');
                }
            }
        }
        return text.toString();
    }

    private static String quote(String text) {
        return "'" + escape(text) + "'";
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean plain = character >= ' ' && character < 127 && "'\"\\".indexOf(character) < 0;
            escaped.append(plain ? Character.toString(character) : String.format("\\U%08x", character));
        });
        return escaped.toString();
    }
}
