package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Inverts: the local derivative is −1/x².
public record Reciprocal() implements Unary {
    @Override
    public String name() {
        return "reciprocal";
    }

    @Override
    public String sign() {
        return "1/x";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.getFirst().reciprocal();
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        return upstream.negate().dividedBy(inputs.getFirst().square());
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.literal("1.0").over(inputs.getFirst());
    }

    @Override
    public Code vjpCode(int input, Site site) {
        return site.upstream().negated().over(site.input(0).power(Code.literal("2")));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.over(Formula.one(), operands.get(0));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return Formula.over(Formula.one(), operands.get(0).squared()).negative();
    }
}
