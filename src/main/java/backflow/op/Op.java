package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;

/// One primitive: its shape rule, its forward computation, and its vector-Jacobian product (VJP) both as numbers and
/// as NumPy source.
///
/// An op is applied to operands that have been stretched to [#stretched(List)] by [Broadcast], so that copying, and
/// the sum that is its adjoint, happens in one place only. A constant operand (`eps`, a literal) is not stretched.
public sealed interface Op permits Binary, Broadcast, MatrixProduct, Reduction, Reshape, Transpose, Unary {
    /// Returns the op's name as NumPy calls it: `multiply`, `mean`, `broadcast`.
    String name();

    /// Returns the sign that stands for the op on a node: `×`, `x̄`, `√`.
    String sign();

    /// Returns the shapes that the operands are broadcast to before the op is applied.
    ///
    /// @throws backflow.tensor.ShapeException if the operands do not fit together
    default List<Shape> stretched(List<Shape> inputs) {
        return inputs;
    }

    /// Returns the output for operands of the [stretched][#stretched(List)] shapes.
    Tensor forward(List<Tensor> inputs);

    /// Returns the gradient of one operand: the upstream gradient multiplied by the op's Jacobian.
    ///
    /// @param input which operand
    /// @param upstream the gradient with respect to the output, in the output's shape
    /// @param inputs the operands' values, as given to [#forward(List)]
    /// @param output what [#forward(List)] returned for them
    /// @return a tensor in the operand's shape; where the local derivative is 1 it may share the upstream's storage
    Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output);

    /// Returns which output axes are the operands' axes, for operands of the stretched shapes.
    IndexRule indices(List<Shape> inputs);

    /// Returns the forward computation as NumPy source.
    Code code(List<Code> inputs, SymbolicShape output);

    /// Returns the VJP as NumPy source; run by NumPy it gives the numbers of [#vjp].
    Code vjpCode(int input, Site site);

    /// Returns the symbolic shape of the output.
    default SymbolicShape symbols(List<SymbolicShape> inputSymbols, List<Shape> inputs, Shape output) {
        return indices(inputs).symbols(inputSymbols, output);
    }

    /// Returns one entry of the output as a formula of the operands' entries.
    ///
    /// @param operands the operands with their indices
    /// @param bound the indices that operands have and the output does not: the sum runs over them
    /// @param shapes the operands' symbolic shapes
    Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes);

    /// Returns the local derivative with respect to one operand: what the upstream gradient is multiplied by,
    /// before any sum.
    ///
    /// @param operands the operands with their indices
    /// @param output the result with its indices
    /// @param shapes the operands' symbolic shapes
    Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes);
}
