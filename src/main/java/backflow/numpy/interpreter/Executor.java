package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import java.util.Iterator;
import java.util.List;

/// Carries out statements among the names of one function.
final class Executor {
    private final Machine machine;
    private final Frame frame;
    private final Evaluator evaluator;
    private final Assignments assignments;
    private final Attempts attempts;

    Executor(Machine machine, Frame frame) {
        this.machine = machine;
        this.frame = frame;
        this.evaluator = new Evaluator(machine, frame);
        this.assignments = new Assignments(machine, frame, evaluator);
        this.attempts = new Attempts(machine, frame, evaluator, this);
    }

    /// Carries out a block.
    Flow run(List<Statement> block) {
        for (Statement statement : block) {
            Flow flow = run(statement);
            if (!flow.isOn()) {
                return flow;
            }
        }
        return Flow.ON;
    }

    Flow run(Statement statement) {
        machine.arrays.enters(statement.span());
        machine.budget.enter(statement.span());
        Flow flow = carryOut(statement);
        machine.budget.leave();
        return flow;
    }

    /// Only dispatches: what a case needs of the stack, every level of nesting would take.
    private Flow carryOut(Statement statement) {
        return switch (statement) {
            case Statement.If choice -> choose(choice);
            case Statement.For loop -> loop(loop);
            case Statement.While loop -> loop(loop);
            case Statement.Try attempt -> attempts.run(attempt);
            case Statement.Return result -> result(result);
            case Statement.Break _ -> Flow.BREAK;
            case Statement.Continue _ -> Flow.CONTINUE;
            default -> {
                simple(statement);
                yield Flow.ON;
            }
        };
    }

    private void simple(Statement statement) {
        switch (statement) {
            case Statement.Assign assign -> assign(assign);
            case Statement.AugmentedAssign augmented -> assignments.augment(augmented);
            case Statement.Evaluate evaluate -> evaluator.evaluate(evaluate.value());
            case Statement.Raise raise -> throw attempts.raised(raise);
            case Statement.Assert assertion -> check(assertion);
            case Statement.Delete delete -> delete.targets().forEach(assignments::delete);
            case Statement.FunctionDefinition definition -> define(definition);
            case Statement.Import imports -> bring(imports);
            case Statement.ClassDefinition definition -> throw machine.faults.unsupported(definition.span(), "class");
            case Statement.With with -> throw machine.faults.unsupported(with.span(), "with");
            default -> {
                // pass, and the declarations global and nonlocal, which Scope has read
            }
        }
    }

    private void assign(Statement.Assign assign) {
        Value value = evaluator.evaluate(assign.value());
        for (Expression target : assign.targets()) {
            assignments.assign(assign, target, value);
        }
    }

    private void define(Statement.FunctionDefinition definition) {
        if (!definition.decorators().isEmpty()) {
            throw machine.faults.unsupported(definition.decorators().getFirst().span(), "decorator");
        }
        frame.set(
                definition.name(),
                machine.calls.define(machine.code(definition), definition.parameters(), frame, evaluator));
    }

    private void bring(Statement.Import imports) {
        for (Statement.Import.Alias alias : imports.names()) {
            if (!alias.name().equals("*")) {
                frame.set(Globals.importedName(alias), frame.globals().imported(imports, alias));
            }
        }
    }

    private Flow result(Statement.Return result) {
        return Flow.returning(result.value().map(evaluator::evaluate).orElse(Value.NONE));
    }

    private boolean holds(Expression test) {
        machine.arrays.enters(test.span());
        return machine.operations.isTrue(evaluator.evaluate(test), test.span());
    }

    private Flow choose(Statement.If choice) {
        for (Statement.If.Branch branch : choice.branches()) {
            if (holds(branch.test())) {
                return run(branch.body());
            }
        }
        return run(choice.otherwise());
    }

    private Flow loop(Statement.For loop) {
        Span span = loop.iterable().span();
        Iterator<Value> items = machine.iteration.over(evaluator.evaluate(loop.iterable()), span);
        while (items.hasNext()) {
            assignments.assign(loop, loop.target(), items.next());
            Flow flow = run(loop.body());
            if (flow.isBreak()) {
                return Flow.ON;
            }
            if (flow.returned() != null) {
                return flow;
            }
        }
        return run(loop.otherwise());
    }

    private Flow loop(Statement.While loop) {
        while (holds(loop.test())) {
            Flow flow = run(loop.body());
            if (flow.isBreak()) {
                return Flow.ON;
            }
            if (flow.returned() != null) {
                return flow;
            }
        }
        return run(loop.otherwise());
    }

    private void check(Statement.Assert assertion) {
        Value test = evaluator.evaluate(assertion.test());
        if (!machine.operations.isTrue(test, assertion.test().span())) {
            String text = assertion
                    .text()
                    .map(expression -> PythonText.str(evaluator.evaluate(expression)))
                    .orElseGet(() -> machine.faults.written(assertion.test().span()));
            throw machine.faults.at(Kind.RUNTIME, assertion.span(), "dialect.raised", "AssertionError", text);
        }
    }
}
