package backflow.picture.why;

import backflow.graph.Node;
import backflow.graph.Operand;
import backflow.text.Message;

/// What sentences call a node: a copy goes by the name of what it copies.
final class StepNames {
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
}
