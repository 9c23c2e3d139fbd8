package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Adds: both local derivatives are 1, so the gradient passes through unchanged.
public record Add() implements Binary {
    @Override
    public String name() {
        return "add";
    }

    @Override
    public String sign() {
        return "+";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).plus(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream;
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).plus(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream();
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return new Formula.Plus(operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.one();
    }
}
