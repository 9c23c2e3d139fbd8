package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// The natural logarithm: the local derivative is 1/x.
public record Log() implements Unary {
    @Override
    public String name() {
        return "log";
    }

    @Override
    public String sign() {
        return "ln";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().log();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.dividedBy(inputs.getFirst());
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.call("np.log", inputs.getFirst());
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream().over(site.input(0));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.call("log", operands.get(0));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.over(Formula.one(), operands.get(0));
    }
}
