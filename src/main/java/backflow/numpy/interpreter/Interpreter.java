package backflow.numpy.interpreter;

import backflow.graph.Place;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.op.Code;
import backflow.trace.Tape;
import backflow.trace.Traced;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs one function of a file on real numbers and records what it does to arrays.
public final class Interpreter {
    /// The most numbers that a run may hold, over all arrays.
    public static final long MOST_ELEMENTS = Budget.ELEMENTS;

    private final SourceFile file;
    private final FunctionDefinition function;
    private final Faults faults;
    private final Tape tape = new Tape();
    private final Map<String, Number> scalars = new LinkedHashMap<>();

    private Interpreter(SourceFile file, FunctionDefinition function) {
        this.file = file;
        this.function = function;
        this.faults = new Faults(file.source());
    }

    /// Runs a function.
    ///
    /// @param inputs what its parameters are given, by name; a parameter with a default value may be left out
    /// @throws DialectException if the code is wrong, lies outside the dialect, raises an exception, uses up its
    ///     budget, or returns no array that depends on an input
    public static Execution run(SourceFile file, FunctionDefinition function, List<Input> inputs) {
        return new Interpreter(file, function).run(inputs);
    }

    private Execution run(List<Input> inputs) {
        Budget budget = new Budget(faults, Limits.STANDARD);
        Staging staging = new Staging(file.source(), file.comments(), function.span());
        Recorder recorder = new Recorder(tape, faults, budget, staging);
        Machine machine = new Machine(file, faults, budget, new TracedWorld(faults, recorder, staging), Observer.NONE);
        Globals globals = new Globals(machine);
        new Outermost(file).run(machine, globals, Map.of());
        Map<String, Value> arguments = new LinkedHashMap<>();
        inputs.forEach(input -> arguments.put(input.name(), value(input)));
        Value returned = machine.calls.start(globals, function.name(), List.of(), arguments);
        Traced output = output(returned);
        return new Execution(tape.finish(function.name(), output, staging.stages()), scalars, returned);
    }

    private Value value(Input input) {
        return switch (input) {
            case Input.OfArray array ->
                new Value.Array(tape.input(
                        array.name(),
                        array.value(),
                        array.symbols(),
                        Place.line(function.nameSpan().line())));
            case Input.OfScalar(String name, Value value) -> scalar(name, value);
            case Input.OfDict(String name, List<Input> entries) -> {
                Value.Dict dict = new Value.Dict();
                entries.forEach(entry -> dict.items().put(entry.name(), value(entry)));
                yield dict;
            }
        };
    }

    private Value scalar(String name, Value value) {
        if (!(value instanceof Value.Int || value instanceof Value.Real)) {
            return value;
        }
        Code code = Code.name(name);
        if (value instanceof Value.Int(var integer, var _)) {
            scalars.put(name, integer);
            return new Value.Int(integer, code);
        }
        double number = Numbers.toDouble(value);
        scalars.put(name, number);
        return new Value.Real(number, code);
    }

    private Traced output(Value returned) {
        List<Value> values = returned instanceof Value.Tuple(List<Value> items) ? items : List.of(returned);
        for (Value value : values) {
            if (value instanceof Value.Array array && array.argument() instanceof Traced traced) {
                return traced;
            }
        }
        throw faults.at(Kind.RUNTIME, function.nameSpan(), "dialect.output.none", function.name());
    }
}
