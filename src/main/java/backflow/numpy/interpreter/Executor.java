package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import java.util.List;
import java.util.Optional;

/// Carries out statements among the names of one function.
final class Executor {
    private final Machine machine;
    private final Frame frame;
    private final Evaluator evaluator;
    private final Assignments assignments;

    Executor(Machine machine, Frame frame) {
        this.machine = machine;
        this.frame = frame;
        this.evaluator = new Evaluator(machine, frame);
        this.assignments = new Assignments(machine, frame, evaluator);
    }

    /// Carries out a block.
    ///
    /// @return what it returned, if it came to a `return`
    Optional<Value> run(List<Statement> block) {
        for (Statement statement : block) {
            Optional<Value> returned = run(statement);
            if (returned.isPresent()) {
                return returned;
            }
        }
        return Optional.empty();
    }

    Optional<Value> run(Statement statement) {
        machine.arrays.enters(statement.span());
        machine.budget.enter(statement.span());
        Optional<Value> returned = carryOut(statement);
        machine.budget.leave();
        return returned;
    }

    private Optional<Value> carryOut(Statement statement) {
        switch (statement) {
            case Statement.Assign assign -> {
                Value value = evaluator.evaluate(assign.value());
                for (Expression target : assign.targets()) {
                    assignments.assign(assign, target, value);
                }
            }
            case Statement.AugmentedAssign augmented -> assignments.augment(augmented);
            case Statement.Evaluate(Expression expression, Span span) -> evaluator.evaluate(expression);
            case Statement.Return(Optional<Expression> value, Span span) -> {
                return Optional.of(value.map(evaluator::evaluate).orElse(Value.NONE));
            }
            case Statement.If choice -> {
                return choose(choice);
            }
            case Statement.Raise raise -> throw raised(raise);
            case Statement.Assert assertion -> check(assertion);
            case Statement.Pass pass -> {}
            case Statement.Import imports -> frame.set(imports);
            case Statement.FunctionDefinition definition -> throw refuse(definition.nameSpan(), "nested-function");
            case Statement.ClassDefinition definition -> throw refuse(definition.span(), "class");
            case Statement.For loop -> throw refuse(loop.span(), "loop", "for");
            case Statement.While loop -> throw refuse(loop.span(), "loop", "while");
            case Statement.Try attempt -> throw refuse(attempt.span(), "try");
            case Statement.With with -> throw refuse(with.span(), "with");
            case Statement.Delete delete -> throw refuse(delete.span(), "delete");
            case Statement.Scope scope -> throw refuse(scope.span(), "scope");
            case Statement.Break stop -> throw refuse(stop.span(), "loop", "break");
            case Statement.Continue next -> throw refuse(next.span(), "loop", "continue");
        }
        return Optional.empty();
    }

    private RuntimeException refuse(Span span, String key, Object... arguments) {
        return machine.faults.unsupported(span, key, arguments);
    }

    private Optional<Value> choose(Statement.If choice) {
        for (Statement.If.Branch branch : choice.branches()) {
            machine.arrays.enters(branch.test().span());
            Value test = evaluator.evaluate(branch.test());
            if (machine.operations.isTrue(test, branch.test().span())) {
                return run(branch.body());
            }
        }
        return run(choice.otherwise());
    }

    private RuntimeException raised(Statement.Raise raise) {
        Value value = raise.value().map(evaluator::evaluate).orElse(new Value.Failure("RuntimeError", ""));
        return switch (value) {
            case Value.Failure(String type, String text) ->
                machine.faults.at(Kind.RUNTIME, raise.span(), "dialect.raised", type, text);
            case Value.Type(String name) -> machine.faults.at(Kind.RUNTIME, raise.span(), "dialect.raised", name, "");
            default ->
                machine.faults.at(Kind.RUNTIME, raise.span(), "dialect.raised", "TypeError", PythonText.kind(value));
        };
    }

    private void check(Statement.Assert assertion) {
        Value test = evaluator.evaluate(assertion.test());
        if (!machine.operations.isTrue(test, assertion.test().span())) {
            String text = assertion
                    .text()
                    .map(expression -> PythonText.of(evaluator.evaluate(expression), false))
                    .orElse(machine.faults.source().slice(assertion.test().span()));
            throw machine.faults.at(Kind.RUNTIME, assertion.span(), "dialect.raised", "AssertionError", text);
        }
    }
}
