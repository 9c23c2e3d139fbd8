package backflow.op;

import java.util.List;

/// A piece of mathematics to be typeset: an op's value, its local derivative, or the gradient along one edge.
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

    record Plus(Formula first, Formula second) implements Formula {}

    record Root(Formula radicand) implements Formula {}

    /// A named function: the logarithm, the maximum.
    record Call(String function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// The mean over indices.
    record Average(List<String> indices, Formula body) implements Formula {
        public Average {
            indices = List.copyOf(indices);
        }
    }

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

    static Formula call(String function, Formula... arguments) {
        return new Call(function, List.of(arguments));
    }

    /// Returns the sum over indices; the body itself where there are none.
    static Formula sum(List<String> indices, Formula body) {
        return indices.isEmpty() ? body : new Summation(indices, body);
    }

    /// Returns the square of a value.
    default Formula squared() {
        return new Power(this, new Literal("2"));
    }

    /// Returns whether it needs parentheses as a factor, since its parts are added or it begins with a sign.
    default boolean isSum() {
        return switch (this) {
            case Plus _, Difference _ -> true;
            case Literal(var text) -> text.startsWith("-") || text.contains(" + ") || text.contains(" - ");
            default -> false;
        };
    }

    /// Returns the formulas that it is made of.
    default List<Formula> parts() {
        return switch (this) {
            case Variable _, Literal _ -> List.of();
            case Product(var factors) -> factors;
            case Fraction(var numerator, var denominator) -> List.of(numerator, denominator);
            case Negative(var inner) -> List.of(inner);
            case Plus(var first, var second) -> List.of(first, second);
            case Difference(var from, var subtracted) -> List.of(from, subtracted);
            case Root(var radicand) -> List.of(radicand);
            case Power(var base, var exponent) -> List.of(base, exponent);
            case Call(var _, var arguments) -> arguments;
            case Greater(var first, var second) -> List.of(first, second);
            case Partial(var value) -> List.of(value);
            case Summation(var _, var body) -> List.of(body);
            case Average(var _, var body) -> List.of(body);
            case Equation(var left, var right) -> List.of(left, right);
            case Accumulation(var total, var contribution) -> List.of(total, contribution);
        };
    }

    /// Returns the indices that its value depends on, each once, in order; `0` is none.
    default List<String> freeIndices() {
        return switch (this) {
            case Variable(var _, var indices) ->
                indices.stream().filter(index -> !index.equals("0")).distinct().toList();
            case Summation(var bound, var body) -> without(body, bound);
            case Average(var bound, var body) -> without(body, bound);
            default ->
                parts().stream()
                        .flatMap(part -> part.freeIndices().stream())
                        .distinct()
                        .toList();
        };
    }

    private static List<String> without(Formula body, List<String> bound) {
        return body.freeIndices().stream()
                .filter(index -> !bound.contains(index))
                .toList();
    }

    default Formula negative() {
        return new Negative(this);
    }
}
