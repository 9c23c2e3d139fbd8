package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression.Comprehension;
import backflow.numpy.syntax.Expression.Constant;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Parses names, literals and everything in brackets.
final class AtomParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final TextParser texts;

    AtomParser(TokenStream tokens, Depth depth, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.texts = new TextParser(tokens, depth);
    }

    Expression atom() {
        Token next = tokens.peek();
        return switch (next.type()) {
            case NAME -> new Expression.Name(tokens.take().text(), next.span());
            case NUMBER -> NumberLiteral.read(tokens, tokens.take());
            case TEXT -> texts.text();
            case KEYWORD -> constant(next);
            case OPERATOR -> bracket(next);
            case FLAW, NEWLINE, INDENT, DEDENT, END -> throw tokens.unexpected("dialect.expected.expression");
        };
    }

    private Expression constant(Token next) {
        Constant.Which which = switch (next.text()) {
            case "True" -> Constant.Which.TRUE;
            case "False" -> Constant.Which.FALSE;
            case "None" -> Constant.Which.NONE;
            default -> throw tokens.unexpected("dialect.expected.expression");
        };
        return new Constant(which, tokens.take().span());
    }

    private Expression bracket(Token next) {
        return switch (next.text()) {
            case "(" -> parenthesis();
            case "[" -> list();
            case "{" -> braces();
            case "`" -> written(next);
            case "..." -> new Constant(Constant.Which.ELLIPSIS, tokens.take().span());
            default -> throw tokens.unexpected("dialect.expected.expression");
        };
    }

    /// A value in backticks is its `repr` in Python 2.
    private Expression written(Token next) {
        if (!tokens.edition().isOld()) {
            throw tokens.unexpected("dialect.expected.expression");
        }
        tokens.take();
        Expression value = expressions.expressions();
        Span span = next.span().to(tokens.expect("`").span());
        Argument argument = new Argument(Argument.Kind.POSITIONAL, Optional.empty(), value, value.span());
        return new Expression.Call(new Expression.Name("repr", next.span()), List.of(argument), span);
    }

    private Expression parenthesis() {
        Span start = tokens.take().span();
        if (tokens.at(")")) {
            return new Expression.TupleDisplay(List.of(), start.to(tokens.take().span()));
        }
        Expression first = expressions.item();
        if (tokens.at("for")) {
            Expression all = comprehension(Comprehension.Result.GENERATOR, Optional.empty(), first, start);
            return withSpan((Comprehension) all, start.to(close(")")));
        }
        if (!tokens.at(",")) {
            close(")");
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.takeIf(",") && !tokens.at(")")) {
            items.add(expressions.item());
        }
        return new Expression.TupleDisplay(items, start.to(close(")")));
    }

    private Expression list() {
        Span start = tokens.take().span();
        List<Expression> items = new ArrayList<>();
        while (!tokens.at("]")) {
            items.add(expressions.item());
            if (items.size() == 1 && tokens.at("for")) {
                Expression element = items.getFirst();
                Expression all = comprehension(Comprehension.Result.LIST, Optional.empty(), element, start);
                return withSpan((Comprehension) all, start.to(close("]")));
            }
            comma("]");
        }
        return new Expression.ListDisplay(items, start.to(tokens.take().span()));
    }

    private Expression braces() {
        Span start = tokens.take().span();
        List<Expression.DictDisplay.Entry> entries = new ArrayList<>();
        while (!tokens.at("}")) {
            if (tokens.takeIf("**")) {
                entries.add(new Expression.DictDisplay.Entry(Optional.empty(), expressions.binary(1)));
                comma("}");
                continue;
            }
            Expression key = expressions.item();
            if (!tokens.takeIf(":")) {
                return set(start, key);
            }
            Expression value = expressions.expression();
            if (entries.isEmpty() && tokens.at("for")) {
                Expression all = comprehension(Comprehension.Result.DICT, Optional.of(key), value, start);
                return withSpan((Comprehension) all, start.to(close("}")));
            }
            entries.add(new Expression.DictDisplay.Entry(Optional.of(key), value));
            comma("}");
        }
        return new Expression.DictDisplay(entries, start.to(tokens.take().span()));
    }

    private Expression set(Span start, Expression first) {
        if (tokens.at("for")) {
            Expression all = comprehension(Comprehension.Result.SET, Optional.empty(), first, start);
            return withSpan((Comprehension) all, start.to(close("}")));
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        comma("}");
        while (!tokens.at("}")) {
            items.add(expressions.item());
            comma("}");
        }
        return new Expression.SetDisplay(items, start.to(tokens.take().span()));
    }

    /// `('for' targets 'in' or ('if' or)*)+`, behind an element that has been read
    Expression comprehension(Comprehension.Result result, Optional<Expression> key, Expression element, Span start) {
        List<Comprehension.Clause> clauses = new ArrayList<>();
        while (tokens.takeIf("for")) {
            Expression target = new TargetParser(tokens, expressions).targets();
            tokens.expect("in");
            Expression iterable = expressions.or();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.takeIf("if")) {
                conditions.add(expressions.or());
            }
            clauses.add(new Comprehension.Clause(target, iterable, conditions));
        }
        if (tokens.at(TokenType.KEYWORD) && tokens.at("async")) {
            throw tokens.error(
                    Kind.UNSUPPORTED, tokens.peek().span(), Message.of("dialect.unsupported.keyword", "async"));
        }
        return new Comprehension(
                result, key, element, clauses, start.to(tokens.last().span()));
    }

    private static Comprehension withSpan(Comprehension all, Span span) {
        return new Comprehension(all.result(), all.key(), all.element(), all.clauses(), span);
    }

    private void comma(String closing) {
        if (!tokens.takeIf(",") && !tokens.at(closing)) {
            throw tokens.unexpected("dialect.expected.comma", closing);
        }
    }

    private Span close(String closing) {
        if (!tokens.at(closing)) {
            throw tokens.unexpected("dialect.expected.comma", closing);
        }
        return tokens.take().span();
    }
}
