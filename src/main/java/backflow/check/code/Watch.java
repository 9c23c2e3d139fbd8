package backflow.check.code;

import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes down every assignment of a run, with the numbers as they were just then.
final class Watch implements Observer {
    private static final int MOST_EVENTS = 20_000;

    private final List<Event> events = new ArrayList<>();
    private final Map<Span, Value> read = new HashMap<>();

    /// Returns what was assigned, in the order of execution.
    List<Event> events() {
        return events;
    }

    /// Returns the number that a name stood for when it was read last, by the place where it is read.
    Map<Span, Value> read() {
        return read;
    }

    @Override
    public void evaluated(Expression expression, Value value) {
        if (expression instanceof Expression.Name name) {
            read.put(name.span(), value);
        }
    }

    @Override
    public void assigned(Statement statement, Expression target, Value value) {
        if (events.size() >= MOST_EVENTS) {
            return;
        }
        String name = name(target);
        events.add(new Event(statement, name, PlainValues.tensor(value), PlainValues.isNumber(value)));
        if (value instanceof Value.Dict dict) {
            entries(statement, name, dict);
        }
    }

    private void entries(Statement statement, String name, Value.Dict dict) {
        for (Map.Entry<Object, Value> entry : dict.items().entrySet()) {
            Optional<Tensor> number = PlainValues.tensor(entry.getValue());
            if (number.isPresent() && entry.getKey() instanceof String key) {
                events.add(new Event(statement, name + "['" + key + "']", number, false));
            }
        }
    }

    /// Returns the variable that a target belongs to: `dx` of `dx[i, :]`.
    private static String name(Expression target) {
        return switch (target) {
            case Expression.Name name -> name.id();
            case Expression.Subscript subscript
            when subscript.index() instanceof Expression.TextLiteral key ->
                name(subscript.target()) + "['" + key.value() + "']";
            case Expression.Subscript subscript -> name(subscript.target());
            case Expression.Attribute attribute -> name(attribute.target());
            default -> "";
        };
    }
}
