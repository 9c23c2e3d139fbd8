package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.IndexNotation;
import backflow.graph.Node;
import backflow.graph.UseIndices;
import backflow.op.Broadcast;
import backflow.op.FormulaText;
import backflow.op.Reshape;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;

/// The rows below the formula: shapes, the local derivative, what is summed and why, the result.
record Facts(ComputationalGraph graph, IndexNotation notation) {
    List<Why.Fact> inputs() {
        return graph.inputs().stream()
                .map(input -> new Why.Fact(Message.of("why.text", StepNames.of(input)), shapes(input), Why.Kind.PLAIN))
                .toList();
    }

    List<Why.Fact> arrival(Node output) {
        return List.of(fact("why.fact.result", Message.of("why.result", shapeText(output), StepNames.of(output))));
    }

    List<Why.Fact> forward(Node node, UseIndices indices) {
        List<Why.Fact> facts = new ArrayList<>();
        graph.operands(node)
                .forEach(edge -> facts.add(fact(
                        "why.fact.operand",
                        Message.of("why.operand", StepNames.withCopies(edge.from()), shapeText(edge.from())))));
        switch (node.op().orElseThrow()) {
            case Reshape _ -> {}
            case Broadcast _ -> {
                Edge copied = graph.operands(node).getFirst();
                SeenUse own = SeenUse.ofEdge(copied, notation);
                facts.add(new Why.Fact(
                        Message.of("why.fact.copied"),
                        missing(own, named(copied.from(), own.value())),
                        Why.Kind.PLAIN));
            }
            default -> {
                List<String> bound = StepFormula.bound(indices);
                if (!bound.isEmpty()) {
                    facts.add(new Why.Fact(
                            Message.of("why.fact.summed"),
                            Message.of("why.summed", String.join(", ", bound), named(node, indices.output())),
                            Why.Kind.SUM));
                }
            }
        }
        facts.add(new Why.Fact(Message.of("why.fact.result"), shapes(node), Why.Kind.RESULT));
        return facts;
    }

    List<Why.Fact> backward(Edge edge, SeenUse seen) {
        List<Why.Fact> facts = new ArrayList<>();
        facts.add(fact("why.fact.upstream", shapes(seen.use().to())));
        if (!seen.isReshape()) {
            facts.add(fact("why.fact.local", Message.of("why.text", FormulaText.of(StepFormula.local(seen)))));
            facts.add(summed(seen, named(edge.from(), seen.value())));
        }
        Message result = Message.of("why.result", shapeText(edge.from()), StepNames.withCopies(edge.from()));
        facts.add(new Why.Fact(Message.of("why.fact.result"), result, Why.Kind.RESULT));
        return facts;
    }

    private static Why.Fact summed(SeenUse seen, String value) {
        List<String> summed = seen.summed();
        if (summed.isEmpty()) {
            List<String> copied = seen.copied();
            return fact(
                    "why.fact.summed",
                    copied.isEmpty()
                            ? Message.of("why.summed.none", value)
                            : Message.of("why.summed.copied", String.join(", ", copied), value));
        }
        return new Why.Fact(Message.of("why.fact.summed"), missing(seen, value), Why.Kind.SUM);
    }

    /// Returns the indices that a copy or a product has and the value has not, and that this is so.
    private static Message missing(SeenUse seen, String value) {
        List<String> summed = seen.summed();
        List<String> stretched =
                summed.stream().filter(seen.stretched()::contains).toList();
        List<String> missing =
                summed.stream().filter(index -> !stretched.contains(index)).toList();
        String all = String.join(", ", summed);
        return stretched.isEmpty()
                ? Message.of("why.summed", all, value)
                : missing.isEmpty()
                        ? Message.of("why.summed.stretched", all, value)
                        : Message.of(
                                "why.summed.both",
                                all,
                                value,
                                String.join(", ", missing),
                                String.join(", ", stretched));
    }

    private static Why.Fact fact(String label, Message value) {
        return new Why.Fact(Message.of(label), value, Why.Kind.PLAIN);
    }

    private static String named(Node node, List<String> indices) {
        return FormulaText.of(StepFormula.named(node, indices));
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
