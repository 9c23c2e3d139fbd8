package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Raises exceptions and carries out `try`.
///
/// Only what Python itself would raise can be caught: no refusal, and no end of the budget.
final class Attempts {
    private final Machine machine;
    private final Frame frame;
    private final Evaluator evaluator;
    private final Executor executor;
    private final Deque<DialectException> handled = new ArrayDeque<>();

    Attempts(Machine machine, Frame frame, Evaluator evaluator, Executor executor) {
        this.machine = machine;
        this.frame = frame;
        this.evaluator = evaluator;
        this.executor = executor;
    }

    /// Returns the exception that a `raise` raises; one without a value raises again what is being handled.
    DialectException raised(Statement.Raise raise) {
        if (raise.value().isEmpty() && !handled.isEmpty()) {
            return handled.element();
        }
        Value value = raise.value().map(evaluator::evaluate).orElse(new Value.Failure("RuntimeError", ""));
        return switch (value) {
            case Value.Failure(String type, String text) -> error(raise, type, text);
            case Value.Type(String name) when Exceptions.isException(name) -> error(raise, name, "");
            default -> error(raise, "TypeError", PythonText.kind(value));
        };
    }

    private DialectException error(Statement.Raise raise, String type, String text) {
        return machine.faults.at(Kind.RUNTIME, raise.span(), "dialect.raised", type, text);
    }

    Flow run(Statement.Try attempt) {
        int level = machine.budget.depth();
        Flow flow;
        try {
            flow = guarded(attempt, level);
        } catch (DialectException e) {
            if (Exceptions.typeOf(e).isPresent()) {
                machine.budget.surface(level);
                Flow last = executor.run(attempt.last());
                if (!last.isOn()) {
                    return last;
                }
            }
            throw e;
        }
        Flow last = executor.run(attempt.last());
        return last.isOn() ? flow : last;
    }

    private Flow guarded(Statement.Try attempt, int level) {
        Flow flow;
        try {
            flow = executor.run(attempt.body());
        } catch (DialectException e) {
            return handle(attempt, e, level);
        }
        return flow.isOn() ? executor.run(attempt.otherwise()) : flow;
    }

    private Flow handle(Statement.Try attempt, DialectException error, int level) {
        String type = Exceptions.typeOf(error).orElseThrow(() -> error);
        machine.budget.surface(level);
        for (Statement.Try.Handler handler : attempt.handlers()) {
            if (handler.type().map(expected -> catches(expected, type)).orElse(true)) {
                return handle(handler, type, error);
            }
        }
        throw error;
    }

    private boolean catches(Expression expected, String type) {
        Value value = evaluator.evaluate(expected);
        List<Value> types = value instanceof Value.Tuple(List<Value> items) ? items : List.of(value);
        return types.stream().anyMatch(each -> each instanceof Value.Type(String name) && Exceptions.isA(type, name));
    }

    private Flow handle(Statement.Try.Handler handler, String type, DialectException error) {
        Optional<String> name = handler.name();
        name.ifPresent(id -> frame.set(id, new Value.Failure(type, Exceptions.textOf(error))));
        handled.push(error);
        try {
            return executor.run(handler.body());
        } finally {
            handled.pop();
            name.ifPresent(frame::delete);
        }
    }
}
