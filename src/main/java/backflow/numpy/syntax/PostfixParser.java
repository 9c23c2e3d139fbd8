package backflow.numpy.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses what stands behind a value: calls, attributes and subscripts.
final class PostfixParser {
    private final TokenStream tokens;
    private final Depth depth;
    private final ExpressionParser expressions;
    private final AtomParser atoms;

    PostfixParser(TokenStream tokens, Depth depth, ExpressionParser expressions) {
        this.tokens = tokens;
        this.depth = depth;
        this.expressions = expressions;
        this.atoms = new AtomParser(tokens, depth, expressions);
    }

    /// `postfix: atom ('.' NAME | '(' arguments ')' | '[' index ']')*`
    Expression postfix() {
        int chain = depth.beginChain();
        Span start = tokens.peek().span();
        Expression value = atoms.atom();
        while (true) {
            if (tokens.takeIf(".")) {
                Token name = tokens.expectName("dialect.expected.attribute");
                value = new Expression.Attribute(value, name.text(), name.span(), start.to(name.span()));
            } else if (tokens.at("(")) {
                List<Argument> arguments = arguments();
                value = new Expression.Call(
                        value, arguments, start.to(tokens.last().span()));
            } else if (tokens.takeIf("[")) {
                Expression index = index();
                value = new Expression.Subscript(
                        value, index, start.to(tokens.expect("]").span()));
            } else {
                depth.endChain(chain);
                return value;
            }
            depth.wrap();
        }
    }

    /// `arguments: '(' [argument (',' argument)* [',']] ')'`
    List<Argument> arguments() {
        tokens.expect("(");
        List<Argument> arguments = new ArrayList<>();
        while (!tokens.at(")")) {
            arguments.add(argument(arguments.isEmpty()));
            if (!tokens.takeIf(",") && !tokens.at(")")) {
                throw tokens.unexpected("dialect.expected.comma", ")");
            }
        }
        tokens.take();
        return arguments;
    }

    /// `argument: NAME '=' expression | '*' expression | '**' expression | expression [comprehension]`
    private Argument argument(boolean first) {
        Span start = tokens.peek().span();
        if (tokens.at(TokenType.NAME) && tokens.thenAt("=")) {
            String name = tokens.take().text();
            tokens.take();
            return argument(Argument.Kind.KEYWORD, Optional.of(name), expressions.expression(), start);
        }
        if (tokens.takeIf("*")) {
            return argument(Argument.Kind.STAR, Optional.empty(), expressions.expression(), start);
        }
        if (tokens.takeIf("**")) {
            return argument(Argument.Kind.DOUBLE_STAR, Optional.empty(), expressions.expression(), start);
        }
        Expression value = expressions.expression();
        if (first && tokens.at("for")) {
            value = atoms.comprehension(Expression.Comprehension.Result.GENERATOR, Optional.empty(), value, start);
        }
        return argument(Argument.Kind.POSITIONAL, Optional.empty(), value, start);
    }

    private Argument argument(Argument.Kind kind, Optional<String> name, Expression value, Span start) {
        return new Argument(kind, name, value, start.to(tokens.last().span()));
    }

    /// `index: slice (',' slice)* [',']`
    private Expression index() {
        Span start = tokens.peek().span();
        Expression first = slice();
        if (!tokens.at(",")) {
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",") && !tokens.at("]")) {
            items.add(slice());
        }
        return new Expression.TupleDisplay(items, start.to(tokens.last().span()));
    }

    /// `slice: [expression] ':' [expression] [':' [expression]] | item`
    private Expression slice() {
        Span start = tokens.peek().span();
        Optional<Expression> lower = Optional.empty();
        if (!tokens.at(":")) {
            Expression value = expressions.item();
            if (!tokens.at(":")) {
                return value;
            }
            lower = Optional.of(value);
        }
        tokens.expect(":");
        Optional<Expression> upper = bound();
        Optional<Expression> step = tokens.takeIf(":") ? bound() : Optional.empty();
        return new Expression.Slice(lower, upper, step, start.to(tokens.last().span()));
    }

    private Optional<Expression> bound() {
        boolean absent = tokens.at(":") || tokens.at(",") || tokens.at("]");
        return absent ? Optional.empty() : Optional.of(expressions.expression());
    }
}
