package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Sums along axes. VJP: the gradient is copied to every entry that was summed.
///
/// @param axes the axes that are reduced, ascending
/// @param rank the operand's rank
/// @param keepDims whether the reduced axes stay with length 1
public record Sum(List<Integer> axes, int rank, boolean keepDims) implements Reduction {
    public Sum {
        axes = List.copyOf(axes);
    }

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public String sign() {
        return "Σ";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().sum(axes, keepDims);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return spread(upstream, inputs.getFirst().shape());
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return AxesCode.reduce("np.sum", inputs.getFirst(), axes, rank, keepDims);
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return AxesCode.ones(site.inputShape(0)).times(aligned(site.upstream()));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.sum(bound, operands.get(0));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.one();
    }
}
