package backflow.numpy.interpreter;

import backflow.numpy.array.Allowance;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.List;
import java.util.Map;

/// Calls functions of a file on plain arrays, which are computed as NumPy does.
///
/// Each call may use up the limits anew. Not for several threads at once.
public final class PlainProgram {
    private final SourceFile file;
    private final Limits limits;
    private final Observer observer;
    private final Machine machine;

    /// Reads the file's outermost level.
    ///
    /// @param observer is told what the calls compute
    public PlainProgram(SourceFile file, Limits limits, Observer observer) {
        this.file = file;
        this.limits = limits;
        this.observer = observer;
        Faults faults = new Faults(file.source());
        Budget budget = new Budget(faults, limits);
        this.machine = ScopedValue.where(Allowance.CURRENT, budget)
                .call(() -> new Machine(file, faults, budget, new PlainWorld(faults), observer));
    }

    /// Returns the same program with another function in the place of the one of its name.
    public PlainProgram with(FunctionDefinition changed) {
        List<Statement> body = file.body().stream()
                .map(statement -> statement instanceof FunctionDefinition definition
                                && definition.name().equals(changed.name())
                        ? changed
                        : statement)
                .toList();
        return new PlainProgram(new SourceFile(file.source(), body, file.broken(), file.comments()), limits, observer);
    }

    /// Calls a function.
    ///
    /// @throws DialectException if there is none of that name, the code is wrong, lies outside the dialect, raises
    ///     an exception, or uses up its limits
    public Value call(String function, List<Value> positional, Map<String, Value> keywords) {
        machine.budget.restart();
        return ScopedValue.where(Allowance.CURRENT, machine.budget)
                .call(() -> machine.calls.start(function, positional, keywords));
    }

    /// Returns what the calls have printed so far, as far as it was kept.
    public String printed() {
        return machine.console.text();
    }
}
