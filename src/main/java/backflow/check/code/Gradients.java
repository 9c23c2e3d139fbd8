package backflow.check.code;

import backflow.check.Differences;
import backflow.check.known.Likeness;
import backflow.graph.Node;
import backflow.tensor.Tensor;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Says of each gradient that came back how far off it is, with central differences as a second witness beside the
/// gradients of the graph.
final class Gradients {
    private Gradients() {}

    static List<GradientResult> of(Finding back) {
        List<GradientResult> results = new ArrayList<>();
        if (back.seen().isEmpty()) {
            return results;
        }
        List<Performance> runs = back.seen().getFirst().performances();
        List<Outcome> first = runs.getFirst().outcomes();
        for (int k = 0; k < first.size(); k++) {
            int which = k;
            List<Outcome> all =
                    runs.stream().map(run -> run.outcomes().get(which)).toList();
            Outcome outcome = first.get(k);
            String input = outcome.name().substring(1);
            results.add(new GradientResult(
                    outcome.name(),
                    input,
                    outcome.actual(),
                    outcome.expected(),
                    all.stream().mapToDouble(Outcome::error).max().orElse(0),
                    all.stream().allMatch(Outcome::isRight),
                    witness(back.scenes().getFirst(), input, outcome.expected())));
        }
        return results;
    }

    private static OptionalDouble witness(Scene scene, String input, Tensor expected) {
        for (Trace trace : scene.traces()) {
            var differences = trace.graph().node(input).flatMap(node -> differences(trace, node));
            if (differences.isPresent()) {
                Tensor apart = differences.get().minus(expected);
                return OptionalDouble.of(
                        Likeness.largest(apart) / Math.max(Likeness.largest(expected), Double.MIN_NORMAL));
            }
        }
        return OptionalDouble.empty();
    }

    private static Optional<Tensor> differences(Trace trace, Node node) {
        return trace.graph().isOnPath(node) ? Differences.gradient(trace, node) : Optional.empty();
    }
}
