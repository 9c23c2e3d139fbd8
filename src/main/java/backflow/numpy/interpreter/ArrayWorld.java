package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import java.util.List;
import java.util.Optional;

/// A world of arrays: all that the language asks of an array, and all that `np` offers.
///
/// There are two. The traced one computes in float64 and records what happens as a graph; what it cannot record it
/// refuses. The plain one computes as NumPy does and records nothing.
///
/// An *array* here is every value for which [#isArray] holds, NumPy's scalars included. Where a method takes such a
/// value under that name, the caller has asked. Spans are the places for errors; a
/// [backflow.numpy.syntax.DialectException] is the only exception that may come out.
interface ArrayWorld {
    /// Tells whether a value belongs to this world.
    boolean isArray(Value value);

    /// Applies `-`, `+` or `~`; `not` is the language's own.
    Value unary(UnaryOperator operator, Value array, Span span);

    /// Applies an operator of which at least one operand is an array.
    Value binary(BinaryOperator operator, Value left, Value right, Span span);

    /// Carries out `array operator= value` in place as far as the array can be changed.
    ///
    /// @return what the target is assigned: the array itself, or a new value
    Value augment(BinaryOperator operator, Value array, Value value, Span span);

    /// Compares by `==`, `!=` or an order, of which at least one operand is an array.
    Value compare(ComparisonOperator operator, Value left, Value right, Span span);

    /// Tells whether an item is in an array.
    boolean contains(Value array, Value item, Span span);

    /// Tells whether a value is an array or a number of this world whose elements are integers.
    default boolean isInteger(Value value) {
        return false;
    }

    /// Tells whether an array counts as true.
    boolean isTrue(Value array, Span span);

    /// Returns the only number of an array as Python's own `int`, `float` or `bool`: what `float(x)`, `int(x)`, `%d`
    /// and the index of a list work on.
    Value number(Value array, Span span);

    /// Returns `abs(array)`.
    Value absolute(Value array, Span span);

    /// Returns `round(array, digits)`.
    Value round(Value array, int digits, Span span);

    /// Returns `len(array)`.
    Value.Int length(Value array, Span span);

    /// Returns the parts of an array along its first axis.
    Iterable<Value> items(Value array, Span span);

    /// Returns `array[index]`.
    ///
    /// @param index the evaluated index: a number, a [Value.Slice], `None`, an ellipsis, a list, an array, or a
    ///     tuple of such
    /// @param place the whole expression
    Value get(Value array, Value index, Expression.Subscript place);

    /// Carries out `array[index] = value`.
    void set(Value array, Value index, Value value, Expression.Subscript place);

    /// Returns what stands behind the dot, if this world knows it: an attribute or a method of an array, and what the
    /// functions and types of `np` have.
    Optional<Value> attribute(Value target, String name, Span span);

    /// Tells whether `isinstance` holds for an array and the type of this name: `ndarray`, `float`, `int`, `number`.
    boolean isInstance(Value array, String type);

    /// Returns what `np` has under a name: `sum`, `random.randn`, `linalg.norm`.
    Optional<Value> library(String dottedName);

    /// Calls a type: `np.float64(x)`, `np.int32(x)`.
    Value construct(Value.Type type, List<Value> arguments, Span span);

    /// Tells whether numbers remember how source code may write them.
    boolean keepsCode();

    /// Is told that a call from outside begins, which no earlier one shall influence.
    default void begins() {}

    /// Is told that an array gets a name.
    default void names(Value array, String name) {}

    /// Is told that a statement begins to run.
    default void enters(Span statement) {}

    /// Is told that a function of the file is called; [#returns] follows.
    default void calls() {}

    /// Is told that the function called last is left.
    default void returns() {}
}
