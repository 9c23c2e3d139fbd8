package backflow.numpy.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Lists what a syntax tree is made of, in source order.
public final class Tree {
    private final List<Statement> statements = new ArrayList<>();
    private final List<Expression> expressions = new ArrayList<>();

    private Tree() {}

    /// Returns the tree of a block and all blocks inside.
    public static Tree of(List<Statement> block) {
        Tree tree = new Tree();
        block.forEach(tree::statement);
        return tree;
    }

    /// Returns all statements; one with a block stands before those in the block.
    public List<Statement> statements() {
        return statements;
    }

    /// Returns all expressions; one with parts stands before its parts.
    public List<Expression> expressions() {
        return expressions;
    }

    private void statement(Statement statement) {
        statements.add(statement);
        switch (statement) {
            case Statement.FunctionDefinition definition -> {
                definition.decorators().forEach(this::expression);
                parameters(definition.parameters());
                block(definition.body());
            }
            case Statement.ClassDefinition definition -> {
                arguments(definition.bases());
                block(definition.body());
            }
            case Statement.Assign assign -> {
                assign.targets().forEach(this::expression);
                expression(assign.value());
            }
            case Statement.AugmentedAssign assign -> {
                expression(assign.target());
                expression(assign.value());
            }
            case Statement.Evaluate evaluate -> expression(evaluate.value());
            case Statement.Return result -> optional(result.value());
            case Statement.Raise raise -> {
                optional(raise.value());
                optional(raise.cause());
            }
            case Statement.Assert assertion -> {
                expression(assertion.test());
                optional(assertion.text());
            }
            case Statement.Delete delete -> delete.targets().forEach(this::expression);
            case Statement.If choice -> {
                choice.branches().forEach(branch -> {
                    expression(branch.test());
                    block(branch.body());
                });
                block(choice.otherwise());
            }
            case Statement.For loop -> {
                expression(loop.target());
                expression(loop.iterable());
                block(loop.body());
                block(loop.otherwise());
            }
            case Statement.While loop -> {
                expression(loop.test());
                block(loop.body());
                block(loop.otherwise());
            }
            case Statement.Try attempt -> {
                block(attempt.body());
                attempt.handlers().forEach(handler -> {
                    optional(handler.type());
                    block(handler.body());
                });
                block(attempt.otherwise());
                block(attempt.last());
            }
            case Statement.With with -> {
                with.items().forEach(item -> {
                    expression(item.context());
                    optional(item.target());
                });
                block(with.body());
            }
            case Statement.Pass pass -> {}
            case Statement.Break stop -> {}
            case Statement.Continue next -> {}
            case Statement.Scope scope -> {}
            case Statement.Import imports -> {}
        }
    }

    private void block(List<Statement> block) {
        block.forEach(this::statement);
    }

    private void optional(Optional<Expression> expression) {
        expression.ifPresent(this::expression);
    }

    private void arguments(List<Argument> arguments) {
        arguments.forEach(argument -> expression(argument.value()));
    }

    private void parameters(List<Parameter> parameters) {
        parameters.forEach(parameter -> optional(parameter.defaultValue()));
    }

    private void expression(Expression expression) {
        expressions.add(expression);
        switch (expression) {
            case Expression.Unary unary -> expression(unary.operand());
            case Expression.Binary binary -> {
                expression(binary.left());
                expression(binary.right());
            }
            case Expression.Comparison comparison -> {
                expression(comparison.first());
                comparison.links().forEach(link -> expression(link.operand()));
            }
            case Expression.Logical logical -> logical.operands().forEach(this::expression);
            case Expression.Conditional conditional -> {
                expression(conditional.then());
                expression(conditional.test());
                expression(conditional.otherwise());
            }
            case Expression.Lambda lambda -> {
                parameters(lambda.parameters());
                expression(lambda.body());
            }
            case Expression.Call call -> {
                expression(call.function());
                arguments(call.arguments());
            }
            case Expression.Attribute attribute -> expression(attribute.target());
            case Expression.Subscript subscript -> {
                expression(subscript.target());
                expression(subscript.index());
            }
            case Expression.Slice slice -> {
                optional(slice.lower());
                optional(slice.upper());
                optional(slice.step());
            }
            case Expression.TupleDisplay display -> display.items().forEach(this::expression);
            case Expression.ListDisplay display -> display.items().forEach(this::expression);
            case Expression.SetDisplay display -> display.items().forEach(this::expression);
            case Expression.DictDisplay display ->
                display.entries().forEach(entry -> {
                    optional(entry.key());
                    expression(entry.value());
                });
            case Expression.Comprehension comprehension -> comprehension(comprehension);
            case Expression.Starred starred -> expression(starred.value());
            case Expression.FormattedText text -> pieces(text.pieces());
            case Expression.Name name -> {}
            case Expression.IntegerLiteral literal -> {}
            case Expression.RealLiteral literal -> {}
            case Expression.TextLiteral literal -> {}
            case Expression.Constant constant -> {}
        }
    }

    private void comprehension(Expression.Comprehension comprehension) {
        optional(comprehension.key());
        expression(comprehension.element());
        comprehension.clauses().forEach(clause -> {
            expression(clause.target());
            expression(clause.iterable());
            clause.conditions().forEach(this::expression);
        });
    }

    private void pieces(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Field field) {
                expression(field.value());
                pieces(field.format());
            }
        }
    }
}
