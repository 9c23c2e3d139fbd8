package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.UseIndices;
import backflow.op.Broadcast;
import backflow.op.Formula;
import backflow.text.Message;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.List;
import java.util.Optional;

/// Explains the steps of one trace.
public final class Reasons {
    private final Trace trace;
    private final IndexNotation notation;
    private final Facts facts;

    public Reasons(Trace trace) {
        this.trace = trace;
        this.notation = new IndexNotation(trace.graph());
        this.facts = new Facts(trace.graph(), notation);
    }

    /// Returns why a step is what it is.
    ///
    /// @param number the step's number, from 1; 0 is the beginning
    public Why of(int number) {
        return number == 0
                ? Why.of(Message.of("why.beginning"), Optional.empty(), facts.inputs())
                : of(trace.step(number));
    }

    private Why of(Step step) {
        return switch (step) {
            case Step.Forward(Node node, var _) -> forward(node);
            case Step.Arrival(Node node, var _) -> arrival(node);
            case Step.Backward backward -> backward(backward);
        };
    }

    private Why forward(Node node) {
        UseIndices indices = UseIndices.of(trace.graph().operands(node).getFirst(), notation);
        return Why.of(
                ForwardSentences.of(node, indices, trace.graph()),
                StepFormula.value(node, indices),
                facts.forward(node, indices));
    }

    private Why arrival(Node output) {
        Message sentence =
                Message.of("why.arrival", StepNames.of(output), output.shape().size());
        return Why.of(
                        sentence,
                        Optional.of(StepFormula.arrival(output, notation.indices(output))),
                        facts.arrival(output))
                .checking(new Why.Checked(output, false));
    }

    private Why backward(Step.Backward step) {
        Edge edge = step.edge();
        SeenUse seen = SeenUse.of(edge, trace.graph(), notation);
        Formula.Variable value = StepFormula.named(edge.from(), seen.value());
        List<Message> rule = seen.isReshape()
                ? IndexSteps.ofReshape(value, StepFormula.upstream(seen), step.arrived(), step.expected())
                : IndexSteps.of(value, seen, step.arrived(), step.expected()).lines();
        boolean isCopied = edge.to().op().filter(Broadcast.class::isInstance).isPresent();
        return new Why(
                BackwardSentences.of(edge, seen),
                Meeting.of(step, trace),
                StepFormula.contribution(edge.from(), seen, step.expected() == 1),
                facts.backward(edge, seen),
                rule,
                Optional.of(new Why.Checked(edge.from(), isCopied)));
    }
}
