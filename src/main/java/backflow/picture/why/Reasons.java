package backflow.picture.why;

import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.op.FormulaText;
import backflow.op.Reshape;
import backflow.text.Message;
import backflow.trace.Step;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Explains the steps of one trace.
public final class Reasons {
    private final Trace trace;
    private final IndexNotation notation;

    public Reasons(Trace trace) {
        this.trace = trace;
        this.notation = new IndexNotation(trace.graph());
    }

    /// Returns why a step is what it is.
    ///
    /// @param number the step's number, from 1
    public Why of(int number) {
        return switch (trace.step(number)) {
            case Step.Forward(Node node, var value) ->
                new Why(Sentences.forward(node), Optional.empty(), Optional.empty(), forwardFacts(node));
            case Step.Arrival(Node node, var upstream) ->
                new Why(
                        Message.of("why.arrival", StepNames.of(node)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(fact("why.fact.result", shapes(node), Why.Kind.PLAIN)));
            case Step.Backward step -> backward(step);
        };
    }

    private Why backward(Step.Backward step) {
        Edge edge = step.edge();
        SeenUse seen = SeenUse.of(edge, trace.graph(), notation);
        boolean isOnlyOne = step.expected() == 1;
        Optional<Message> addition = isOnlyOne
                ? Optional.empty()
                : Optional.of(Message.of(
                        step.isComplete() ? "why.last" : "why.partial",
                        StepNames.of(edge.from()),
                        String.valueOf(step.arrived()),
                        String.valueOf(step.expected())));
        return new Why(
                Sentences.backward(edge),
                addition,
                isReshape(edge)
                        ? Optional.empty()
                        : Optional.of(EdgeFormula.contribution(edge.from(), seen, isOnlyOne)),
                backwardFacts(edge, seen));
    }

    /// A reshape moves every number to another place and computes nothing: there is no index to sum over.
    private static boolean isReshape(Edge edge) {
        return edge.to().op().filter(Reshape.class::isInstance).isPresent();
    }

    private List<Why.Fact> forwardFacts(Node node) {
        List<Why.Fact> facts = new ArrayList<>();
        trace.graph()
                .operands(node)
                .forEach(edge -> facts.add(fact(
                        "why.fact.operand",
                        Message.of("why.operand", StepNames.withCopies(edge.from()), shapeText(edge.from())),
                        Why.Kind.PLAIN)));
        facts.add(fact("why.fact.result", shapes(node), Why.Kind.PLAIN));
        return facts;
    }

    private List<Why.Fact> backwardFacts(Edge edge, SeenUse seen) {
        List<Why.Fact> facts = new ArrayList<>();
        facts.add(fact("why.fact.upstream", shapes(seen.use().to()), Why.Kind.PLAIN));
        String local = FormulaText.of(EdgeFormula.local(seen));
        facts.add(fact("why.fact.local", Message.of("why.text", local), Why.Kind.PLAIN));
        if (!isReshape(edge)) {
            facts.add(summed(edge, seen));
        }
        facts.add(fact(
                "why.fact.result",
                Message.of("why.result", shapeText(edge.from()), StepNames.withCopies(edge.from())),
                Why.Kind.PLAIN));
        return facts;
    }

    private Why.Fact summed(Edge edge, SeenUse seen) {
        String value = notation.of(edge.from());
        if (!seen.summed().isEmpty()) {
            String letters = String.join(", ", seen.summed());
            return fact("why.fact.summed", Message.of("why.summed", letters, value), Why.Kind.SUM);
        }
        String key = seen.copied().isEmpty() ? "why.summed.none" : "why.summed.copied";
        String letters = String.join(", ", seen.copied());
        return fact("why.fact.summed", Message.of(key, letters, value), Why.Kind.PLAIN);
    }

    private static Why.Fact fact(String label, Message value, Why.Kind kind) {
        return new Why.Fact(Message.of(label), value, kind);
    }

    private static Message shapes(Node node) {
        return Message.of("why.text", shapeText(node));
    }

    private static String shapeText(Node node) {
        String symbols = node.symbols().toString();
        String extents = node.shape().toString();
        return symbols.equals(extents) ? extents : symbols + " = " + extents;
    }
}
