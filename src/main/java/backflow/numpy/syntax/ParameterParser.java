package backflow.numpy.syntax;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parses the parameters of a function or a lambda.
final class ParameterParser {
    private final TokenStream tokens;
    private final ExpressionParser expressions;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private boolean typed;
    private boolean keywordOnly;
    private boolean defaults;

    ParameterParser(TokenStream tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /// Parses up to the colon of a lambda.
    List<Parameter> untyped() {
        return upTo(":");
    }

    /// Parses up to the closing parenthesis of a `def`; type annotations are read and forgotten.
    List<Parameter> typed() {
        typed = true;
        return upTo(")");
    }

    private List<Parameter> upTo(String end) {
        while (!tokens.at(end)) {
            if (!(tokens.at("/") && !parameters.isEmpty() && tokens.take() != null)) {
                parameter();
            }
            if (!tokens.takeIf(",") && !tokens.at(end)) {
                throw tokens.unexpected("dialect.expected.comma", end);
            }
        }
        return parameters;
    }

    private void parameter() {
        if (tokens.takeIf("**")) {
            add(Parameter.Kind.DOUBLE_STAR);
        } else if (tokens.takeIf("*")) {
            keywordOnly = true;
            if (!tokens.at(",")) {
                add(Parameter.Kind.STAR);
            }
        } else {
            add(keywordOnly ? Parameter.Kind.KEYWORD_ONLY : Parameter.Kind.PLAIN);
        }
    }

    private void add(Parameter.Kind kind) {
        if (tokens.at("(")) {
            throw tokens.error(Kind.SYNTAX, tokens.peek().span(), Message.of("dialect.python2.parameter"));
        }
        Token name = tokens.expectName("dialect.expected.parameter");
        if (!names.add(name.text())) {
            throw tokens.error(Kind.SYNTAX, name.span(), Message.of("dialect.parameter.twice", name.text()));
        }
        if (typed && tokens.takeIf(":")) {
            expressions.expression();
        }
        parameters.add(new Parameter(name.text(), kind, defaultValue(kind, name), name.span()));
    }

    private Optional<Expression> defaultValue(Parameter.Kind kind, Token name) {
        boolean plain = kind == Parameter.Kind.PLAIN;
        if (tokens.at("=") && (plain || kind == Parameter.Kind.KEYWORD_ONLY)) {
            tokens.take();
            defaults |= plain;
            return Optional.of(expressions.expression());
        }
        if (plain && defaults) {
            throw tokens.error(Kind.SYNTAX, name.span(), Message.of("dialect.parameter.default", name.text()));
        }
        return Optional.empty();
    }
}
