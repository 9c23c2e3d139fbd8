package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Multiplies: each operand's local derivative is the other operand.
public record Multiply() implements Binary {
    @Override
    public String name() {
        return "multiply";
    }

    @Override
    public String sign() {
        return "×";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).times(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.times(inputs.get(1 - input));
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).times(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream().times(site.input(1 - input));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.product(operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return operands.get(1 - input);
    }
}
