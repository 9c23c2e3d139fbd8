package backflow.check.edit;

import backflow.check.Diagnosis;
import backflow.numpy.syntax.Statement;

/// One change of one statement.
///
/// @param statement the statement that is changed
/// @param action what happens to it
/// @param text the statement that is written instead or behind it, without indentation
/// @param diagnosis the mistake that the change mends
/// @param cost how far-fetched the change is; of two that mend the code, the cheaper one is the better advice
public record Edit(Statement statement, Action action, String text, Diagnosis diagnosis, int cost) {
    /// What happens to a statement.
    public enum Action {
        REPLACE,
        INSERT_AFTER
    }
}
