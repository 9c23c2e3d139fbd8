package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import java.util.List;

/// Gives values to names and to items, with Python's rules for taking several apart.
final class Assignments {
    private final Machine machine;
    private final Frame frame;
    private final Evaluator evaluator;

    Assignments(Machine machine, Frame frame, Evaluator evaluator) {
        this.machine = machine;
        this.frame = frame;
        this.evaluator = evaluator;
    }

    /// Gives a target its value.
    ///
    /// @param statement the statement that does so
    void assign(Statement statement, Expression target, Value value) {
        switch (target) {
            case Expression.Name(String id, Span span) -> {
                name(id, value);
                machine.observer.assigned(statement, target, value);
            }
            case Expression.TupleDisplay(List<Expression> items, Span span) -> unpack(statement, items, value, span);
            case Expression.ListDisplay(List<Expression> items, Span span) -> unpack(statement, items, value, span);
            case Expression.Subscript subscript -> {
                Value container = evaluator.evaluate(subscript.target());
                Value index = evaluator.evaluate(subscript.index());
                setItem(statement, subscript, container, index, value);
            }
            default -> throw machine.faults.unsupported(target.span(), "attribute-assignment");
        }
    }

    private void setItem(
            Statement statement, Expression.Subscript place, Value container, Value index, Value value) {
        machine.subscripts.set(container, index, value, place);
        machine.observer.assigned(statement, place, machine.arrays.isArray(container) ? container : value);
    }

    private void name(String id, Value value) {
        frame.set(id, value);
        if (machine.arrays.isArray(value)) {
            machine.arrays.names(value, id);
        }
    }

    private void unpack(Statement statement, List<Expression> targets, Value value, Span span) {
        List<Value> items = machine.operations.items(value, span);
        int star = starIn(targets);
        int rest = items.size() - targets.size() + 1;
        if (star < 0 ? items.size() != targets.size() : rest < 0) {
            String wanted = Integer.toString(targets.size());
            throw machine.faults.at(Kind.RUNTIME, span, "dialect.unpack.count", wanted, Integer.toString(items.size()));
        }
        int next = 0;
        for (int i = 0; i < targets.size(); i++) {
            if (i == star && targets.get(i) instanceof Expression.Starred(Expression name, Span where)) {
                assign(statement, name, new Value.Sequence(items.subList(next, next + rest)));
                next += rest;
            } else {
                assign(statement, targets.get(i), items.get(next));
                next++;
            }
        }
    }

    private static int starIn(List<Expression> targets) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Expression.Starred) {
                return i;
            }
        }
        return -1;
    }

    /// Carries out `target operator= value`: an array changes in place, everything else is assigned anew.
    void augment(Statement.AugmentedAssign statement) {
        Expression target = statement.target();
        if (!(target instanceof Expression.Subscript place)) {
            Value before = evaluator.evaluate(target);
            Value value = evaluator.evaluate(statement.value());
            Value after = machine.operations.augment(statement.operator(), before, value, statement.span());
            assign(statement, target, after);
            return;
        }
        Value container = evaluator.evaluate(place.target());
        Value index = evaluator.evaluate(place.index());
        if (container instanceof Value.Array) {
            throw machine.faults.unsupported(place.span(), "item-update");
        }
        Value before = machine.subscripts.get(container, index, place);
        Value value = evaluator.evaluate(statement.value());
        Value after = machine.operations.augment(statement.operator(), before, value, statement.span());
        setItem(statement, place, container, index, after);
    }
}
