package backflow.op;

import backflow.tensor.Tensor;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// Raises a base to a power; the exponent is a constant or a tensor.
///
/// The local derivatives are `p·xᵖ⁻¹` and `xᵖ·log x`.
public record Power() implements Binary {
    private static final Tensor ONE = Tensor.scalar(1);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    @Override
    public String name() {
        return "power";
    }

    @Override
    public String sign() {
        return "xⁿ";
    }

    @Override
    public Tensor forward(List<Tensor> inputs) {
        return inputs.get(0).power(inputs.get(1));
    }

    @Override
    public Tensor vjp(int input, Tensor upstream, List<Tensor> inputs, Tensor output) {
        Tensor base = inputs.get(0);
        Tensor exponent = inputs.get(1);
        return input == 0
                ? upstream.times(exponent).times(base.power(exponent.minus(ONE)))
                : upstream.times(output).times(base.log());
    }

    @Override
    public Code code(List<Code> inputs, SymbolicShape output) {
        return inputs.get(0).power(inputs.get(1));
    }

    @Override
    public Code vjpCode(int input, Site site) {
        Code base = site.input(0);
        Code exponent = site.input(1);
        return input == 0
                ? site.upstream().times(exponent).times(base.power(lessOne(exponent)))
                : site.upstream().times(site.output()).times(Code.call("np.log", base));
    }

    private static Code lessOne(Code exponent) {
        return NUMBER.matcher(exponent.text()).matches()
                ? Code.literal(
                        new BigDecimal(exponent.text()).subtract(BigDecimal.ONE).toPlainString())
                : exponent.minus(Code.literal("1"));
    }

    @Override
    public Formula value(List<Formula> operands, List<String> bound, List<SymbolicShape> shapes) {
        return new Formula.Power(operands.get(0), operands.get(1));
    }

    @Override
    public Formula local(int input, List<Formula> operands, Formula output, List<SymbolicShape> shapes) {
        return input == 0
                ? Formula.product(
                        operands.get(1),
                        new Formula.Power(operands.get(0), new Formula.Difference(operands.get(1), Formula.one())))
                : Formula.product(output, Formula.call("log", operands.get(0)));
    }
}
