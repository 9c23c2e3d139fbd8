package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parses the statements that fit on one line.
final class SimpleStatementParser {
    private static final Set<String> PYTHON_2_STATEMENTS = Set.of("print", "exec");

    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final ImportParser imports;
    private final OldStatementParser old;

    SimpleStatementParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.imports = new ImportParser(tokens);
        this.old = new OldStatementParser(tokens, expressions);
    }

    /// `line: statement (';' statement)* [';'] NEWLINE`
    List<Statement> line() {
        List<Statement> statements = new ArrayList<>();
        do {
            statements.add(statement());
        } while (tokens.takeIf(";") && !tokens.at(TokenType.NEWLINE));
        if (!tokens.at(TokenType.NEWLINE) && !tokens.at(TokenType.END)) {
            throw tokens.unexpected("dialect.expected.end-of-line");
        }
        tokens.take();
        return statements;
    }

    private Statement statement() {
        Token next = tokens.peek();
        if (next.type() != TokenType.KEYWORD) {
            return expressionOrAssignment();
        }
        Span start = next.span();
        return switch (next.text()) {
            case "pass" -> new Statement.Pass(tokens.take().span());
            case "break" -> new Statement.Break(tokens.take().span());
            case "continue" -> new Statement.Continue(tokens.take().span());
            case "return" -> {
                tokens.take();
                yield new Statement.Return(optionalExpressions(), since(start));
            }
            case "raise" -> raise(start);
            case "assert" -> assertion(start);
            case "del" -> delete(start);
            case "global", "nonlocal" -> scope(start);
            case "import", "from" -> imports.statement();
            default -> expressionOrAssignment();
        };
    }

    private Optional<Expression> optionalExpressions() {
        return expressions.atExpression() ? Optional.of(expressions.expressions()) : Optional.empty();
    }

    private Statement raise(Span start) {
        tokens.take();
        Optional<Expression> value =
                expressions.atExpression() ? Optional.of(expressions.expression()) : Optional.empty();
        if (tokens.at(",") && value.isPresent() && tokens.edition().isOld()) {
            return new Statement.Raise(Optional.of(old.raised(value.get())), Optional.empty(), since(start));
        }
        if (tokens.at(",")) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.python2.raise"));
        }
        Optional<Expression> cause = tokens.takeIf("from") ? Optional.of(expressions.expression()) : Optional.empty();
        return new Statement.Raise(value, cause, since(start));
    }

    private Statement assertion(Span start) {
        tokens.take();
        Expression test = expressions.expression();
        Optional<Expression> text = tokens.takeIf(",") ? Optional.of(expressions.expression()) : Optional.empty();
        return new Statement.Assert(test, text, since(start));
    }

    private Statement delete(Span start) {
        tokens.take();
        Expression all = target(expressions.expressions());
        List<Expression> targets =
                all instanceof Expression.TupleDisplay(List<Expression> items, Span _) ? items : List.of(all);
        return new Statement.Delete(targets, since(start));
    }

    private Statement scope(Span start) {
        boolean isGlobal = tokens.take().text().equals("global");
        List<String> names = new ArrayList<>();
        do {
            names.add(tokens.expectName("dialect.expected.name").text());
        } while (tokens.takeIf(","));
        return new Statement.Scope(isGlobal, names, since(start));
    }

    /// `expressions | target operator expressions | (target '=')+ expressions | target ':' type ['=' value]`
    private Statement expressionOrAssignment() {
        Span start = tokens.peek().span();
        if (old.atPrint()) {
            return old.print();
        }
        refusePython2Statement();
        Expression first = expressions.expressions();
        Optional<BinaryOperator> augmented = augmentedOperator();
        if (augmented.isPresent()) {
            return augmentedAssignment(start, first, augmented.get());
        }
        if (tokens.at("=")) {
            return assignment(start, first);
        }
        if (tokens.at(":") && first instanceof Expression.Name) {
            return annotatedAssignment(start, first);
        }
        return new Statement.Evaluate(first, since(start));
    }

    private Statement assignment(Span start, Expression first) {
        List<Expression> targets = new ArrayList<>();
        Expression value = first;
        while (tokens.takeIf("=")) {
            targets.add(target(value));
            value = expressions.expressions();
        }
        return new Statement.Assign(targets, value, since(start));
    }

    /// A type written behind a name says nothing to the dialect.
    private Statement annotatedAssignment(Span start, Expression first) {
        tokens.take();
        expressions.expression();
        if (!tokens.takeIf("=")) {
            return new Statement.Pass(since(start));
        }
        return new Statement.Assign(List.of(first), expressions.expressions(), since(start));
    }

    private Statement augmentedAssignment(Span start, Expression target, BinaryOperator operator) {
        boolean several = target instanceof Expression.TupleDisplay || target instanceof Expression.ListDisplay;
        if (several) {
            throw tokens.error(Kind.SYNTAX, target.span(), Message.of("dialect.target.augmented"));
        }
        target(target);
        return new Statement.AugmentedAssign(target, operator, expressions.expressions(), since(start));
    }

    private Optional<BinaryOperator> augmentedOperator() {
        String text = tokens.peek().text();
        if (!tokens.at(TokenType.OPERATOR) || text.length() < 2 || !text.endsWith("=")) {
            return Optional.empty();
        }
        Optional<BinaryOperator> operator = BinaryOperator.of(text.substring(0, text.length() - 1));
        if (operator.isPresent()) {
            tokens.take();
        }
        return operator;
    }

    private Expression target(Expression expression) {
        return new TargetParser(tokens, expressions).check(expression);
    }

    private void refusePython2Statement() {
        Token next = tokens.peek();
        boolean statement = tokens.at(TokenType.NAME) && PYTHON_2_STATEMENTS.contains(next.text());
        if (statement && (tokens.thenAt(TokenType.NAME, TokenType.NUMBER, TokenType.TEXT) || tokens.thenAt(">>"))) {
            throw tokens.error(Kind.SYNTAX, next.span(), Message.of("dialect.python2." + next.text()));
        }
    }

    private Span since(Span start) {
        return start.to(tokens.last().span());
    }
}
