package backflow.picture.why;

import backflow.graph.Box;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.picture.OddCells;
import backflow.tensor.Tensor;
import backflow.text.Messages;
import backflow.trace.GradientState;
import backflow.trace.Trace;
import java.util.ArrayList;
import java.util.List;

/// Says in words what a card shows, for those who do not see it:
/// `x_norm, made by multiplying, shape N by D, 4 by 3, value computed, gradient 1 of 2`.
///
/// @param trace the trace
/// @param messages the words
/// @param odd what is known about the arrays' cells
public record CardText(Trace trace, Messages messages, OddCells odd) {
    public CardText(Trace trace, Messages messages) {
        this(trace, messages, new OddCells());
    }

    /// Returns the text of a box's card when so many steps are done.
    public String of(Box box, int done) {
        Node node = box.node();
        List<String> parts = new ArrayList<>();
        parts.add(name(node));
        parts.addAll(origin(node));
        parts.addAll(shape(node));
        parts.addAll(value(node, done));
        if (box.onPath()) {
            parts.addAll(gradient(node, done));
        } else {
            parts.add(messages.text("picture.spoken.aside"));
        }
        return joined("picture.spoken.parts", parts);
    }

    /// Returns what a sentence calls a node: a copy goes by what it copies.
    String name(Node node) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value
                ? messages.text("window.node.copy", copied(node))
                : StepNames.unique(node);
    }

    /// Returns what a sentence calls that which an implicit broadcast copies.
    public String copied(Node copy) {
        return copy.operands().getFirst() instanceof Operand.Value(Node copied) ? name(copied) : StepNames.unique(copy);
    }

    private List<String> origin(Node node) {
        if (node.isImplicit()) {
            return List.of();
        }
        return List.of(node.op()
                .map(op -> messages.text(SpokenOp.key(op)))
                .orElseGet(() -> messages.text("picture.spoken.input")));
    }

    private List<String> shape(Node node) {
        if (node.shape().rank() == 0) {
            return List.of(messages.text("picture.spoken.number"));
        }
        String symbols = joined("picture.spoken.by", node.symbols().axes());
        String extents = joined(
                "picture.spoken.by",
                node.shape().extents().stream().map(String::valueOf).toList());
        String shape = messages.text("picture.spoken.shape", symbols);
        return symbols.equals(extents) ? List.of(shape) : List.of(shape, extents);
    }

    private String joined(String key, List<String> parts) {
        return parts.stream()
                .reduce((before, part) -> messages.text(key, before, part))
                .orElseThrow();
    }

    private List<String> value(Node node, int done) {
        if (!trace.hasValueAt(node, done)) {
            return List.of(messages.text("picture.spoken.value.later"));
        }
        String there = node.op().isPresent() ? "picture.spoken.value.computed" : "picture.spoken.value.given";
        return withOdd(messages.text(there), trace.value(node));
    }

    private List<String> gradient(Node node, int done) {
        return switch (trace.gradientAt(node, done)) {
            case GradientState.None() -> List.of(messages.text("picture.spoken.gradient.none"));
            case GradientState.Partial(Tensor total, List<Tensor> parts, int expected) ->
                withOdd(
                        messages.text(
                                "picture.spoken.gradient.partial",
                                String.valueOf(parts.size()),
                                String.valueOf(expected)),
                        total);
            case GradientState.Complete(Tensor total, List<Tensor> _) ->
                withOdd(messages.text("picture.spoken.gradient.complete"), total);
        };
    }

    private List<String> withOdd(String there, Tensor array) {
        List<String> parts = new ArrayList<>(List.of(there));
        OddCells.Count count = odd.of(array);
        if (count.nan() > 0) {
            parts.add(messages.text("picture.spoken.nan", count.nan()));
        }
        if (count.infinite() > 0) {
            parts.add(messages.text("picture.spoken.infinite", count.infinite()));
        }
        return parts;
    }
}
