package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import java.util.List;
import java.util.Optional;

/// The plain world of arrays: NumPy's own rules, and no graph.
final class PlainWorld implements ArrayWorld {
    private final Faults faults;

    PlainWorld(Faults faults) {
        this.faults = faults;
    }

    private RuntimeException refusal(Span span) {
        return faults.unsupported(span, "module", "numpy");
    }

    @Override
    public boolean isArray(Value value) {
        return value instanceof Value.Plain;
    }

    @Override
    public Value unary(UnaryOperator operator, Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        throw refusal(span);
    }

    @Override
    public Value augment(BinaryOperator operator, Value array, Value value, Span span) {
        throw refusal(span);
    }

    @Override
    public Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        throw refusal(span);
    }

    @Override
    public boolean contains(Value array, Value item, Span span) {
        throw refusal(span);
    }

    @Override
    public boolean isTrue(Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Value number(Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Value absolute(Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Value round(Value array, int digits, Span span) {
        throw refusal(span);
    }

    @Override
    public Value.Int length(Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Iterable<Value> items(Value array, Span span) {
        throw refusal(span);
    }

    @Override
    public Value get(Value array, Value index, Expression.Subscript place) {
        throw refusal(place.span());
    }

    @Override
    public void set(Value array, Value index, Value value, Expression.Subscript place) {
        throw refusal(place.span());
    }

    @Override
    public Optional<Value> attribute(Value target, String name, Span span) {
        return Optional.empty();
    }

    @Override
    public boolean isInstance(Value array, String type) {
        return false;
    }

    @Override
    public Optional<Value> library(String dottedName) {
        return Optional.empty();
    }

    @Override
    public Value construct(Value.Type type, List<Value> arguments, Span span) {
        throw refusal(span);
    }

    @Override
    public boolean keepsCode() {
        return false;
    }
}
