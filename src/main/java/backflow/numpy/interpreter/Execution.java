package backflow.numpy.interpreter;

import backflow.trace.Recording;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One run of a function.
///
/// @param recording the graph with its values; its output is the first array that the function returned
/// @param scalars the numbers among the inputs by name, dict entries included: `eps`, `momentum`; an int is a
///     [java.math.BigInteger], a float a [Double]
/// @param returned all that the function returned
public record Execution(Recording recording, Map<String, Number> scalars, Value returned) {
    public Execution {
        scalars = Collections.unmodifiableMap(new LinkedHashMap<>(scalars));
    }
}
