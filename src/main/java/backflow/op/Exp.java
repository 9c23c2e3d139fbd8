package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// The exponential: its own value is its local derivative.
public record Exp() implements Unary {
    @Override
    public String name() {
        return "exp";
    }

    @Override
    public String sign() {
        return "eˣ";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().exp();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.times(output);
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.call("np.exp", inputs.getFirst());
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream().times(site.output());
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.call("exp", operands.get(0));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return output;
    }
}
