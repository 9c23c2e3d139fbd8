package backflow.numpy.interpreter;

import backflow.numpy.array.Allowance;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Calls functions of a file on plain arrays, which are computed as NumPy does.
///
/// Each call may use up the limits anew. Not for several threads at once, not even with one that [#with] returns.
public final class PlainProgram {
    private final Machine machine;
    private final Outermost outermost;
    private final Map<String, FunctionDefinition> changed;
    private @Nullable Globals globals;

    /// Prepares a file.
    ///
    /// @param observer is told what the calls compute, and before the first one what the outermost level does
    public PlainProgram(SourceFile file, Limits limits, Observer observer) {
        Faults faults = new Faults(file.source());
        Budget budget = new Budget(faults, limits);
        this.machine = new Machine(file, faults, budget, new PlainWorld(faults), observer);
        this.outermost = new Outermost(file);
        this.changed = Map.of();
    }

    private PlainProgram(Machine machine, Outermost outermost, Map<String, FunctionDefinition> changed) {
        this.machine = machine;
        this.outermost = outermost;
        this.changed = changed;
    }

    /// Returns the same program with another function in the place of the one of its name. Nothing that a call has
    /// changed is left in it.
    public PlainProgram with(FunctionDefinition function) {
        Map<String, FunctionDefinition> all = new HashMap<>(changed);
        all.put(function.name(), function);
        return new PlainProgram(machine, outermost, all);
    }

    /// Calls a function.
    ///
    /// @throws DialectException if there is none of that name, the code is wrong, lies outside the dialect, raises
    ///     an exception, or uses up its limits
    public Value call(String function, List<Value> positional, Map<String, Value> keywords) {
        return ScopedValue.where(Allowance.CURRENT, machine.budget)
                .call(() -> machine.calls.start(prepared(), function, positional, keywords));
    }

    private Globals prepared() {
        Globals ready = globals;
        if (ready == null) {
            ready = new Globals(machine);
            machine.budget.restart();
            outermost.run(machine, ready, changed);
            globals = ready;
        }
        machine.budget.restart();
        machine.arrays.begins();
        return ready;
    }

    /// Returns what the calls have printed so far, as far as it was kept.
    public String printed() {
        return machine.console.text();
    }
}
