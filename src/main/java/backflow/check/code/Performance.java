package backflow.check.code;

import backflow.numpy.syntax.DialectException;
import java.util.List;
import java.util.Optional;

/// What one run of a function gave.
///
/// @param outcomes its results beside what they should be
/// @param failure why the code stopped, if it did
record Performance(List<Outcome> outcomes, Optional<DialectException> failure) {
    Performance {
        outcomes = List.copyOf(outcomes);
    }

    boolean isRight() {
        return failure.isEmpty() && outcomes.stream().allMatch(Outcome::isRight);
    }

    /// Tells whether the code was stopped because it would not end, or uses up too much.
    boolean isEndless() {
        return failure.filter(stop -> stop.text().key().startsWith("dialect.budget."))
                .isPresent();
    }
}
