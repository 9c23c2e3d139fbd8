package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.text.Message;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// Tells which uses of a value meet, where it has more than one.
final class Meeting {
    private Meeting() {}

    /// Returns the sentence for a contribution; empty if it is the only one.
    static Optional<Message> of(Step.Backward step, Trace trace) {
        if (step.expected() == 1) {
            return Optional.empty();
        }
        ComputationalGraph graph = trace.graph();
        Node value = step.node();
        String name = StepNames.of(value);
        List<String> users = StepNames.users(graph.contributions(value), graph);
        String now = StepNames.users(List.of(step.edge()), graph).getFirst();
        if (step.arrived() == 1) {
            return Optional.of(Message.of("why.use.first", name, step.expected(), StepNames.listed(users), now));
        }
        if (users.size() == 1) {
            return Optional.of(Message.of("why.use.same", name, step.expected(), now, step.arrived()));
        }
        String key = step.isComplete() ? "why.use.last" : "why.use.next";
        Object before = StepNames.listed(StepNames.users(arrived(step, trace), graph));
        return Optional.of(Message.of(key, name, step.expected(), now, before));
    }

    /// Returns the uses whose contributions came before.
    private static List<Edge> arrived(Step.Backward step, Trace trace) {
        return trace.gradientSteps(step.node()).stream()
                .map(trace::step)
                .filter(Step.Backward.class::isInstance)
                .map(Step.Backward.class::cast)
                .filter(each -> each.arrived() < step.arrived())
                .map(Step.Backward::edge)
                .toList();
    }
}
