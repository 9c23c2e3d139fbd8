package backflow.session.draft;

import backflow.check.code.Report;
import backflow.numpy.syntax.SourceText;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Judges code.
@FunctionalInterface
public interface Checker {
    /// Judges a file.
    ///
    /// @param cancelled asked now and then; once it answers true, nobody waits for the report any more
    /// @param progress is told how much is done, from 0 to 1
    Report check(SourceText source, BooleanSupplier cancelled, DoubleConsumer progress);
}
