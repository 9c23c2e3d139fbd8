package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Negates: the local derivative is −1.
public record Negate() implements Unary {
    @Override
    public String name() {
        return "negative";
    }

    @Override
    public String sign() {
        return "−x";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().negate();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.negate();
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.getFirst().negated();
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream().negated();
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return operands.get(0).negative();
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.one().negative();
    }
}
