package backflow.op;

import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import java.util.List;

/// Averages along axes. VJP: the gradient, divided by the count, is copied to every entry.
///
/// @param axes the axes that are reduced, ascending
/// @param rank the operand's rank
/// @param keepDims whether the reduced axes stay with length 1
public record Mean(List<Integer> axes, int rank, boolean keepDims) implements Reduction {
    public Mean {
        axes = List.copyOf(axes);
    }

    @Override
    public String name() {
        return "mean";
    }

    @Override
    public String sign() {
        return "x̄";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().mean(axes, keepDims);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Shape shape = inputs.getFirst().shape();
        double count = axes.stream().mapToDouble(shape::extent).reduce(1, (a, b) -> a * b);
        return spread(upstream.dividedBy(Tensor.scalar(count)), shape);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return AxesCode.reduce("np.mean", inputs.getFirst(), axes, rank, keepDims);
    }

    @Override
    public Code vjpCode(int input, Site site) {
        SymbolicShape shape = site.inputShape(0);
        return AxesCode.ones(shape).times(aligned(site.upstream())).over(shape.count(axes));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.product(share(shapes), Formula.sum(bound, operands.get(0)));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return share(shapes);
    }

    private Formula share(List<SymbolicShape> shapes) {
        return Formula.over(
                Formula.one(), new Formula.Literal(shapes.get(0).count(axes).text()));
    }
}
