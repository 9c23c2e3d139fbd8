package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;

/// Gives the same entries, in row-major order, another shape. VJP: the gradient gets the old shape back.
///
/// @param target the new shape, without NumPy's −1
/// @param symbols the new symbolic shape
public record Reshape(Shape target, SymbolicShape symbols) implements Op {
    @Override
    public String name() {
        return "reshape";
    }

    @Override
    public String sign() {
        return "▭";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().reshape(target);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.reshape(inputs.getFirst().shape());
    }

    @Override
    public IndexRule indices(List<Shape> inputs) {
        Shape from = inputs.getFirst();
        List<Integer> input = IndexRule.letters(0, from.rank());
        return new IndexRule(List.of(input), KeptAxes.letters(from, target));
    }

    @Override
    public SymbolicShape symbols(List<SymbolicShape> inputSymbols, List<Shape> inputs, Shape output) {
        return symbols;
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return reshaped(inputs.getFirst(), symbols);
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return reshaped(site.upstream(), site.inputShape(0));
    }

    private static Code reshaped(Code array, SymbolicShape shape) {
        return array.suffixed(".reshape(" + shape + ")", List.of(shape.code()), true);
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
