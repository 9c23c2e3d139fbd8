package backflow.numpy.syntax;

import java.util.List;
import java.util.Optional;

/// A statement of the syntax tree, with its place in the source text.
public sealed interface Statement {
    /// Returns where the statement stands, its blocks included.
    Span span();

    /// `def name(parameters): body`; `nameSpan` is the place of the name alone.
    record FunctionDefinition(
            String name,
            Span nameSpan,
            List<Parameter> parameters,
            List<Expression> decorators,
            List<Statement> body,
            Span span)
            implements Statement {
        public FunctionDefinition {
            parameters = List.copyOf(parameters);
            decorators = List.copyOf(decorators);
            body = List.copyOf(body);
        }

        /// Returns the docstring, if the body begins with one.
        public Optional<Expression.TextLiteral> docstring() {
            return body.getFirst() instanceof Evaluate(Expression.TextLiteral text, Span _)
                    ? Optional.of(text)
                    : Optional.empty();
        }
    }

    record ClassDefinition(String name, List<Argument> bases, List<Statement> body, Span span) implements Statement {
        public ClassDefinition {
            bases = List.copyOf(bases);
            body = List.copyOf(body);
        }
    }

    /// `first = second = value`: one target for each `=`.
    record Assign(List<Expression> targets, Expression value, Span span) implements Statement {
        public Assign {
            targets = List.copyOf(targets);
        }
    }

    record AugmentedAssign(Expression target, BinaryOperator operator, Expression value, Span span)
            implements Statement {}

    /// An expression on a line of its own.
    record Evaluate(Expression value, Span span) implements Statement {}

    record Return(Optional<Expression> value, Span span) implements Statement {}

    record Pass(Span span) implements Statement {}

    record Break(Span span) implements Statement {}

    record Continue(Span span) implements Statement {}

    record Raise(Optional<Expression> value, Optional<Expression> cause, Span span) implements Statement {}

    record Assert(Expression test, Optional<Expression> text, Span span) implements Statement {}

    record Delete(List<Expression> targets, Span span) implements Statement {
        public Delete {
            targets = List.copyOf(targets);
        }
    }

    /// `global` or `nonlocal`.
    record Scope(boolean isGlobal, List<String> names, Span span) implements Statement {
        public Scope {
            names = List.copyOf(names);
        }
    }

    /// `import module as alias, …`, or `from module import name as alias, …`.
    record Import(Optional<String> from, List<Alias> names, Span span) implements Statement {
        public Import {
            names = List.copyOf(names);
        }

        /// A module or name and what it is called here; the name is `*` for all.
        public record Alias(String name, Optional<String> alias, Span span) {}
    }

    /// `if` and `elif` as branches in their order.
    record If(List<Branch> branches, List<Statement> otherwise, Span span) implements Statement {
        public If {
            branches = List.copyOf(branches);
            otherwise = List.copyOf(otherwise);
        }

        public record Branch(Expression test, List<Statement> body) {
            public Branch {
                body = List.copyOf(body);
            }
        }
    }

    record For(Expression target, Expression iterable, List<Statement> body, List<Statement> otherwise, Span span)
            implements Statement {
        public For {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    record While(Expression test, List<Statement> body, List<Statement> otherwise, Span span) implements Statement {
        public While {
            body = List.copyOf(body);
            otherwise = List.copyOf(otherwise);
        }
    }

    record Try(List<Statement> body, List<Handler> handlers, List<Statement> otherwise, List<Statement> last, Span span)
            implements Statement {
        public Try {
            body = List.copyOf(body);
            handlers = List.copyOf(handlers);
            otherwise = List.copyOf(otherwise);
            last = List.copyOf(last);
        }

        /// `except type as name:`.
        public record Handler(Optional<Expression> type, Optional<String> name, List<Statement> body) {
            public Handler {
                body = List.copyOf(body);
            }
        }
    }

    record With(List<Item> items, List<Statement> body, Span span) implements Statement {
        public With {
            items = List.copyOf(items);
            body = List.copyOf(body);
        }

        /// `context as target`.
        public record Item(Expression context, Optional<Expression> target) {}
    }
}
