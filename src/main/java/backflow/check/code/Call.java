package backflow.check.code;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How a student's forward function is called: which of its parameters is which input, by name, else by position.
final class Call {
    /// What a parameter that holds the settings is known by in [#roles].
    static final String SETTINGS = "settings";

    private static final String MODE = "mode";

    private final Map<String, String> roles;
    private final Family family;

    private Call(Map<String, String> roles, Family family) {
        this.roles = roles;
        this.family = family;
    }

    /// Reads a function's parameters.
    ///
    /// @return nothing if one of them, without a default, is none that the family has
    static Optional<Call> of(FunctionDefinition function, Family family) {
        Map<String, String> roles = new LinkedHashMap<>();
        List<String> free =
                new ArrayList<>(family.inputs().stream().map(Family.Input::name).toList());
        List<Parameter> plain = function.parameters().stream()
                .filter(parameter ->
                        parameter.kind() == Parameter.Kind.PLAIN || parameter.kind() == Parameter.Kind.KEYWORD_ONLY)
                .toList();
        for (Parameter parameter : plain) {
            role(parameter.name(), family, free).ifPresent(role -> {
                roles.put(parameter.name(), role);
                free.remove(role);
            });
        }
        for (Parameter parameter : plain) {
            if (!roles.containsKey(parameter.name()) && !free.isEmpty()) {
                roles.put(parameter.name(), free.removeFirst());
            }
        }
        boolean isWhole = plain.stream()
                .allMatch(parameter -> roles.containsKey(parameter.name())
                        || parameter.defaultValue().isPresent());
        return isWhole && free.isEmpty() ? Optional.of(new Call(roles, family)) : Optional.empty();
    }

    private static Optional<String> role(String parameter, Family family, List<String> free) {
        String name = parameter.toLowerCase(Locale.ROOT);
        if (free.contains(name)) {
            return Optional.of(name);
        }
        if (name.endsWith("param") || name.endsWith("params") || name.contains("config") || name.endsWith("dict")) {
            return Optional.of(SETTINGS);
        }
        if (name.startsWith("eps")) {
            return Optional.of("eps");
        }
        if (family.hasTestMode() && (name.equals("running_mean") || name.equals("running_var"))) {
            return Optional.of(name);
        }
        if (name.equals(MODE) || name.equals("training") || name.equals("train") || name.equals("is_training")) {
            return Optional.of(name.equals(MODE) ? MODE : "training");
        }
        return family.settings().stream()
                .map(Family.Setting::name)
                .filter(setting -> setting.equalsIgnoreCase(parameter))
                .findFirst();
    }

    /// Returns the parameter that takes an input, if there is one.
    Optional<String> parameter(String role) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Returns what a parameter is given: an input or a setting by its name.
    String role(String parameter) {
        return java.util.Objects.requireNonNull(roles.get(parameter), parameter);
    }

    /// Returns the symbolic shape of what a parameter takes, if it takes an input.
    Optional<List<String>> symbols(String parameter) {
        return family.inputs().stream()
                .filter(input -> input.name().equals(roles.get(parameter)))
                .map(Family.Input::symbols)
                .findFirst();
    }

    /// Returns the names of the inputs as the function calls them, in its own order.
    List<String> inputs() {
        return roles.entrySet().stream()
                .filter(entry ->
                        family.inputs().stream().anyMatch(input -> input.name().equals(entry.getValue())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Returns which input of the family each of the function's is, in the function's order.
    List<Integer> order() {
        List<String> names = family.inputs().stream().map(Family.Input::name).toList();
        return roles.values().stream()
                .filter(names::contains)
                .map(names::indexOf)
                .toList();
    }

    /// Returns what the function is given, fresh arrays for each call.
    Map<String, Value> arguments(Trial trial, boolean isTest) {
        Map<String, Value> arguments = new LinkedHashMap<>();
        roles.forEach((parameter, role) -> arguments.put(parameter, value(role, trial, isTest)));
        return arguments;
    }

    private Value value(String role, Trial trial, boolean isTest) {
        return switch (role) {
            case SETTINGS -> settings(trial, isTest);
            case MODE -> new Value.Text(isTest ? "test" : "train");
            case "training" -> new Value.Bool(!isTest);
            default -> {
                Tensor array = trial.arrays().get(role);
                yield array != null ? PlainValues.of(array) : PlainValues.of(trial.number(role));
            }
        };
    }

    private Value settings(Trial trial, boolean isTest) {
        Value.Dict dict = new Value.Dict();
        if (family.hasTestMode() || family.equals(Family.DROPOUT)) {
            dict.items().put(MODE, new Value.Text(isTest ? "test" : "train"));
        }
        trial.numbers().forEach((name, number) -> dict.items().put(name, PlainValues.of(number)));
        if (family.hasTestMode()) {
            for (String name : List.of("running_mean", "running_var")) {
                dict.items().put(name, PlainValues.of(trial.array(name)));
            }
        }
        return dict;
    }
}
