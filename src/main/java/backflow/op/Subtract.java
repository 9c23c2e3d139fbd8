package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Subtracts: the local derivatives are 1 and −1.
public record Subtract() implements Binary {
    @Override
    public String name() {
        return "subtract";
    }

    @Override
    public String sign() {
        return "−";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).minus(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return input == 0 ? upstream : upstream.negate();
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).minus(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return input == 0 ? site.upstream() : site.upstream().negated();
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return new Formula.Difference(operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return input == 0 ? Formula.one() : Formula.one().negative();
    }
}
