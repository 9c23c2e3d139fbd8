package backflow.op;

import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;

/// The variance along axes: the mean of the squared distances from the mean.
///
/// VJP: `2 (x − mean) / (count − ddof)` times the gradient copied to every entry; the part through the mean is zero,
/// since the distances sum to zero.
///
/// @param axes the axes that are reduced, ascending
/// @param rank the operand's rank
/// @param keepDims whether the reduced axes stay with length 1
/// @param ddof what is subtracted from the count
/// @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.var.html">NumPy: var</a>
public record Var(List<Integer> axes, int rank, boolean keepDims, int ddof) implements Reduction {
    public Var {
        axes = List.copyOf(axes);
    }

    @Override
    public String name() {
        return "var";
    }

    @Override
    public String sign() {
        return "σ²";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().variance(axes, keepDims, ddof);
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Tensor x = inputs.getFirst();
        double count = axes.stream().mapToDouble(x.shape()::extent).reduce(1, (a, b) -> a * b);
        Tensor distances = x.minus(x.mean(axes, true));
        Tensor local = Tensor.scalar(2).times(distances).dividedBy(Tensor.scalar(count - ddof));
        return local.times(spread(upstream, x.shape()));
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return ddof == 0
                ? AxesCode.reduce("np.var", inputs.getFirst(), axes, rank, keepDims)
                : AxesCode.reduce("np.var", inputs.getFirst(), axes, rank, keepDims, "ddof=" + ddof);
    }

    @Override
    public Code vjpCode(int input, Site site) {
        Code x = site.input(0);
        Code distances = x.minus(AxesCode.reduce("np.mean", x, axes, rank, true));
        return Code.literal("2")
                .times(distances)
                .over(divisor(site.inputShape(0)))
                .times(aligned(site.upstream()));
    }

    private Code divisor(SymbolicShape shape) {
        Code count = shape.count(axes);
        return ddof == 0 ? count : count.minus(Code.literal(String.valueOf(ddof)));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.product(
                Formula.over(
                        Formula.one(),
                        new Formula.Literal(divisor(shapes.get(0)).text())),
                Formula.sum(bound, distance(operands.get(0)).squared()));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.over(
                Formula.product(new Formula.Literal("2"), distance(operands.get(0))),
                new Formula.Literal(divisor(shapes.get(0)).text()));
    }

    /// Returns a number's distance from the mean, which runs over all numbers under an index of its own.
    private Formula distance(Formula operand) {
        if (!(operand instanceof Formula.Variable(var name, var indices))) {
            return new Formula.Difference(operand, new Formula.Average(List.of(), operand));
        }
        List<String> run = new ArrayList<>();
        List<String> others = new ArrayList<>(indices);
        for (int axis : axes) {
            if (!indices.get(axis).equals("0")) {
                others.set(axis, indices.get(axis) + "′");
                run.add(others.get(axis));
            }
        }
        return new Formula.Difference(operand, new Formula.Average(run, new Formula.Variable(name, others)));
    }
}
