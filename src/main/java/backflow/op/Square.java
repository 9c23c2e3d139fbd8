package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Squares: one use of its operand, with local derivative 2x.
public record Square() implements Unary {
    private static final Tensor TWO = Tensor.scalar(2);

    @Override
    public String name() {
        return "square";
    }

    @Override
    public String sign() {
        return "x²";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().square();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return TWO.times(inputs.getFirst()).times(upstream);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.getFirst().power(Code.literal("2"));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return Code.literal("2").times(site.input(0)).times(site.upstream());
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return operands.get(0).squared();
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.product(new Formula.Literal("2"), operands.get(0));
    }
}
