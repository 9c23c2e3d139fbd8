package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives the parameters of a function of the file what a call gives to them.
final class Binding {
    private final Faults faults;
    private final Evaluator defaults;

    Binding(Faults faults, Evaluator defaults) {
        this.faults = faults;
        this.defaults = defaults;
    }

    /// Puts the parameters into the function's frame.
    ///
    /// @throws backflow.numpy.syntax.DialectException if an argument is missing, unknown or given twice
    void bind(FunctionDefinition function, Given given, Frame frame) {
        Map<String, Value> keywords = new LinkedHashMap<>(given.keywords());
        List<Value> positional = given.positional();
        int next = 0;
        for (Parameter parameter : function.parameters()) {
            switch (parameter.kind()) {
                case STAR -> {
                    frame.set(parameter.name(), new Value.Tuple(positional.subList(next, positional.size())));
                    next = positional.size();
                }
                case DOUBLE_STAR -> {
                    Value.Dict rest = new Value.Dict();
                    keywords.forEach(rest.items()::put);
                    keywords.clear();
                    frame.set(parameter.name(), rest);
                }
                case PLAIN, KEYWORD_ONLY -> {
                    boolean byPosition = parameter.kind() == Parameter.Kind.PLAIN && next < positional.size();
                    Value byName = keywords.remove(parameter.name());
                    if (byPosition && byName != null) {
                        throw faults.at(
                                Kind.NAME, given.call(), "dialect.call.twice", function.name(), parameter.name());
                    }
                    Value value = byPosition ? positional.get(next) : byName;
                    next += byPosition ? 1 : 0;
                    frame.set(parameter.name(), value == null ? defaultOf(function, parameter, given) : value);
                }
            }
        }
        refuseRest(function, given, new ArrayList<>(keywords.keySet()), next);
    }

    private Value defaultOf(FunctionDefinition function, Parameter parameter, Given given) {
        return parameter
                .defaultValue()
                .map(defaults::evaluate)
                .orElseThrow(() ->
                        faults.at(Kind.NAME, given.call(), "dialect.call.missing", function.name(), parameter.name()));
    }

    private void refuseRest(FunctionDefinition function, Given given, List<String> keywords, int taken) {
        if (taken < given.positional().size()) {
            throw faults.at(
                    Kind.NAME,
                    given.span(taken),
                    "dialect.call.many",
                    function.name(),
                    Integer.toString(taken));
        }
        if (!keywords.isEmpty()) {
            String name = keywords.getFirst();
            throw faults.at(Kind.NAME, given.span(name), "dialect.call.unknown", function.name(), name);
        }
    }
}
