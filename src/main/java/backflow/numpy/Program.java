package backflow.numpy;

import backflow.numpy.interpreter.Execution;
import backflow.numpy.interpreter.Input;
import backflow.numpy.interpreter.Interpreter;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.ShapeException;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// One function of a source file, ready to be run.
public final class Program {
    private final SourceFile file;
    private final FunctionDefinition function;
    private final Header header;
    private final List<Declaration> declarations;

    private Program(SourceFile file, FunctionDefinition function) {
        this.file = file;
        this.function = function;
        this.header = Header.of(file);
        this.declarations = Declarations.of(file, function, header);
    }

    /// Reads a source and finds the function to trace.
    ///
    /// @param function its name; without one it is the file's only function, else its only `*_forward`
    /// @throws backflow.numpy.syntax.DialectException if there is no such function, or it cannot be read
    public static Program of(SourceText source, Optional<String> function) {
        SourceFile file = SourceFile.parse(source);
        return new Program(file, new FunctionChoice(file).choose(function));
    }

    public SourceFile file() {
        return file;
    }

    public FunctionDefinition function() {
        return function;
    }

    public Header header() {
        return header;
    }

    /// Returns what the parameters of the function need, in their order.
    public List<Declaration> parameters() {
        return declarations;
    }

    /// Runs the function forward and its graph back.
    ///
    /// @throws SetupException if something is given that the function does not have
    /// @throws backflow.numpy.syntax.DialectException if the code cannot be run on the data
    public Run run(Setup setup) {
        InputData data = new InputData(file.source(), header, setup);
        List<Input> inputs = data.inputs(declarations);
        Execution execution = Interpreter.run(file, function, inputs);
        Tensor upstream = data.upstream(execution.recording().graph().output().shape());
        try {
            Trace trace = execution.recording().trace(upstream);
            return new Run(this, setup, execution, trace, data.sizes());
        } catch (ShapeException e) {
            throw new SetupException(e.text());
        }
    }
}
