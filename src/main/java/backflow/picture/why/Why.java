package backflow.picture.why;

import backflow.graph.Node;
import backflow.op.Formula;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;

/// Why a step is what it is.
///
/// @param sentence one plain sentence
/// @param addition a second one, where the value is used more than once
/// @param formula the value or the gradient as a formula; empty where nothing is computed
/// @param facts shapes, local derivative, what is summed, the result
/// @param rule the rule in index form, one line for each of its steps; empty for forward steps
/// @param checked the gradient that a numeric check belongs to
public record Why(
        Message sentence,
        Optional<Message> addition,
        Optional<Formula> formula,
        List<Fact> facts,
        List<Message> rule,
        Optional<Checked> checked) {
    public Why {
        facts = List.copyOf(facts);
        rule = List.copyOf(rule);
    }

    static Why of(Message sentence, Optional<Formula> formula, List<Fact> facts) {
        return new Why(sentence, Optional.empty(), formula, facts, List.of(), Optional.empty());
    }

    /// Returns this with another second sentence.
    public Why adding(Message second) {
        return new Why(sentence, Optional.of(second), formula, facts, rule, checked);
    }

    Why checking(Checked gradient) {
        return new Why(sentence, addition, formula, facts, rule, Optional.of(gradient));
    }

    /// One row of the table below the sentence.
    ///
    /// @param label what the row tells
    /// @param value what stands in it
    /// @param kind what the row is about
    public record Fact(Message label, Message value, Kind kind) {}

    /// What a row is about.
    public enum Kind {
        PLAIN,
        /// A summation.
        SUM,
        /// What comes of the step.
        RESULT
    }

    /// Whose gradient is checked at a step.
    ///
    /// @param node the node
    /// @param isCopied whether the step is a sum over its copies, so that the mean is shown beside the sum
    public record Checked(Node node, boolean isCopied) {}
}
