package backflow.check.code;

import backflow.check.known.Knowledge;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.trace.Trace;
import java.util.List;
import java.util.Map;

/// Something that a function must get right: the forward pass in training, in test mode, or the backward pass.
interface Scene {
    /// Runs the function on one of the data sets.
    Performance perform(Student student, int set, Observer observer);

    /// Returns the function.
    FunctionDefinition function();

    /// Returns what its parameters are given on the first data set.
    Map<String, Value> given();

    /// Returns the forward passes that gradients can be written from, on the first data set, the pair's own first.
    List<Trace> traces();

    /// Returns what a right function computes on its way.
    Knowledge knowledge();
}
