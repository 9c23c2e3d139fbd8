package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// Divides a by b: the local derivatives are 1/b and −a/b².
public record Divide() implements Binary {
    @Override
    public String name() {
        return "divide";
    }

    @Override
    public String sign() {
        return "÷";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).dividedBy(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Tensor divisor = inputs.get(1);
        return input == 0
                ? upstream.dividedBy(divisor)
                : upstream.negate().times(inputs.get(0)).dividedBy(divisor.square());
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).over(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        Code divisor = site.input(1);
        return input == 0
                ? site.upstream().over(divisor)
                : site.upstream().negated().times(site.input(0)).over(divisor.power(Code.literal("2")));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.over(operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return input == 0
                ? Formula.over(Formula.one(), operands.get(1))
                : Formula.over(operands.get(0), operands.get(1).squared()).negative();
    }
}
