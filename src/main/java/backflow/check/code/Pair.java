package backflow.check.code;

import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.Optional;

/// A backward pass and the forward pass that fills its cache.
///
/// @param forward the forward function, if the file has it
/// @param backward the backward function
/// @param family the layer that they are a version of, if it is known
record Pair(Optional<FunctionDefinition> forward, FunctionDefinition backward, Optional<Family> family) {
    String forwardName() {
        return forward.map(FunctionDefinition::name).orElse("");
    }
}
