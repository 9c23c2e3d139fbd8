package backflow.numpy.syntax;

import static backflow.numpy.syntax.ExpressionPrinter.arguments;
import static backflow.numpy.syntax.ExpressionPrinter.behind;
import static backflow.numpy.syntax.ExpressionPrinter.expression;
import static backflow.numpy.syntax.ExpressionPrinter.list;
import static backflow.numpy.syntax.ExpressionPrinter.parameters;

import backflow.numpy.syntax.Statement.Import;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes a syntax tree back as Python, every operation in parentheses, so that two trees are the same exactly if their
/// texts are.
final class SourcePrinter {
    private final StringBuilder out = new StringBuilder();
    private int indentation;

    static String print(List<Statement> statements) {
        SourcePrinter printer = new SourcePrinter();
        statements.forEach(printer::statement);
        return printer.out.toString();
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.FunctionDefinition def -> {
                def.decorators().forEach(decorator -> line("@" + expression(decorator)));
                block("def " + def.name() + "(" + parameters(def.parameters()) + ")", def.body());
            }
            case Statement.ClassDefinition(String name, List<Argument> bases, List<Statement> body, Span _) ->
                block("class " + name + "(" + arguments(bases) + ")", body);
            case Statement.Assign(List<Expression> targets, Expression value, Span _) ->
                line(targets.stream().map(target -> expression(target) + " = ").collect(Collectors.joining())
                        + expression(value));
            case Statement.AugmentedAssign assign ->
                line(expression(assign.target()) + " " + assign.operator().symbol() + "= "
                        + expression(assign.value()));
            case Statement.Evaluate(Expression value, Span _) -> line(expression(value));
            case Statement.Return(Optional<Expression> value, Span _) -> line("return" + behind(" ", value));
            case Statement.Pass _ -> line("pass");
            case Statement.Break _ -> line("break");
            case Statement.Continue _ -> line("continue");
            case Statement.Raise(Optional<Expression> value, Optional<Expression> cause, Span _) ->
                line("raise" + behind(" ", value) + behind(" from ", cause));
            case Statement.Assert(Expression test, Optional<Expression> text, Span _) ->
                line("assert " + expression(test) + behind(", ", text));
            case Statement.Delete(List<Expression> targets, Span _) -> line("del " + list(targets));
            case Statement.Scope(boolean isGlobal, List<String> names, Span _) ->
                line((isGlobal ? "global " : "nonlocal ") + String.join(", ", names));
            case Import(Optional<String> from, List<Import.Alias> names, Span _) ->
                line(from.map(module -> "from " + module + " ").orElse("") + "import "
                        + names.stream().map(SourcePrinter::alias).collect(Collectors.joining(", ")));
            case Statement.If(List<Statement.If.Branch> branches, List<Statement> otherwise, Span _) -> {
                String head = "if ";
                for (Statement.If.Branch branch : branches) {
                    block(head + expression(branch.test()), branch.body());
                    head = "elif ";
                }
                optionalBlock("else", otherwise);
            }
            case Statement.For loop -> {
                block("for " + expression(loop.target()) + " in " + expression(loop.iterable()), loop.body());
                optionalBlock("else", loop.otherwise());
            }
            case Statement.While(Expression test, List<Statement> body, List<Statement> otherwise, Span _) -> {
                block("while " + expression(test), body);
                optionalBlock("else", otherwise);
            }
            case Statement.Try attempt -> tryStatement(attempt);
            case Statement.With(List<Statement.With.Item> items, List<Statement> body, Span _) ->
                block(
                        "with "
                                + items.stream()
                                        .map(item -> expression(item.context()) + behind(" as ", item.target()))
                                        .collect(Collectors.joining(", ")),
                        body);
        }
    }

    private void tryStatement(Statement.Try attempt) {
        block("try", attempt.body());
        for (Statement.Try.Handler handler : attempt.handlers()) {
            String name = handler.name().map(text -> " as " + text).orElse("");
            block("except" + behind(" ", handler.type()) + name, handler.body());
        }
        optionalBlock("else", attempt.otherwise());
        optionalBlock("finally", attempt.last());
    }

    private static String alias(Import.Alias alias) {
        return alias.name() + alias.alias().map(name -> " as " + name).orElse("");
    }

    private void optionalBlock(String head, List<Statement> body) {
        if (!body.isEmpty()) {
            block(head, body);
        }
    }

    private void block(String head, List<Statement> body) {
        line(head + ":");
        indentation++;
        body.forEach(this::statement);
        indentation--;
    }

    private void line(String text) {
        out.append("    ".repeat(indentation)).append(text).append('\n');
    }
}
