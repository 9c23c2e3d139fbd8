package backflow.op;

import backflow.tensor.Tensor;
import java.util.List;

/// The greater of two operands, entry by entry: it gets all of the gradient.
///
/// A tie of two tensors is halved; in a tie with a constant the tensor gets nothing, as ReLU's gradient at 0.
///
/// @param hasConstant whether one operand is a constant
public record Maximum(boolean hasConstant) implements Binary {
    private static final Tensor HALF = Tensor.scalar(0.5);

    @Override
    public String name() {
        return "maximum";
    }

    @Override
    public String sign() {
        return "max";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).maximum(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Tensor mine = inputs.get(input);
        Tensor other = inputs.get(1 - input);
        Tensor share = mine.greaterThan(other);
        return upstream.times(hasConstant() ? share : share.plus(HALF.times(mine.equalTo(other))));
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return Code.call("np.maximum", inputs.get(0), inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        Code mine = site.input(input);
        Code other = site.input(1 - input);
        Code share = mine.compare(">", other);
        return site.upstream()
                .times(hasConstant() ? share : share.plus(Code.literal("0.5").times(mine.compare("==", other))));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return Formula.call("max", operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return new Formula.Greater(operands.get(input), operands.get(1 - input));
    }
}
