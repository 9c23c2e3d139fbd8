package backflow.trace;

import backflow.graph.ComputationalGraph;
import backflow.graph.Detail;
import backflow.graph.Level;
import backflow.graph.Node;
import backflow.graph.Partition;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Every forward value and every gradient of one run, as a list of steps.
///
/// Steps are numbered from 1; the playhead k means that k steps are done. Nothing is computed by moving the playhead.
public final class Trace {
    /// Copies can be opened in very many combinations; one that was looked at long ago is worked out again.
    private static final int MOST_ITINERARIES = 64;

    private final ComputationalGraph graph;
    private final Values values;
    private final Tensor upstream;
    private final List<Step> steps;
    private final Map<Node, Integer> forwardStep = new HashMap<>();
    private final Map<Node, List<Integer>> gradientSteps = new HashMap<>();
    private final Map<Detail, Itinerary> itineraries = new ConcurrentHashMap<>();

    Trace(ComputationalGraph graph, Values values, Tensor upstream, List<Step> steps) {
        this.graph = graph;
        this.values = values;
        this.upstream = upstream;
        this.steps = List.copyOf(steps);
        for (int number = 1; number <= steps.size(); number++) {
            Step step = step(number);
            if (step instanceof Step.Forward) {
                forwardStep.put(step.node(), number);
            } else {
                gradientSteps
                        .computeIfAbsent(step.node(), node -> new ArrayList<>())
                        .add(number);
            }
        }
    }

    public ComputationalGraph graph() {
        return graph;
    }

    /// Returns all steps; step number k is at position k − 1.
    public List<Step> steps() {
        return steps;
    }

    /// Returns the step with a number from 1 to the number of steps.
    public Step step(int number) {
        return steps.get(number - 1);
    }

    /// Returns the number of steps.
    public int length() {
        return steps.size();
    }

    /// Returns the gradient of the loss with respect to the output, which the backward pass begins with.
    public Tensor upstream() {
        return upstream;
    }

    /// Returns a node's forward value, whether or not it is on the path.
    public Tensor value(Node node) {
        return values.of(node);
    }

    /// Returns the forward values of all nodes.
    public Values values() {
        return values;
    }

    /// Returns a node's complete gradient; empty off the path.
    public Optional<Tensor> gradient(Node node) {
        return gradientAt(node, length()) instanceof GradientState.Complete(Tensor total, List<Tensor> parts)
                ? Optional.of(total)
                : Optional.empty();
    }

    /// Returns the number of the step that computes a node's value; 0 for inputs and off the path.
    public int forwardStep(Node node) {
        return forwardStep.getOrDefault(node, 0);
    }

    /// Returns the numbers of the steps that change a node's gradient, in order.
    public List<Integer> gradientSteps(Node node) {
        return gradientSteps.getOrDefault(node, List.of());
    }

    /// Returns whether a node's value is there when `playhead` steps are done.
    public boolean hasValueAt(Node node, int playhead) {
        return graph.isOnPath(node) ? forwardStep(node) <= playhead : playhead >= lastForwardStep();
    }

    /// Returns the number of the last forward step.
    public int lastForwardStep() {
        return forwardStep.size();
    }

    /// Returns how much of a node's gradient has come back when `playhead` steps are done.
    public GradientState gradientAt(Node node, int playhead) {
        List<Integer> all = gradientSteps(node);
        List<Step> done = all.stream()
                .filter(number -> number <= playhead)
                .map(this::step)
                .toList();
        if (done.isEmpty()) {
            return new GradientState.None();
        }
        List<Tensor> contributions = done.stream().map(Trace::contribution).toList();
        Tensor total = total(done.getLast());
        return done.size() == all.size()
                ? new GradientState.Complete(total, contributions)
                : new GradientState.Partial(total, contributions, all.size());
    }

    private static Tensor contribution(Step step) {
        return switch (step) {
            case Step.Forward forward -> forward.value();
            case Step.Arrival arrival -> arrival.upstream();
            case Step.Backward backward -> backward.contribution();
        };
    }

    private static Tensor total(Step step) {
        return step instanceof Step.Backward backward ? backward.total() : contribution(step);
    }

    /// Returns where the cursor stops at a level.
    public Itinerary itinerary(Level level) {
        return itinerary(Detail.of(level));
    }

    /// Returns where the cursor stops at a level with some of its copies opened.
    public Itinerary itinerary(Detail detail) {
        if (itineraries.size() >= MOST_ITINERARIES) {
            itineraries.keySet().removeIf(kept -> !kept.isPlain());
        }
        return itineraries.computeIfAbsent(detail, wanted -> Itinerary.of(this, Partition.of(graph, wanted)));
    }

    /// Returns the partition of the graph at a level.
    public Partition partition(Level level) {
        return partition(Detail.of(level));
    }

    /// Returns the partition of the graph at a level with some of its copies opened.
    public Partition partition(Detail detail) {
        return itinerary(detail).partition();
    }
}
