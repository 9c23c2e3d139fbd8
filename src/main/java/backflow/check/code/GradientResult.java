package backflow.check.code;

import backflow.tensor.Tensor;
import java.util.Optional;
import java.util.OptionalDouble;

/// A gradient that a student's backward pass returned.
///
/// @param name what it is called: `dx`
/// @param of the input that it belongs to
/// @param actual what came, if the code came that far and it is an array
/// @param expected what it should be
/// @param error the largest |a − b| / max(1e-8, |a| + |b|) over all data sets; infinite where the shapes differ
/// @param isRight whether it is right on all data sets
/// @param witness how far what it should be lies from central differences of the forward pass alone, relative to its
///     largest number; none where the graph cannot be run on many values at once
public record GradientResult(
        String name,
        String of,
        Optional<Tensor> actual,
        Tensor expected,
        double error,
        boolean isRight,
        OptionalDouble witness) {}
