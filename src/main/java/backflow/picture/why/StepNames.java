package backflow.picture.why;

import backflow.graph.ComputationalGraph;
import backflow.graph.Edge;
import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.text.Message;
import java.util.List;

/// What sentences call a node: a copy goes by the name of what it copies.
final class StepNames {
    /// What the upstream gradient of the output is called.
    static final String UPSTREAM = "dout";

    private StepNames() {}

    static String of(Node node) {
        return node.isImplicit() && node.operands().getFirst() instanceof Operand.Value(Node copied)
                ? of(copied)
                : unique(node);
    }

    /// Returns the id of a value with a name, since a name may be assigned again; else its expression.
    static String unique(Node node) {
        return node.isNamed() || node.isImplicit() ? node.id() : node.label();
    }

    /// Returns the name for a place where a copy must be told from its original: `copies of mu`.
    static Object withCopies(Node node) {
        return node.isImplicit() ? Message.of("picture.copies", of(node)) : of(node);
    }

    /// Returns the name within a sentence: `the copied mu`.
    static Object inSentence(Node node) {
        return node.isImplicit() ? Message.of("why.copied", of(node)) : of(node);
    }

    /// Returns an operand's name, or the constant as the source writes it.
    static String operand(Node node, int operand) {
        return switch (node.operands().get(operand)) {
            case Operand.Value(Node from) -> of(from);
            case Operand.Constant constant -> constant.code().text();
        };
    }

    /// Returns the names of values that use another: a copy made on the way is not one of them.
    static List<String> users(List<Edge> uses, ComputationalGraph graph) {
        return uses.stream().map(use -> user(use, graph)).distinct().toList();
    }

    private static String user(Edge use, ComputationalGraph graph) {
        List<Edge> beyond = graph.contributions(use.to());
        return use.to().isImplicit() && !beyond.isEmpty() ? user(beyond.getFirst(), graph) : of(use.to());
    }

    /// Returns names in a row: `a`, `a and b`, `a, b and c`.
    static Object listed(List<String> names) {
        Object list = names.getFirst();
        for (int k = 1; k < names.size(); k++) {
            list = Message.of(k < names.size() - 1 ? "why.list" : "why.list.last", list, names.get(k));
        }
        return list;
    }
}
