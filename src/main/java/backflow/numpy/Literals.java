package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Expression.Constant;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Code;
import backflow.tensor.Shape;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads literals without running anything: numbers, texts, `True`, `False`, `None`, and lists of numbers.
final class Literals {
    private Literals() {}

    /// Parses a text that holds one expression and nothing else.
    static Optional<Expression> parse(String text) {
        if (text.length() > SourceText.LONGEST) {
            return Optional.empty();
        }
        SourceFile file = SourceFile.parse(new SourceText("", text.strip()));
        boolean isOne = file.broken().isEmpty() && file.body().size() == 1;
        return isOne && file.body().getFirst() instanceof Statement.Evaluate(Expression value, Span span)
                ? Optional.of(value)
                : Optional.empty();
    }

    /// Returns the value of a scalar literal.
    static Optional<Value> scalar(Expression expression) {
        return switch (expression) {
            case Expression.TextLiteral(String text, Span span) -> Optional.of(new Value.Text(text));
            case Expression.IntegerLiteral(BigInteger value, Span span) -> Optional.of(integer(value));
            case Constant constant when constant.which() == Constant.Which.TRUE -> Optional.of(new Value.Bool(true));
            case Constant constant when constant.which() == Constant.Which.FALSE -> Optional.of(new Value.Bool(false));
            case Constant constant when constant.which() == Constant.Which.NONE -> Optional.of(Value.NONE);
            case Expression.Unary unary
            when unary.operator() == UnaryOperator.NEGATE
                    && unary.operand() instanceof Expression.IntegerLiteral(BigInteger value, Span span) ->
                Optional.of(integer(value.negate()));
            default -> number(expression).map(value -> new Value.Real(value, Code.literal(value.toString())));
        };
    }

    private static Value integer(BigInteger value) {
        return new Value.Int(value, Code.literal(value.toString()));
    }

    private static Optional<Double> number(Expression expression) {
        return switch (expression) {
            case Expression.IntegerLiteral literal ->
                Optional.of(literal.value().doubleValue());
            case Expression.RealLiteral literal -> Optional.of(literal.value());
            case Expression.Unary unary
            when unary.operator() == UnaryOperator.NEGATE ->
                number(unary.operand()).map(value -> -value);
            default -> Optional.empty();
        };
    }

    /// Returns a list of numbers, or of lists of numbers of one length, as an array.
    static Optional<Tensor> array(Expression expression) {
        List<Integer> extents = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        boolean isArray = expression instanceof Expression.ListDisplay && collect(expression, 0, extents, numbers);
        if (!isArray) {
            return Optional.empty();
        }
        try {
            double[] elements =
                    numbers.stream().mapToDouble(Double::doubleValue).toArray();
            return Optional.of(Tensor.of(new Shape(extents), elements));
        } catch (ShapeException e) {
            return Optional.empty();
        }
    }

    private static boolean collect(Expression item, int level, List<Integer> extents, List<Double> numbers) {
        if (!(item instanceof Expression.ListDisplay(List<Expression> items, Span span))) {
            Optional<Double> number = number(item);
            number.ifPresent(numbers::add);
            return number.isPresent() && level == extents.size();
        }
        if (level == extents.size() && numbers.isEmpty()) {
            extents.add(items.size());
        }
        return level < extents.size()
                && extents.get(level) == items.size()
                && items.stream().allMatch(part -> collect(part, level + 1, extents, numbers));
    }
}
