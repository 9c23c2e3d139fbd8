package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression.Comparison;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parses expressions, from the loosest binding to the tightest.
///
/// @see <a href="https://docs.python.org/3/reference/grammar.html">Python: full grammar</a>
final class ExpressionParser {
    private static final Set<String> WITHOUT_PLACE = Set.of("await", "yield");

    private final TokenStream tokens;
    private final Depth depth;
    private final PostfixParser postfix;

    ExpressionParser(TokenStream tokens, Depth depth) {
        this.tokens = tokens;
        this.depth = depth;
        this.postfix = new PostfixParser(tokens, depth, this);
    }

    /// `expressions: item (',' item)* [',']` — a tuple as soon as there is a comma
    Expression expressions() {
        Span start = tokens.peek().span();
        Expression first = item();
        if (!tokens.at(",")) {
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",") && atExpression()) {
            items.add(item());
        }
        return new Expression.TupleDisplay(items, since(start));
    }

    /// `item: '*' binary | expression`
    Expression item() {
        if (!tokens.at("*")) {
            return expression();
        }
        Span start = tokens.take().span();
        return new Expression.Starred(binary(1), since(start));
    }

    /// `expression: lambda | or ['if' or 'else' expression]`
    Expression expression() {
        depth.enter();
        Expression result = tokens.at("lambda") ? lambda() : conditional();
        depth.leave();
        if (tokens.at(":=")) {
            throw tokens.error(Kind.UNSUPPORTED, tokens.peek().span(), Message.of("dialect.unsupported.walrus"));
        }
        return result;
    }

    private Expression conditional() {
        Span start = tokens.peek().span();
        Expression then = or();
        if (!tokens.takeIf("if")) {
            return then;
        }
        Expression test = or();
        tokens.expect("else");
        return new Expression.Conditional(test, then, expression(), since(start));
    }

    private Expression lambda() {
        Span start = tokens.take().span();
        List<Parameter> parameters = new ParameterParser(tokens, this).untyped();
        tokens.expect(":");
        return new Expression.Lambda(parameters, expression(), since(start));
    }

    /// `or: and ('or' and)*`
    Expression or() {
        Span start = tokens.peek().span();
        Expression first = and();
        if (!tokens.at("or")) {
            return first;
        }
        List<Expression> operands = new ArrayList<>(List.of(first));
        while (tokens.takeIf("or")) {
            operands.add(and());
        }
        return new Expression.Logical(false, operands, since(start));
    }

    private Expression and() {
        Span start = tokens.peek().span();
        Expression first = not();
        if (!tokens.at("and")) {
            return first;
        }
        List<Expression> operands = new ArrayList<>(List.of(first));
        while (tokens.takeIf("and")) {
            operands.add(not());
        }
        return new Expression.Logical(true, operands, since(start));
    }

    private Expression not() {
        if (!tokens.at("not")) {
            return comparison();
        }
        Span start = tokens.take().span();
        depth.enter();
        Expression operand = not();
        depth.leave();
        return new Expression.Unary(UnaryOperator.NOT, operand, since(start));
    }

    /// `comparison: binary (operator binary)*`
    private Expression comparison() {
        Span start = tokens.peek().span();
        Expression first = binary(1);
        Optional<ComparisonOperator> operator = comparisonOperator();
        if (operator.isEmpty()) {
            return first;
        }
        List<Comparison.Link> links = new ArrayList<>();
        for (; operator.isPresent(); operator = comparisonOperator()) {
            links.add(new Comparison.Link(operator.get(), binary(1)));
        }
        return new Comparison(first, links, since(start));
    }

    private Optional<ComparisonOperator> comparisonOperator() {
        if (tokens.at("<>") && tokens.edition().isOld()) {
            tokens.take();
            return Optional.of(ComparisonOperator.NOT_EQUAL);
        }
        if (tokens.at("<>")) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.python2.unequal"));
        }
        if (tokens.at("not") && tokens.thenAt("in")) {
            tokens.take();
            tokens.take();
            return Optional.of(ComparisonOperator.NOT_IN);
        }
        for (ComparisonOperator operator : ComparisonOperator.values()) {
            if (tokens.takeIf(operator.symbol())) {
                boolean isNot = operator == ComparisonOperator.IS && tokens.takeIf("not");
                return Optional.of(isNot ? ComparisonOperator.IS_NOT : operator);
            }
        }
        return Optional.empty();
    }

    /// `binary: unary (operator unary)*`, for operators that bind at least as tightly as `precedence`
    Expression binary(int precedence) {
        Span start = tokens.peek().span();
        int chain = depth.beginChain();
        Expression left = unary();
        for (Optional<BinaryOperator> operator = operator(precedence);
                operator.isPresent();
                operator = operator(precedence)) {
            tokens.take();
            depth.wrap();
            Expression right = binary(operator.get().precedence() + 1);
            left = new Expression.Binary(operator.get(), left, right, since(start));
        }
        depth.endChain(chain);
        return left;
    }

    private Optional<BinaryOperator> operator(int precedence) {
        if (!tokens.at(TokenType.OPERATOR)) {
            return Optional.empty();
        }
        return BinaryOperator.of(tokens.peek().text())
                .filter(operator -> operator != BinaryOperator.POWER && operator.precedence() >= precedence);
    }

    /// `unary: ('-' | '+' | '~') unary | power`
    private Expression unary() {
        for (UnaryOperator operator : UnaryOperator.values()) {
            if (operator != UnaryOperator.NOT && tokens.at(operator.symbol())) {
                Span start = tokens.take().span();
                depth.enter();
                Expression operand = unary();
                depth.leave();
                return new Expression.Unary(operator, operand, since(start));
            }
        }
        return power();
    }

    /// `power: postfix ['**' unary]`
    private Expression power() {
        if (tokens.at(TokenType.KEYWORD) && WITHOUT_PLACE.contains(tokens.peek().text())) {
            Message message =
                    Message.of("dialect.unsupported.keyword", tokens.peek().text());
            throw tokens.error(Kind.UNSUPPORTED, tokens.peek().span(), message);
        }
        Span start = tokens.peek().span();
        Expression base = postfix.postfix();
        if (!tokens.takeIf("**")) {
            return base;
        }
        depth.enter();
        Expression exponent = unary();
        depth.leave();
        return new Expression.Binary(BinaryOperator.POWER, base, exponent, since(start));
    }

    /// Tells whether an expression can begin with the next token.
    boolean atExpression() {
        Token next = tokens.peek();
        return switch (next.type()) {
            case NAME, NUMBER, TEXT, FLAW -> true;
            case OPERATOR ->
                Set.of("(", "[", "{", "-", "+", "~", "*", "...", "`").contains(next.text());
            case KEYWORD ->
                Set.of("None", "True", "False", "not", "lambda", "await", "yield")
                        .contains(next.text());
            case NEWLINE, INDENT, DEDENT, END -> false;
        };
    }

    /// Returns the span from `start` to the last token taken.
    private Span since(Span start) {
        return start.to(tokens.last().span());
    }
}
