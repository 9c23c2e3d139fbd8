package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;

/// Permutes the axes. VJP: the gradient's axes are permuted back.
///
/// @param permutation which axis of the operand becomes axis 0, 1, … of the output
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.transpose.html">NumPy: transpose</a>
public record Transpose(List<Integer> permutation) implements Op {
    public Transpose {
        permutation = List.copyOf(permutation);
    }

    @Override
    public String name() {
        return "transpose";
    }

    @Override
    public String sign() {
        return "ᵀ";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().transpose(permutation);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.transpose(inverse());
    }

    @Override
    public IndexRule indices(List<Shape> inputs) {
        return new IndexRule(List.of(IndexRule.letters(0, permutation.size())), permutation);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return transposed(inputs.getFirst(), permutation);
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return transposed(site.upstream(), inverse());
    }

    private List<Integer> inverse() {
        return IndexRule.letters(0, permutation.size()).stream()
                .map(permutation::indexOf)
                .toList();
    }

    private static Code transposed(Code array, List<Integer> axes) {
        boolean reversed = axes.equals(IndexRule.letters(0, axes.size()).reversed());
        String suffix = reversed ? ".T" : ".transpose" + AxesCode.axis(axes);
        return array.suffixed(suffix, List.of(), true);
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
