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
            case Expression.Name name -> {
                frame.set(name.id(), value);
                if (machine.arrays.isArray(value)) {
                    machine.arrays.names(value, name.id());
                }
                machine.observer.assigned(statement, target, value);
            }
            case Expression.TupleDisplay display -> unpack(statement, display.items(), value, display.span());
            case Expression.ListDisplay display -> unpack(statement, display.items(), value, display.span());
            case Expression.Subscript place -> {
                Value container = evaluator.evaluate(place.target());
                setItem(statement, place, container, evaluator.evaluate(place.index()), value);
            }
            default -> throw machine.faults.unsupported(target.span(), "attribute-assignment");
        }
    }

    private void setItem(Statement statement, Expression.Subscript place, Value container, Value index, Value value) {
        machine.subscripts.set(container, index, value, place);
        machine.observer.assigned(statement, place, machine.arrays.isArray(container) ? container : value);
    }

    private void unpack(Statement statement, List<Expression> targets, Value value, Span span) {
        List<Value> items = machine.iteration.items(value, span);
        int star = starIn(targets);
        int rest = items.size() - targets.size() + 1;
        if (star < 0 ? items.size() != targets.size() : rest < 0) {
            String wanted = Integer.toString(targets.size());
            throw machine.faults.at(Kind.RUNTIME, span, "dialect.unpack.count", wanted, Integer.toString(items.size()));
        }
        int next = 0;
        for (int i = 0; i < targets.size(); i++) {
            if (i == star && targets.get(i) instanceof Expression.Starred(Expression name, Span _)) {
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

    /// Carries out `target operator= value`: an array or a list changes in place, everything else is assigned anew.
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
        if (container instanceof Value.Array) {
            throw machine.faults.unsupported(place.span(), "item-update");
        }
        Value index = evaluator.evaluate(place.index());
        Value before = machine.subscripts.get(container, index, place);
        Value value = evaluator.evaluate(statement.value());
        Value after = machine.operations.augment(statement.operator(), before, value, statement.span());
        setItem(statement, place, container, index, after);
    }

    /// Carries out `del target`.
    void delete(Expression target) {
        switch (target) {
            case Expression.Name name -> {
                if (!frame.delete(name.id())) {
                    throw machine.faults.at(Kind.NAME, name.span(), "dialect.name.unknown", name.id());
                }
            }
            case Expression.TupleDisplay display -> display.items().forEach(this::delete);
            case Expression.ListDisplay display -> display.items().forEach(this::delete);
            case Expression.Subscript place ->
                machine.subscripts.delete(evaluator.evaluate(place.target()), evaluator.evaluate(place.index()), place);
            default -> throw machine.faults.unsupported(target.span(), "delete");
        }
    }
}
