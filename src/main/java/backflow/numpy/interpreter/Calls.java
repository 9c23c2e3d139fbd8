package backflow.numpy.interpreter;

import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Calls functions: those of the file, those that Python and NumPy bring along, and the types of exceptions.
final class Calls {
    private final Machine machine;

    Calls(Machine machine) {
        this.machine = machine;
    }

    /// Runs the function that is traced.
    Value start(FunctionDefinition function, Map<String, Value> arguments) {
        Given given = new Given(List.of(), List.of(), arguments, Map.of(), function.nameSpan());
        return body(function, given);
    }

    Value call(Expression.Call call, Evaluator evaluator) {
        Value function = evaluator.evaluate(call.function());
        Given given = given(call, evaluator);
        return switch (function) {
            case Value.Builtin builtin -> {
                Arguments arguments = Arguments.bind(builtin, given, machine.faults);
                yield machine.faults.shaped(call.span(), () -> builtin.body().call(arguments));
            }
            case Value.Function(FunctionDefinition definition) -> inner(definition, given);
            case Value.Type(String name) -> failure(name, given);
            case Value.Library(String module)
            when !module.equals("numpy") ->
                throw machine.faults.unsupported(call.function().span(), "module", module);
            default -> {
                String kind = PythonText.kind(function);
                throw machine.faults.at(Kind.NAME, call.function().span(), "dialect.call.kind", kind);
            }
        };
    }

    private Value inner(FunctionDefinition definition, Given given) {
        Span statement = machine.staging.current();
        machine.staging.call();
        try {
            return body(definition, given);
        } finally {
            machine.staging.comeBack(statement);
        }
    }

    private Value body(FunctionDefinition definition, Given given) {
        if (!definition.decorators().isEmpty()) {
            throw machine.faults.unsupported(definition.decorators().getFirst().span(), "decorator");
        }
        Frame frame = new Frame(machine.globals);
        Evaluator defaults = new Evaluator(machine, new Frame(machine.globals));
        new Binding(machine.faults, defaults).bind(definition, given, frame);
        return new Executor(machine, frame).run(definition.body()).orElse(Value.NONE);
    }

    private Value failure(String type, Given given) {
        if (!Builtins.EXCEPTIONS.contains(type)) {
            throw machine.faults.unsupported(given.call(), "type-call", type);
        }
        String text = given.positional().isEmpty()
                ? ""
                : PythonText.of(given.positional().getFirst(), false);
        return new Value.Failure(type, text);
    }

    private Given given(Expression.Call call, Evaluator evaluator) {
        List<Value> positional = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        Map<String, Value> keywords = new LinkedHashMap<>();
        Map<String, Span> keywordSpans = new LinkedHashMap<>();
        for (Argument argument : call.arguments()) {
            Value value = evaluator.evaluate(argument.value());
            switch (argument.kind()) {
                case POSITIONAL -> {
                    positional.add(value);
                    spans.add(argument.span());
                }
                case STAR ->
                    machine.operations.items(value, argument.span()).forEach(item -> {
                        positional.add(item);
                        spans.add(argument.span());
                    });
                case KEYWORD -> keyword(argument.name().orElseThrow(), value, argument.span(), keywords, keywordSpans);
                case DOUBLE_STAR -> {
                    if (!(value instanceof Value.Dict dict)) {
                        throw machine.faults.at(
                                Kind.RUNTIME, argument.span(), "dialect.call.stars", PythonText.kind(value));
                    }
                    dict.items()
                            .forEach((key, item) ->
                                    keyword(Objects.toString(key), item, argument.span(), keywords, keywordSpans));
                }
            }
        }
        return new Given(positional, spans, keywords, keywordSpans, call.span());
    }

    private void keyword(String name, Value value, Span span, Map<String, Value> keywords, Map<String, Span> spans) {
        if (keywords.put(name, value) != null) {
            throw machine.faults.at(Kind.NAME, span, "dialect.call.twice", "", name);
        }
        spans.put(name, span);
    }
}
