package backflow.check.code;

import backflow.numpy.syntax.Statement;
import backflow.tensor.Tensor;
import java.util.Optional;

/// A statement has given a variable its value.
///
/// @param statement the statement
/// @param variable the name, or the name of what an item was assigned in
/// @param value the variable's numbers after it; none for what is no number
/// @param isSize whether the value is a number of Python's, not an array
record Event(Statement statement, String variable, Optional<Tensor> value, boolean isSize) {}
