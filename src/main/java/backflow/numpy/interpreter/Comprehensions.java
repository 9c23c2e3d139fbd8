package backflow.numpy.interpreter;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Expression.Comprehension;
import backflow.numpy.syntax.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Evaluates `[element for … in … if …]` and its siblings. A generator is gone through at once, and gives its items
/// later.
final class Comprehensions {
    private final Machine machine;
    private final Frame frame;

    Comprehensions(Machine machine, Frame frame) {
        this.machine = machine;
        this.frame = frame;
    }

    Value evaluate(Comprehension all) {
        Frame inner = frame.inner();
        Evaluator evaluator = new Evaluator(machine, inner);
        Round round = new Round(
                all.clauses(), evaluator, new Assignments(machine, inner, evaluator), new Statement.Pass(all.span()));
        return switch (all.result()) {
            case LIST -> new Value.Sequence(values(all, round));
            case GENERATOR -> new Value.Stream("generator", values(all, round).iterator());
            case SET -> {
                Value.Set set = new Value.Set();
                round.run(0, () -> set.keys().add(key(all.element(), evaluator)));
                yield set;
            }
            case DICT -> {
                Value.Dict dict = new Value.Dict();
                Expression key = all.key().orElseThrow();
                round.run(0, () -> {
                    Object name = key(key, evaluator);
                    dict.items().put(name, evaluator.evaluate(all.element()));
                });
                yield dict;
            }
        };
    }

    private static List<Value> values(Comprehension all, Round round) {
        List<Value> values = new ArrayList<>();
        round.run(0, () -> values.add(round.evaluator.evaluate(all.element())));
        return values;
    }

    private Object key(Expression expression, Evaluator evaluator) {
        return machine.keys.key(evaluator.evaluate(expression), expression.span());
    }

    private final class Round {
        private final List<Comprehension.Clause> clauses;
        private final Evaluator evaluator;
        private final Assignments assignments;
        private final Statement statement;

        Round(List<Comprehension.Clause> clauses, Evaluator evaluator, Assignments assignments, Statement statement) {
            this.clauses = clauses;
            this.evaluator = evaluator;
            this.assignments = assignments;
            this.statement = statement;
        }

        /// Goes through the clauses from one on, the last one fastest.
        void run(int clause, Runnable body) {
            if (clause == clauses.size()) {
                body.run();
                return;
            }
            Comprehension.Clause current = clauses.get(clause);
            Value items = evaluator.evaluate(current.iterable());
            Iterator<Value> iterator =
                    machine.iteration.over(items, current.iterable().span());
            while (iterator.hasNext()) {
                assignments.assign(statement, current.target(), iterator.next());
                if (current.conditions().stream().allMatch(this::holds)) {
                    run(clause + 1, body);
                }
            }
        }

        private boolean holds(Expression condition) {
            return machine.operations.isTrue(evaluator.evaluate(condition), condition.span());
        }
    }
}
