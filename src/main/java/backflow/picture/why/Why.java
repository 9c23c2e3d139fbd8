package backflow.picture.why;

import backflow.op.Formula;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;

/// Why a step is what it is.
///
/// @param sentence one plain sentence
/// @param addition a second one, where the value is used more than once
/// @param formula the gradient along the edge; empty for forward steps and the arrival
/// @param facts shapes, local derivative, what is summed, the result
public record Why(Message sentence, Optional<Message> addition, Optional<Formula> formula, List<Fact> facts) {
    public Why {
        facts = List.copyOf(facts);
    }

    /// One row of the table below the sentence.
    ///
    /// @param label what the row tells
    /// @param value what stands in it
    /// @param kind whether it speaks of a summation
    public record Fact(Message label, Message value, Kind kind) {}

    /// What a row is about.
    public enum Kind {
        PLAIN,
        SUM
    }
}
