package backflow.numpy.syntax;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// An expression of the syntax tree, with its place in the source text.
public sealed interface Expression {
    /// Returns where the expression stands, parentheses around it left out.
    Span span();

    record Name(String id, Span span) implements Expression {}

    record IntegerLiteral(BigInteger value, Span span) implements Expression {}

    record RealLiteral(double value, Span span) implements Expression {}

    record TextLiteral(String value, Span span) implements Expression {}

    /// An f-string.
    record FormattedText(List<Piece> pieces, Span span) implements Expression {
        public FormattedText {
            pieces = List.copyOf(pieces);
        }
    }

    /// `True`, `False`, `None` or `...`.
    record Constant(Which which, Span span) implements Expression {
        public enum Which {
            TRUE,
            FALSE,
            NONE,
            ELLIPSIS
        }
    }

    record Unary(UnaryOperator operator, Expression operand, Span span) implements Expression {}

    record Binary(BinaryOperator operator, Expression left, Expression right, Span span) implements Expression {}

    /// A comparison, chained if there are several links: `0 <= p < 1`.
    record Comparison(Expression first, List<Link> links, Span span) implements Expression {
        public Comparison {
            links = List.copyOf(links);
        }

        public record Link(ComparisonOperator operator, Expression operand) {}
    }

    /// `a and b and c`, or the same with `or`.
    record Logical(boolean isAnd, List<Expression> operands, Span span) implements Expression {
        public Logical {
            operands = List.copyOf(operands);
        }
    }

    /// `then if test else otherwise`.
    record Conditional(Expression test, Expression then, Expression otherwise, Span span) implements Expression {}

    record Lambda(List<Parameter> parameters, Expression body, Span span) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    record Call(Expression function, List<Argument> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// `target.name`; `nameSpan` is the place of the name alone.
    record Attribute(Expression target, String name, Span nameSpan, Span span) implements Expression {}

    /// `target[index]`; several indices are one [TupleDisplay].
    record Subscript(Expression target, Expression index, Span span) implements Expression {}

    /// `lower:upper:step` inside a subscript.
    record Slice(Optional<Expression> lower, Optional<Expression> upper, Optional<Expression> step, Span span)
            implements Expression {}

    record TupleDisplay(List<Expression> items, Span span) implements Expression {
        public TupleDisplay {
            items = List.copyOf(items);
        }
    }

    record ListDisplay(List<Expression> items, Span span) implements Expression {
        public ListDisplay {
            items = List.copyOf(items);
        }
    }

    record SetDisplay(List<Expression> items, Span span) implements Expression {
        public SetDisplay {
            items = List.copyOf(items);
        }
    }

    record DictDisplay(List<Entry> entries, Span span) implements Expression {
        public DictDisplay {
            entries = List.copyOf(entries);
        }

        /// `key: value`, or `**value` without a key.
        public record Entry(Optional<Expression> key, Expression value) {}
    }

    /// `[element for … in … if …]` and its siblings; `key` only in a dict.
    record Comprehension(Result result, Optional<Expression> key, Expression element, List<Clause> clauses, Span span)
            implements Expression {
        public Comprehension {
            clauses = List.copyOf(clauses);
        }

        public enum Result {
            LIST,
            SET,
            DICT,
            GENERATOR
        }

        public record Clause(Expression target, Expression iterable, List<Expression> conditions) {
            public Clause {
                conditions = List.copyOf(conditions);
            }
        }
    }

    /// `*value` in an assignment's target or a display.
    record Starred(Expression value, Span span) implements Expression {}
}
