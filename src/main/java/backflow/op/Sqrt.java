package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// The square root s: the local derivative is 1/(2s).
public record Sqrt() implements Unary {
    private static final Tensor HALF = Tensor.scalar(0.5);

    @Override
    public String name() {
        return "sqrt";
    }

    @Override
    public String sign() {
        return "√";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().sqrt();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return HALF.times(upstream).dividedBy(output);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.call("np.sqrt", inputs.getFirst());
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return Code.literal("0.5").times(site.upstream()).over(site.output());
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return new Formula.Root(operands.get(0));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.over(Formula.one(), Formula.product(new Formula.Literal("2"), output));
    }
}
