package backflow.check.code;

import backflow.numpy.interpreter.Execution;
import backflow.numpy.interpreter.Input;
import backflow.numpy.interpreter.Interpreter;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.op.SymbolicShape;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What is right: the forward pass of a family as `assets/references` has it, and the gradients of its graph.
final class Reference {
    private static final Map<String, SourceFile> FILES = new ConcurrentHashMap<>();

    private Reference() {}

    /// What a data set gives.
    ///
    /// @param out the output
    /// @param running the running averages after the pass, by name
    /// @param gradients the gradients of the inputs, in their order; none in test mode
    /// @param trace every value and gradient, where the reference is traced
    record Truth(Tensor out, Map<String, Tensor> running, List<Tensor> gradients, Optional<Trace> trace) {}

    static Truth of(Family family, Trial trial, int set, boolean isTest) {
        return family.isTraced() ? traced(family, trial, set, isTest) : run(family, trial, set);
    }

    private static Truth traced(Family family, Trial trial, int set, boolean isTest) {
        SourceFile file = file(family.name() + (isTest ? "_test" : ""));
        FunctionDefinition forward = file.functions().getFirst();
        List<Input> inputs = new ArrayList<>();
        forward.parameters().forEach(parameter -> inputs.add(input(parameter.name(), family, trial)));
        Execution execution = Interpreter.run(file, forward, inputs);
        Tensor out = execution.recording().graph().output().shape().size() == 0
                ? Tensor.scalar(0)
                : array(((Value.Tuple) execution.returned()).items().getFirst());
        Trace trace = execution.recording().trace(Trial.upstream(out.shape(), set));
        List<Tensor> gradients = family.inputs().stream()
                .map(input -> trace.gradient(trace.graph().node(input.name()).orElseThrow())
                        .orElseThrow())
                .toList();
        return new Truth(out, running(execution.returned()), gradients, Optional.of(trace));
    }

    private static Input input(String name, Family family, Trial trial) {
        Tensor array = trial.arrays().get(name);
        if (array == null) {
            double number = Objects.requireNonNull(trial.numbers().get(name), name);
            return new Input.OfScalar(name, PlainValues.of(number));
        }
        SymbolicShape symbols = family.inputs().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .map(input -> new SymbolicShape(input.symbols()))
                .orElseGet(() -> SymbolicShape.of(array.shape()));
        return new Input.OfArray(name, array, symbols);
    }

    private static Map<String, Tensor> running(Value returned) {
        Map<String, Tensor> running = new LinkedHashMap<>();
        if (returned instanceof Value.Tuple(List<Value> items)
                && items.getLast() instanceof Value.Tuple(List<Value> averages)) {
            running.put("running_mean", array(averages.getFirst()));
            running.put("running_var", array(averages.getLast()));
        }
        return running;
    }

    private static Tensor array(Value value) {
        return ((Value.Array) value).argument().value();
    }

    private static Truth run(Family family, Trial trial, int set) {
        SourceFile file = file(family.name());
        Student reference = new Student(file, () -> false);
        FunctionDefinition forward = file.functions().getFirst();
        List<Value> given = new ArrayList<>();
        forward.parameters().forEach(parameter -> given.add(plain(parameter.name(), trial)));
        Value.Tuple returned = (Value.Tuple) reference.call(forward.name(), given);
        Tensor out = PlainValues.tensor(returned.items().getFirst()).orElseThrow();
        Value.Tuple gradients = (Value.Tuple) reference.call(
                file.functions().getLast().name(),
                List.of(
                        PlainValues.of(Trial.upstream(out.shape(), set)),
                        returned.items().getLast()));
        return new Truth(
                out,
                Map.of(),
                gradients.items().stream()
                        .map(value -> PlainValues.tensor(value).orElseThrow())
                        .toList(),
                Optional.empty());
    }

    private static Value plain(String parameter, Trial trial) {
        Tensor array = trial.arrays().get(parameter);
        if (array != null) {
            return PlainValues.of(array);
        }
        String name = parameter.equals("height") || parameter.equals("width") ? "pool_" + parameter : parameter;
        return PlainValues.of(Objects.requireNonNull(trial.numbers().get(name), name));
    }

    private static SourceFile file(String name) {
        return FILES.computeIfAbsent(name, Reference::read);
    }

    private static SourceFile read(String name) {
        String path = "/references/" + name + ".py";
        try (var stream = Objects.requireNonNull(Reference.class.getResourceAsStream(path), path)) {
            return SourceFile.parse(
                    new SourceText(name + ".py", new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
