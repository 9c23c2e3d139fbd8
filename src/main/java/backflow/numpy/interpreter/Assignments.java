package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
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

    void assign(Expression target, Value value) {
        switch (target) {
            case Expression.Name(String id, Span span) -> name(id, value);
            case Expression.TupleDisplay(List<Expression> items, Span span) -> unpack(items, value, span);
            case Expression.ListDisplay(List<Expression> items, Span span) -> unpack(items, value, span);
            case Expression.Subscript subscript -> {
                Value container = evaluator.evaluate(subscript.target());
                Value index = evaluator.evaluate(subscript.index());
                machine.subscripts.set(container, index, value, subscript.span());
            }
            default -> throw machine.faults.unsupported(target.span(), "attribute-assignment");
        }
    }

    private void name(String id, Value value) {
        frame.set(id, value);
        if (value instanceof Value.Array array) {
            machine.recorder.name(array, id);
        }
    }

    private void unpack(List<Expression> targets, Value value, Span span) {
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
                assign(name, new Value.Sequence(items.subList(next, next + rest)));
                next += rest;
            } else {
                assign(targets.get(i), items.get(next));
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
        Value before = evaluator.evaluate(target);
        Value value = evaluator.evaluate(statement.value());
        if (before instanceof Value.Array array && !(target instanceof Expression.Name)) {
            throw machine.faults.unsupported(target.span(), "item-update", PythonText.kind(array));
        }
        if (before instanceof Value.Sequence list && statement.operator() == BinaryOperator.ADD) {
            list.items().addAll(machine.operations.items(value, statement.span()));
            return;
        }
        Value after = machine.operations.binary(statement.operator(), before, value, statement.span());
        if (before instanceof Value.Array array && after instanceof Value.Array result) {
            changeInPlace(array, result, statement.span());
            after = array;
        }
        assign(target, after);
    }

    private void changeInPlace(Value.Array array, Value.Array result, Span span) {
        if (array.isShared()) {
            throw machine.faults.unsupported(span, "view-update");
        }
        var own = array.tensor().shape();
        var shape = result.tensor().shape();
        if (!own.equals(shape)) {
            throw machine.faults.at(Kind.SHAPE, span, "dialect.in-place.shape", own.toString(), shape.toString());
        }
        array.replace(result.argument());
    }
}
