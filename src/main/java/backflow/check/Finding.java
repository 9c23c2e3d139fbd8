package backflow.check;

import java.util.Optional;

/// What nudges say of a node's gradient under one loss.
///
/// @param sum of the gradient as the backward pass gives it
/// @param mean of the gradient if a mean over the copies stood in place of the sum; only where the node is copied
public record Finding(Agreement sum, Optional<Agreement> mean) {}
