package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// Copies a tensor along new or stretched axes: `(D,) → (N, D)`, `(1, D) → (N, D)`.
///
/// VJP: the gradient is summed over the copied axes, since each copy sends its own back.
///
/// @param from the shape that is copied
/// @param target the shape that it is copied to
/// @param symbols the target's symbolic shape
/// @see <a href="https://numpy.org/doc/stable/user/basics.broadcasting.html">NumPy: broadcasting</a>
public record Broadcast(Shape from, Shape target, SymbolicShape symbols) implements Op {
    @Override
    public String name() {
        return "broadcast";
    }

    @Override
    public String sign() {
        return "≡";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().broadcastTo(target);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.sum(summedAxes(), false).reshape(from);
    }

    /// Returns the axes of the target that are copies: those that the operand does not have, and those that it has
    /// with length 1 and the target with more.
    public List<Integer> summedAxes() {
        int added = target.rank() - from.rank();
        List<Integer> axes = new ArrayList<>();
        for (int axis = 0; axis < target.rank(); axis++) {
            if (axis < added || from.extent(axis - added) != target.extent(axis)) {
                axes.add(axis);
            }
        }
        return axes;
    }

    @Override
    public IndexRule indices(List<Shape> inputs) {
        int added = target.rank() - from.rank();
        List<Integer> copied = summedAxes();
        List<Integer> letters = new ArrayList<>();
        for (int axis = 0; axis < from.rank(); axis++) {
            // A stretched axis has one position only, and every copy of it is another index of the output.
            boolean stretched = copied.contains(axis + added);
            letters.add(stretched ? target.rank() + axis : axis + added);
        }
        return new IndexRule(List.of(letters), IndexRule.letters(0, target.rank()));
    }

    @Override
    public SymbolicShape symbols(List<SymbolicShape> inputSymbols, List<Shape> inputs, Shape output) {
        return symbols;
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.call("np.broadcast_to", inputs.getFirst(), symbols.code());
    }

    @Override
    public Code vjpCode(int input, Site site) {
        List<Integer> axes = summedAxes();
        int added = target.rank() - from.rank();
        boolean onlyNew = axes.equals(IndexRule.letters(0, added));
        boolean onlyStretched = added == 0;
        Code sum = AxesCode.reduce("np.sum", site.upstream(), axes, target.rank(), onlyStretched);
        if (onlyNew || onlyStretched) {
            return sum;
        }
        Code shape = site.inputShape(0).code();
        return sum.suffixed(".reshape(" + shape.text() + ")", List.of(shape), true);
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return operands.get(0);
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.one();
    }
}
