package backflow.numpy.interpreter;

import backflow.numpy.syntax.Argument;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes functions and calls them: those of the file, those that Python and NumPy bring along, and types.
final class Calls {
    private final Machine machine;
    private final Binding binding;

    Calls(Machine machine) {
        this.machine = machine;
        this.binding = new Binding(machine);
    }

    /// Makes a function where it is defined; its parameters' own values are evaluated there.
    Value.Function define(FunctionCode code, List<Parameter> parameters, Frame frame, Evaluator evaluator) {
        Map<String, Value> defaults = new HashMap<>();
        for (Parameter parameter : parameters) {
            parameter.defaultValue().ifPresent(value -> defaults.put(parameter.name(), evaluator.evaluate(value)));
        }
        return new Value.Function(code, defaults, frame.closure(), frame.globals());
    }

    /// Makes a function of the file's outermost level whose definition has not been carried out yet.
    Value.Function undefined(FunctionDefinition definition, Globals globals) {
        return new Value.Function(machine.code(definition), Map.of(), null, globals);
    }

    /// Calls a function of the file from outside.
    Value start(Globals globals, String name, List<Value> positional, Map<String, Value> keywords) {
        if (!(globals.get(name) instanceof Value.Function function)) {
            throw machine.faults.at(Kind.NAME, Span.START, "dialect.name.unknown", name);
        }
        try {
            return body(
                    function,
                    new Given(positional, keywords, List.of(), function.code().span()));
        } catch (StackOverflowError e) {
            throw machine.budget.stackUsedUp();
        }
    }

    Value call(Expression.Call call, Evaluator evaluator) {
        Value function = evaluator.evaluate(call.function());
        return call(function, given(call, evaluator), call.function().span());
    }

    /// Calls whatever can be called, from a function that Python brings along.
    Value call(Value function, List<Value> positional, Span span) {
        return call(function, new Given(positional, Map.of(), List.of(), span), span);
    }

    /// Calls whatever can be called.
    ///
    /// @param name the place where it is named
    Value call(Value function, Given given, Span name) {
        return switch (function) {
            case Value.Builtin builtin -> {
                Arguments arguments = Arguments.bind(builtin, given, machine.faults);
                yield machine.faults.shaped(given.call(), () -> builtin.body().call(arguments));
            }
            case Value.Function defined -> inner(defined, given);
            case Value.Type type -> construct(type, given);
            case Value.Library(String module)
            when !module.equals("numpy") -> throw machine.faults.unsupported(name, "module", module);
            default -> throw machine.faults.at(Kind.NAME, name, "dialect.call.kind", PythonText.kind(function));
        };
    }

    private Value inner(Value.Function function, Given given) {
        machine.arrays.calls();
        try {
            return body(function, given);
        } finally {
            machine.arrays.returns();
        }
    }

    private Value body(Value.Function function, Given given) {
        Frame frame = new Frame(function.code().scope(), function.outer(), function.globals());
        binding.bind(function, given, frame);
        Value returned =
                new Executor(machine, frame).run(function.code().body()).returned();
        return returned == null ? Value.NONE : returned;
    }

    private Value construct(Value.Type type, Given given) {
        if (machine.types.isOwn(type)) {
            return machine.types.construct(type, given);
        }
        if (!Exceptions.isException(type.name())) {
            return machine.arrays.construct(type, given.positional(), given.call());
        }
        List<Value> about = given.positional();
        String text = about.size() == 1
                ? PythonText.str(about.getFirst())
                : about.isEmpty() ? "" : PythonText.str(new Value.Tuple(about));
        return new Value.Failure(type.name(), text);
    }

    private Given given(Expression.Call call, Evaluator evaluator) {
        List<Value> positional = new ArrayList<>(call.arguments().size());
        Map<String, Value> keywords = Map.of();
        for (Argument argument : call.arguments()) {
            Value value = evaluator.evaluate(argument.value());
            switch (argument.kind()) {
                case POSITIONAL -> positional.add(value);
                case STAR -> positional.addAll(machine.iteration.items(value, argument.span()));
                case KEYWORD -> {
                    keywords = keywords.isEmpty() ? new LinkedHashMap<>() : keywords;
                    keyword(argument.name().orElseThrow(), value, argument.span(), keywords);
                }
                case DOUBLE_STAR -> {
                    Map<String, Value> all = keywords.isEmpty() ? new LinkedHashMap<>() : keywords;
                    dict(value, argument.span()).items().forEach((key, item) -> {
                        String name = PythonText.str(Keys.value(key));
                        keyword(name, item, argument.span(), all);
                    });
                    keywords = all;
                }
            }
        }
        return new Given(positional, keywords, call.arguments(), call.span());
    }

    /// Returns the dict that two stars take apart.
    Value.Dict dict(Value value, Span span) {
        if (value instanceof Value.Dict dict) {
            return dict;
        }
        throw machine.faults.at(Kind.RUNTIME, span, "dialect.call.stars", PythonText.kind(value));
    }

    private void keyword(String name, Value value, Span span, Map<String, Value> keywords) {
        if (keywords.put(name, value) != null) {
            throw machine.faults.at(Kind.NAME, span, "dialect.call.twice", "", name);
        }
    }
}
