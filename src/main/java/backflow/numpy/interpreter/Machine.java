package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Tree;
import java.util.List;

/// One run: the budget, the arrays, the names of the file, and the parts that carry the program out.
final class Machine {
    final Faults faults;
    final Observer observer;
    final Console console = new Console();
    final Budget budget;
    final ArrayWorld arrays;
    final Spelling spelling;
    final Globals globals;
    final Operations operations;
    final Calls calls;
    final Attributes attributes;
    final Subscripts subscripts;

    Machine(SourceFile file, Faults faults, Budget budget, ArrayWorld arrays, Observer observer) {
        this.faults = faults;
        this.budget = budget;
        this.arrays = arrays;
        this.observer = observer;
        this.spelling = arrays.keepsCode() ? Spelling.KEPT : Spelling.LEFT_OUT;
        Numbers numbers = new Numbers(faults, spelling);
        this.operations = new Operations(faults, arrays, numbers);
        this.attributes = new Attributes(faults, arrays);
        this.subscripts = new Subscripts(faults, arrays);
        this.calls = new Calls(this);
        this.globals =
                new Globals(file, new Builtins(this, numbers).all(), arrays);
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
        int level = budget.depth();
        try {
            executor.run(assign);
            names.forEach(name -> frame.get(name).ifPresent(value -> globals.set(name, value)));
        } catch (DialectException e) {
            budget.surface(level);
            names.forEach(name -> globals.fail(name, e));
        }
    }
}
