package backflow.op;

import java.util.List;

/// A piece of mathematics to be typeset: an op's local derivative, or the gradient along one edge.
public sealed interface Formula {
    /// A value with its indices: `x_norm[n,d]`.
    record Variable(String name, List<String> indices) implements Formula {
        public Variable {
            indices = List.copyOf(indices);
        }
    }

    /// A number, a symbol such as `N`, or a constant as the source writes it.
    record Literal(String text) implements Formula {}

    /// Factors, multiplied first to last.
    record Product(List<Formula> factors) implements Formula {
        public Product {
            factors = List.copyOf(factors);
        }
    }

    record Fraction(Formula numerator, Formula denominator) implements Formula {}

    record Negative(Formula formula) implements Formula {}

    record Difference(Formula from, Formula subtracted) implements Formula {}

    record Power(Formula base, Formula exponent) implements Formula {}

    /// A named function of one value: the logarithm, a mean.
    record Call(String function, Formula argument) implements Formula {}

    /// 1 where the first is greater than the second, else 0.
    record Greater(Formula first, Formula second) implements Formula {}

    /// The derivative of the loss with respect to a value.
    record Partial(Formula value) implements Formula {}

    /// The sum over indices.
    record Summation(List<String> indices, Formula body) implements Formula {
        public Summation {
            indices = List.copyOf(indices);
        }
    }

    record Equation(Formula left, Formula right) implements Formula {}

    /// What one of several contributions adds to a gradient: `+=`.
    record Accumulation(Formula total, Formula contribution) implements Formula {}

    static Formula one() {
        return new Literal("1");
    }

    static Formula product(Formula... factors) {
        return new Product(List.of(factors));
    }

    static Formula over(Formula numerator, Formula denominator) {
        return new Fraction(numerator, denominator);
    }

    /// Returns the square of a value.
    default Formula squared() {
        return new Power(this, new Literal("2"));
    }

    default Formula negative() {
        return new Negative(this);
    }
}
