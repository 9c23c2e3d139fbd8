package backflow.numpy;

import backflow.numpy.interpreter.Execution;
import backflow.trace.Trace;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One run of a program.
///
/// @param program what was run
/// @param setup what it was given from outside
/// @param execution the forward pass, with the values of the scalar parameters
/// @param trace every value and gradient
/// @param sizes the sizes that the symbols stood for
public record Run(Program program, Setup setup, Execution execution, Trace trace, Map<String, Integer> sizes) {
    public Run {
        sizes = Collections.unmodifiableMap(new LinkedHashMap<>(sizes));
    }

    /// Returns whether the arrays were drawn from a seed, as those are that neither the source nor anybody gives.
    public boolean isDrawn() {
        return setup.isDrawn() || program.header().arrays().isEmpty();
    }
}
