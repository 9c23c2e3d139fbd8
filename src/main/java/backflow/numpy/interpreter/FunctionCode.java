package backflow.numpy.interpreter;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.List;
import java.util.Optional;

/// What a function does, whether it was written with `def` or as a lambda.
///
/// @param span the place of its name
record FunctionCode(String name, List<Parameter> parameters, List<Statement> body, Scope scope, Span span) {
    static FunctionCode of(FunctionDefinition definition) {
        return new FunctionCode(
                definition.name(),
                definition.parameters(),
                definition.body(),
                Scope.of(definition.parameters(), definition.body()),
                definition.nameSpan());
    }

    static FunctionCode of(Expression.Lambda lambda) {
        Span span = lambda.body().span();
        List<Statement> body = List.of(new Statement.Return(Optional.of(lambda.body()), span));
        return new FunctionCode(
                "<lambda>", lambda.parameters(), body, Scope.of(lambda.parameters(), body), lambda.span());
    }
}
