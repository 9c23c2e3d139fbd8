package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives the parameters of a function of the file what a call gives to them.
final class Binding {
    private final Machine machine;

    Binding(Machine machine) {
        this.machine = machine;
    }

    /// Puts the parameters into the function's frame.
    ///
    /// @throws backflow.numpy.syntax.DialectException if an argument is missing, unknown or given twice
    void bind(Value.Function function, Given given, Frame frame) {
        Map<String, Value> keywords = given.keywords().isEmpty() ? Map.of() : new HashMap<>(given.keywords());
        List<Value> positional = given.positional();
        int next = 0;
        for (Parameter parameter : function.code().parameters()) {
            switch (parameter.kind()) {
                case STAR -> {
                    frame.set(parameter.name(), new Value.Tuple(positional.subList(next, positional.size())));
                    next = positional.size();
                }
                case DOUBLE_STAR -> {
                    Value.Dict rest = new Value.Dict();
                    rest.items().putAll(keywords);
                    keywords = Map.of();
                    frame.set(parameter.name(), rest);
                }
                case PLAIN, KEYWORD_ONLY -> {
                    boolean byPosition = parameter.kind() == Parameter.Kind.PLAIN && next < positional.size();
                    Value byName = keywords.isEmpty() ? null : keywords.remove(parameter.name());
                    if (byPosition && byName != null) {
                        throw fault(given, "twice", function, parameter.name());
                    }
                    Value value = byPosition ? positional.get(next) : byName;
                    next += byPosition ? 1 : 0;
                    frame.set(parameter.name(), value == null ? defaultOf(function, parameter, given) : value);
                }
            }
        }
        refuseRest(function, given, keywords, next);
    }

    private RuntimeException fault(Given given, String key, Value.Function function, String parameter) {
        return machine.faults.at(
                Kind.NAME, given.call(), "dialect.call." + key, function.code().name(), parameter);
    }

    private Value defaultOf(Value.Function function, Parameter parameter, Given given) {
        @Nullable Value known = function.defaults().get(parameter.name());
        if (known != null) {
            return known;
        }
        Evaluator outermost = new Evaluator(machine, Frame.outermost(function.globals()));
        return parameter
                .defaultValue()
                .map(outermost::evaluate)
                .orElseThrow(() -> fault(given, "missing", function, parameter.name()));
    }

    private void refuseRest(Value.Function function, Given given, Map<String, Value> keywords, int taken) {
        String name = function.code().name();
        if (taken < given.positional().size()) {
            throw machine.faults.at(Kind.NAME, given.span(taken), "dialect.call.many", name, Integer.toString(taken));
        }
        if (!keywords.isEmpty()) {
            String unknown = keywords.keySet().iterator().next();
            throw machine.faults.at(Kind.NAME, given.span(unknown), "dialect.call.unknown", name, unknown);
        }
    }
}
