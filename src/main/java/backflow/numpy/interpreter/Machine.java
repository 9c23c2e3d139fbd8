package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;

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
        this.attributes = new Attributes(faults, arrays, new NumpyFunctions(faults, arrays, operations));
        this.subscripts = new Subscripts(faults, arrays);
        this.calls = new Calls(this);
        this.globals = new Globals(file, new Builtins(faults, operations).all());
        runOutermostLevel(file);
    }

    /// Carries out the assignments beside the functions. One that fails matters only to who reads its names.
    private void runOutermostLevel(SourceFile file) {
        Frame frame = new Frame(globals);
        Executor executor = new Executor(this, frame);
        for (Statement statement : file.body()) {
            if (statement instanceof Statement.Assign assign) {
                for (Expression target : assign.targets()) {
                    if (target instanceof Expression.Name(String name, var span)) {
                        define(name, assign, executor, frame);
                    }
                }
            }
        }
    }

    private void define(String name, Statement.Assign assign, Executor executor, Frame frame) {
        try {
            executor.run(assign);
            frame.get(name).ifPresent(value -> globals.set(name, value));
        } catch (DialectException e) {
            globals.fail(name, e);
        }
    }
}
