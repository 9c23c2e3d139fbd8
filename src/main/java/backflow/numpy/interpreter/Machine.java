package backflow.numpy.interpreter;

import backflow.numpy.syntax.Edition;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.IdentityHashMap;
import java.util.Map;

/// The parts that carry a program out, whatever functions it has: the budget, the arrays, the operators, what Python
/// brings along.
final class Machine {
    final Faults faults;
    final Edition edition;
    final Budget budget;
    final ArrayWorld arrays;
    final Observer observer;
    final Console console = new Console();
    final Spelling spelling;
    final Numbers numbers;
    final Keys keys;
    final Iteration iteration;
    final Formats formats;
    final Operations operations;
    final Subscripts subscripts;
    final Calls calls;
    final Types types;
    final Sorting sorting;
    final Attributes attributes;
    final MathModule math;
    final Map<String, Value> builtins;

    private final IdentityHashMap<FunctionDefinition, FunctionCode> codes = new IdentityHashMap<>();

    Machine(SourceFile file, Faults faults, Budget budget, ArrayWorld arrays, Observer observer) {
        this.faults = faults;
        this.edition = file.edition();
        this.budget = budget;
        this.arrays = arrays;
        this.observer = observer;
        this.spelling = arrays.keepsCode() ? Spelling.KEPT : Spelling.LEFT_OUT;
        this.numbers = new Numbers(faults, spelling);
        this.keys = new Keys(faults, arrays);
        this.iteration = new Iteration(faults, budget, arrays);
        this.formats = new Formats(faults, arrays);
        this.operations = new Operations(this);
        this.subscripts = new Subscripts(this);
        this.calls = new Calls(this);
        this.types = new Types(this);
        this.sorting = new Sorting(this);
        this.attributes = new Attributes(this);
        this.math = new MathModule(this);
        this.builtins = new Builtins(this).all();
        file.functions().forEach(definition -> codes.put(definition, FunctionCode.of(definition)));
    }

    /// Returns what a function does; for those of the file's outermost level it is known already.
    FunctionCode code(FunctionDefinition definition) {
        FunctionCode known = codes.get(definition);
        return known != null ? known : FunctionCode.of(definition);
    }
}
