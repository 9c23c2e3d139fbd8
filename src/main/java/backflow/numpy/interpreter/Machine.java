package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Tree;
import java.util.List;

/// One run: the tape, the budget, the names of the file, and the parts that carry the program out.
final class Machine {
    final Faults faults;
    final Budget budget;
    final Recorder recorder;
    final Staging staging;
    final Globals globals;
    final Operations operations;
    final Calls calls;
    final Attributes attributes;
    final Subscripts subscripts;

    Machine(SourceFile file, Recorder recorder, Budget budget, Staging staging) {
        this.faults = new Faults(file.source());
        this.budget = budget;
        this.recorder = recorder;
        this.staging = staging;
        this.operations = new Operations(faults, recorder);
        ArrayFunctions arrays = new ArrayFunctions(faults, recorder, operations);
        NumpyFunctions numpy = new NumpyFunctions(faults, arrays, operations);
        this.attributes = new Attributes(faults, arrays, numpy);
        this.subscripts = new Subscripts(faults, arrays);
        this.calls = new Calls(this);
        this.globals = new Globals(file, new Builtins(faults, operations).all(), numpy);
        runOutermostLevel(file);
    }

    /// Carries out the assignments beside the functions. One that fails matters only to who reads its names.
    private void runOutermostLevel(SourceFile file) {
        Frame frame = new Frame(globals);
        Executor executor = new Executor(this, frame);
        for (Statement statement : file.body()) {
            if (statement instanceof Statement.Assign assign) {
                define(assign, executor, frame);
            }
        }
    }

    private void define(Statement.Assign assign, Executor executor, Frame frame) {
        List<String> names = Tree.of(List.of(assign)).expressions().stream()
                .filter(part -> assign.targets().stream()
                        .anyMatch(target -> target.span().contains(part.span())))
                .filter(Expression.Name.class::isInstance)
                .map(part -> ((Expression.Name) part).id())
                .toList();
        try {
            executor.run(assign);
            names.forEach(name -> frame.get(name).ifPresent(value -> globals.set(name, value)));
        } catch (DialectException e) {
            budget.surface();
            names.forEach(name -> globals.fail(name, e));
        }
    }
}
