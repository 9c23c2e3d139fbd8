package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parses statements with blocks, and leaves the others to [SimpleStatementParser].
final class StatementParser {
    private static final Set<String> CONTINUATIONS = Set.of("elif", "else", "except", "finally");

    private final TokenStream tokens;
    private final Depth depth;
    private final ExpressionParser expressions;
    private final SimpleStatementParser simple;

    StatementParser(TokenStream tokens, Depth depth) {
        this.tokens = tokens;
        this.depth = depth;
        this.expressions = new ExpressionParser(tokens, depth);
        this.simple = new SimpleStatementParser(tokens, expressions);
    }

    /// Parses one statement, or one line of simple statements.
    List<Statement> statements() {
        if (tokens.at(TokenType.INDENT)) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.indent.unexpected"));
        }
        Token next = tokens.peek();
        if (next.type() != TokenType.KEYWORD && !next.is("@")) {
            return simple.line();
        }
        if (CONTINUATIONS.contains(next.text())) {
            throw tokens.error(Kind.SYNTAX, next.span(), Message.of("dialect.block.stray", next.text()));
        }
        return switch (next.text()) {
            case "def", "@" -> List.of(definition());
            case "class" -> List.of(classDefinition(next.span()));
            case "if" -> List.of(ifStatement(next.span()));
            case "for" -> List.of(forStatement(next.span()));
            case "while" -> List.of(whileStatement(next.span()));
            case "try" -> List.of(new TryParser(tokens, this, expressions).statement());
            case "with" -> List.of(withStatement(next.span()));
            case "async" -> throw asynchronous();
            default -> simple.line();
        };
    }

    /// `block: ':' NEWLINE INDENT statement+ DEDENT | ':' simple-line`
    ///
    /// @param head the word that the block belongs to, for the message when it is missing
    List<Statement> block(Token head) {
        tokens.expect(":");
        if (!tokens.at(TokenType.NEWLINE)) {
            return simple.line();
        }
        tokens.take();
        if (!tokens.at(TokenType.INDENT)) {
            String line = Integer.toString(head.span().line());
            throw tokens.unexpected("dialect.block.empty", head.text(), line);
        }
        tokens.take();
        depth.enter();
        List<Statement> body = new ArrayList<>();
        while (!tokens.at(TokenType.DEDENT) && !tokens.at(TokenType.END)) {
            body.addAll(statements());
        }
        if (tokens.at(TokenType.DEDENT)) {
            tokens.take();
        }
        depth.leave();
        return body;
    }

    private Statement definition() {
        Span start = tokens.peek().span();
        List<Expression> decorators = new ArrayList<>();
        while (tokens.takeIf("@")) {
            decorators.add(expressions.expression());
            if (tokens.at(TokenType.NEWLINE)) {
                tokens.take();
            }
        }
        if (tokens.at("class")) {
            return classDefinition(start);
        }
        if (tokens.at("async")) {
            throw asynchronous();
        }
        Token head = tokens.expect("def");
        Token name = tokens.expectName("dialect.expected.function-name");
        tokens.expect("(");
        List<Parameter> parameters = new ParameterParser(tokens, expressions).typed();
        tokens.expect(")");
        if (tokens.takeIf("->")) {
            expressions.expression();
        }
        List<Statement> body = block(head);
        return new Statement.FunctionDefinition(
                name.text(), name.span(), parameters, decorators, body, since(start, body));
    }

    private DialectException asynchronous() {
        return tokens.error(Kind.UNSUPPORTED, tokens.peek().span(), Message.of("dialect.unsupported.keyword", "async"));
    }

    private Statement classDefinition(Span start) {
        Token head = tokens.take();
        String name = tokens.expectName("dialect.expected.class-name").text();
        List<Argument> bases = tokens.at("(") ? new PostfixParser(tokens, depth, expressions).arguments() : List.of();
        List<Statement> body = block(head);
        return new Statement.ClassDefinition(name, bases, body, since(start, body));
    }

    private Statement ifStatement(Span start) {
        List<Statement.If.Branch> branches = new ArrayList<>();
        do {
            Token head = tokens.take();
            Expression test = test();
            branches.add(new Statement.If.Branch(test, block(head)));
        } while (tokens.at("elif"));
        List<Statement> otherwise = otherwise();
        List<Statement> last = otherwise.isEmpty() ? branches.getLast().body() : otherwise;
        return new Statement.If(branches, otherwise, since(start, last));
    }

    private Statement forStatement(Span start) {
        Token head = tokens.take();
        Expression target = new TargetParser(tokens, expressions).targets();
        tokens.expect("in");
        Expression iterable = expressions.expressions();
        List<Statement> body = block(head);
        List<Statement> otherwise = otherwise();
        return new Statement.For(
                target, iterable, body, otherwise, since(start, otherwise.isEmpty() ? body : otherwise));
    }

    private Statement whileStatement(Span start) {
        Token head = tokens.take();
        Expression test = test();
        List<Statement> body = block(head);
        List<Statement> otherwise = otherwise();
        return new Statement.While(test, body, otherwise, since(start, otherwise.isEmpty() ? body : otherwise));
    }

    private Statement withStatement(Span start) {
        Token head = tokens.take();
        List<Statement.With.Item> items = new ArrayList<>();
        do {
            Expression context = expressions.expression();
            Optional<Expression> target = tokens.takeIf("as")
                    ? Optional.of(new TargetParser(tokens, expressions).check(expressions.binary(1)))
                    : Optional.empty();
            items.add(new Statement.With.Item(context, target));
        } while (tokens.takeIf(","));
        List<Statement> body = block(head);
        return new Statement.With(items, body, since(start, body));
    }

    private Expression test() {
        Expression test = expressions.expression();
        if (tokens.at("=")) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.expected.equality"));
        }
        return test;
    }

    List<Statement> otherwise() {
        return tokens.at("else") ? block(tokens.take()) : List.of();
    }

    static Span since(Span start, List<Statement> body) {
        return start.to(body.getLast().span());
    }
}
