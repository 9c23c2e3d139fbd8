package backflow.check.known;

import backflow.check.known.Quantity.Kind;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.op.Broadcast;
import backflow.tensor.Tensor;
import backflow.text.Message;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Lists the quantities of a forward pass that was traced on several data sets.
public final class Quantities {
    private static final int MOST_STATISTICS = 2;

    private final List<Trace> traces;
    private final Trace first;
    private final List<Quantity> all = new ArrayList<>();

    private Quantities(List<Trace> traces) {
        this.traces = traces;
        this.first = traces.getFirst();
    }

    /// Returns the quantities; the traces are of the same graph.
    public static List<Quantity> of(List<Trace> traces) {
        return new Quantities(traces).list();
    }

    private List<Quantity> list() {
        for (Node node : first.graph().nodes()) {
            gradients(node);
        }
        for (Node node : first.graph().nodes()) {
            if (!isCopy(node)) {
                add(
                        Kind.VALUE,
                        node,
                        Message.of("check.is.value", node.id()),
                        trace -> trace.value(match(trace, node)));
            }
        }
        products();
        return all;
    }

    private static Node match(Trace trace, Node node) {
        return trace.graph().nodes().get(node.index());
    }

    private static boolean isCopy(Node node) {
        return node.op().filter(Broadcast.class::isInstance).isPresent();
    }

    private void gradients(Node node) {
        if (first.gradient(node).isEmpty()) {
            return;
        }
        Message what = isCopy(node)
                ? Message.of("check.is.copies", copied(node).id())
                : Message.of("check.is.gradient", node.id());
        add(isCopy(node) ? Kind.COPIES : Kind.GRADIENT, node, what, trace -> gradient(trace, node));
        List<Integer> steps = first.gradientSteps(node);
        if (steps.size() > 1) {
            for (int step : steps) {
                contribution(node, step);
            }
            partial(node, steps);
        }
    }

    private static Node copied(Node copy) {
        return ((backflow.graph.Operand.Value) copy.operands().getFirst()).node();
    }

    private void contribution(Node node, int step) {
        if (first.step(step) instanceof Step.Backward backward) {
            Message what = Message.of("check.is.path", node.id(), via(backward.edge()));
            add(Kind.CONTRIBUTION, node, what, trace -> ((Step.Backward) trace.step(step)).contribution());
        }
    }

    /// Names a path by the value that the edge leads to, a copy by what uses it.
    private String via(Edge edge) {
        Node to = edge.to();
        while (isCopy(to)) {
            List<Edge> uses = first.graph().contributions(to);
            if (uses.isEmpty()) {
                break;
            }
            to = uses.getFirst().to();
        }
        return to.id();
    }

    /// Of three contributions, any two may have met already.
    private void partial(Node node, List<Integer> steps) {
        if (steps.size() != 3) {
            return;
        }
        for (int left = 0; left < steps.size(); left++) {
            int out = left;
            add(Kind.PARTIAL, node, Message.of("check.is.partial", node.id()), trace -> {
                Tensor all = gradient(trace, node);
                return all.minus(((Step.Backward) trace.step(steps.get(out))).contribution());
            });
        }
    }

    private static Tensor gradient(Trace trace, Node node) {
        return trace.gradient(match(trace, node)).orElseThrow();
    }

    /// The steps of closed forms: sums of gradients, and of gradients times values, over the axes that statistics are
    /// copied along.
    private void products() {
        Set<Broadcast> done = new HashSet<>();
        for (Node node : first.graph().path()) {
            if (node.op().orElse(null) instanceof Broadcast copy
                    && !copy.summedAxes().isEmpty()
                    && done.size() < MOST_STATISTICS
                    && done.add(new Broadcast(copy.from(), copy.target(), node.symbols()))) {
                List<Node> wide = first.graph().path().stream()
                        .filter(other -> !isCopy(other) && other.shape().equals(copy.target()))
                        .filter(other -> first.gradient(other).isPresent())
                        .toList();
                wide.forEach(gradient -> sums(gradient, copy.summedAxes(), wide));
            }
        }
    }

    private void sums(Node gradient, List<Integer> axes, List<Node> wide) {
        String name = gradient.id();
        add(
                Kind.PRODUCT,
                gradient,
                Message.of("check.is.sum", name),
                trace -> gradient(trace, gradient).sum(axes, true));
        add(
                Kind.PRODUCT,
                gradient,
                Message.of("check.is.mean", name),
                trace -> gradient(trace, gradient).mean(axes, true));
        for (Node value : wide) {
            Function<Trace, Tensor> product =
                    trace -> gradient(trace, gradient).times(trace.value(match(trace, value)));
            add(Kind.PRODUCT, gradient, Message.of("check.is.product", name, value.id()), product);
            Message what = Message.of("check.is.product.sum", name, value.id());
            add(Kind.PRODUCT, gradient, what, trace -> product.apply(trace).sum(axes, true));
            Message mean = Message.of("check.is.product.mean", name, value.id());
            add(Kind.PRODUCT, gradient, mean, trace -> product.apply(trace).mean(axes, true));
            add(
                    Kind.PRODUCT,
                    gradient,
                    mean,
                    trace -> product.apply(trace).mean(axes, true).times(trace.value(match(trace, value))));
            add(
                    Kind.PRODUCT,
                    gradient,
                    what,
                    trace -> product.apply(trace).sum(axes, true).times(trace.value(match(trace, value))));
        }
    }

    private void add(Kind kind, Node node, Message what, Function<Trace, Tensor> value) {
        List<Tensor> values = IntStream.range(0, traces.size())
                .mapToObj(k -> value.apply(traces.get(k)))
                .toList();
        Node subject = isCopy(node) ? copied(node) : node;
        boolean isNamed = subject.isNamed() || subject.op().isEmpty();
        all.add(new Quantity(what, kind, subject.id(), isNamed, values));
    }
}
