package backflow.check.code;

import backflow.check.Diagnosis;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;

/// What was found of one pair of functions.
///
/// @param forward the forward function's name, empty if the file has none
/// @param backward the backward function's name
/// @param status the verdict
/// @param forwardMatchesReference whether the forward pass gives what the reference gives; none without a reference
/// @param gradients the gradients that came back
/// @param lines what is said of each line that was run, in the order of execution
/// @param firstWrongLine the first wrong line
/// @param diagnosis what is wrong with it
/// @param message one sentence that says so
/// @param notes what else there is to say
/// @param fix what would mend it
/// @param comparison the wrong line's value beside the right one
/// @param stop why the code stopped
public record PairReport(
        String forward,
        String backward,
        Status status,
        Optional<Boolean> forwardMatchesReference,
        List<GradientResult> gradients,
        List<LineResult> lines,
        Optional<Integer> firstWrongLine,
        Optional<Diagnosis> diagnosis,
        Message message,
        List<Message> notes,
        Optional<Fix> fix,
        Optional<Comparison> comparison,
        Optional<Stop> stop) {
    public PairReport {
        gradients = List.copyOf(gradients);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }
}
