package backflow.check.code;

import backflow.numpy.interpreter.Execution;
import backflow.numpy.interpreter.Input;
import backflow.numpy.interpreter.Interpreter;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.op.SymbolicShape;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A student's own forward pass, recorded as a graph, so that what his backward pass computes can be called by his own
/// names.
final class Traces {
    private Traces() {}

    /// Returns the traces on each data set; nothing if the code does what no graph shows, such as a loop over items.
    static Optional<List<Trace>> of(SourceFile file, FunctionDefinition forward, Call call, List<Trial> trials) {
        List<Trace> traces = new ArrayList<>();
        for (int set = 0; set < trials.size(); set++) {
            try {
                List<Input> inputs = inputs(call.arguments(trials.get(set), false), call);
                Execution execution = Interpreter.run(file, forward, inputs);
                Tensor upstream =
                        Trial.upstream(execution.recording().graph().output().shape(), set);
                traces.add(execution.recording().trace(upstream));
            } catch (DialectException _) {
                // What cannot be drawn can still be judged: by the reference, and by numbers alone.
                return Optional.empty();
            }
        }
        boolean isOne = traces.stream()
                        .map(trace -> trace.graph().nodes().size())
                        .distinct()
                        .count()
                == 1;
        return isOne ? Optional.of(traces) : Optional.empty();
    }

    private static List<Input> inputs(Map<String, Value> arguments, Call call) {
        List<Input> inputs = new ArrayList<>();
        arguments.forEach((name, value) -> inputs.add(input(name, value, call.symbols(name))));
        return inputs;
    }

    private static Input input(String name, Value value, Optional<List<String>> symbols) {
        if (value instanceof Value.Dict dict) {
            List<Input> entries = new ArrayList<>();
            dict.items().forEach((key, item) -> entries.add(input((String) key, item, Optional.empty())));
            return new Input.OfDict(name, entries);
        }
        if (PlainValues.isNumber(value) || PlainValues.tensor(value).isEmpty()) {
            return new Input.OfScalar(name, value);
        }
        Tensor array = PlainValues.tensor(value).orElseThrow();
        return new Input.OfArray(
                name, array, symbols.map(SymbolicShape::new).orElseGet(() -> SymbolicShape.of(array.shape())));
    }
}
