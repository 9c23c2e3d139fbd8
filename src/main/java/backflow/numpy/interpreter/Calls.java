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

    /// Calls a function of the file from outside.
    Value start(String name, List<Value> positional, Map<String, Value> keywords) {
        Value found = machine.globals.get(name).orElse(Value.NONE);
        if (!(found instanceof Value.Function(FunctionDefinition function))) {
            throw machine.faults.at(Kind.NAME, Span.START, "dialect.name.unknown", name);
        }
        try {
            return body(function, new Given(positional, keywords, List.of(), function.nameSpan()));
        } catch (StackOverflowError e) {
            throw machine.budget.stackUsedUp();
        }
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
            case Value.Type type -> construct(type, given);
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
        machine.arrays.calls();
        try {
            return body(definition, given);
        } finally {
            machine.arrays.returns();
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

    private Value construct(Value.Type constructed, Given given) {
        String type = constructed.name();
        if (!Builtins.EXCEPTIONS.contains(type)) {
            return machine.arrays.construct(constructed, given.positional(), given.call());
        }
        String text = given.positional().isEmpty()
                ? ""
                : PythonText.of(given.positional().getFirst(), false);
        return new Value.Failure(type, text);
    }

    private Given given(Expression.Call call, Evaluator evaluator) {
        List<Value> positional = new ArrayList<>();
        Map<String, Value> keywords = new LinkedHashMap<>();
        for (Argument argument : call.arguments()) {
            Value value = evaluator.evaluate(argument.value());
            switch (argument.kind()) {
                case POSITIONAL -> positional.add(value);
                case STAR -> positional.addAll(machine.operations.items(value, argument.span()));
                case KEYWORD -> keyword(argument.name().orElseThrow(), value, argument.span(), keywords);
                case DOUBLE_STAR -> {
                    if (!(value instanceof Value.Dict dict)) {
                        throw machine.faults.at(
                                Kind.RUNTIME, argument.span(), "dialect.call.stars", PythonText.kind(value));
                    }
                    dict.items()
                            .forEach((key, item) ->
                                    keyword(Objects.toString(key), item, argument.span(), keywords));
                }
            }
        }
        return new Given(positional, keywords, call.arguments(), call.span());
    }

    private void keyword(String name, Value value, Span span, Map<String, Value> keywords) {
        if (keywords.put(name, value) != null) {
            throw machine.faults.at(Kind.NAME, span, "dialect.call.twice", "", name);
        }
    }
}
