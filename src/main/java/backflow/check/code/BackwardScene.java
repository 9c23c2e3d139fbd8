package backflow.check.code;

import backflow.check.known.Knowledge;
import backflow.check.known.Likeness;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The backward pass on the cache of a forward pass.
///
/// @param function the function
/// @param names what its results are called, in order
/// @param caches the cache on each data set; each run gets a copy
/// @param upstreams the upstream gradient on each data set
/// @param expected the right gradients on each data set
/// @param traces the forward passes of the first data set
record BackwardScene(
        FunctionDefinition function,
        List<String> names,
        List<Value> caches,
        List<Tensor> upstreams,
        List<List<Tensor>> expected,
        List<Trace> traces,
        Knowledge knowledge)
        implements Scene {
    @Override
    public Performance perform(Student student, int set, Observer observer) {
        Map<String, Value> arguments = arguments(set);
        try {
            Value returned = student.call(function.name(), List.of(), arguments, observer);
            return new Performance(outcomes(returned, set), Optional.empty());
        } catch (DialectException e) {
            return new Performance(outcomes(Value.NONE, set), Optional.of(e));
        }
    }

    @Override
    public Map<String, Value> given() {
        return arguments(0);
    }

    private Map<String, Value> arguments(int set) {
        Map<String, Value> arguments = new LinkedHashMap<>();
        arguments.put(upstream(), PlainValues.of(upstreams.get(set)));
        cache().ifPresent(name -> arguments.put(name, PlainValues.copy(caches.get(set))));
        return arguments;
    }

    private List<Outcome> outcomes(Value returned, int set) {
        List<Value> given = switch (returned) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence list -> PlainValues.items(list);
            default -> List.of(returned);
        };
        List<Tensor> wanted = expected.get(set);
        double scale = wanted.stream().mapToDouble(Likeness::largest).max().orElse(1);
        List<Outcome> outcomes = new ArrayList<>();
        for (int k = 0; k < wanted.size(); k++) {
            Optional<Tensor> actual =
                    given.size() == wanted.size() ? PlainValues.tensor(given.get(k)) : Optional.empty();
            outcomes.add(new Outcome(names.get(k), actual, wanted.get(k), scale));
        }
        return outcomes;
    }

    private String upstream() {
        return plain(function).stream()
                .filter(name -> !isCache(name))
                .findFirst()
                .orElse("dout");
    }

    private Optional<String> cache() {
        return cacheOf(function);
    }

    /// Returns the parameter that takes the cache.
    static Optional<String> cacheOf(FunctionDefinition function) {
        List<String> plain = plain(function);
        return plain.stream()
                .filter(BackwardScene::isCache)
                .findFirst()
                .or(() -> plain.size() > 1 ? Optional.of(plain.get(1)) : Optional.empty());
    }

    private static List<String> plain(FunctionDefinition function) {
        return function.parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.PLAIN)
                .map(Parameter::name)
                .toList();
    }

    private static boolean isCache(String name) {
        return name.toLowerCase(Locale.ROOT).contains("cache");
    }
}
