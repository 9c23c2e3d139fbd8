package backflow.check.code;

import backflow.tensor.Tensor;

/// Two arrays to be put side by side: what a line computes, and what it should.
///
/// @param variable the student's name for it
public record Comparison(String variable, Tensor yours, Tensor expected) {}
