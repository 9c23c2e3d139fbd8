package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the file's outermost level, and behind them those that Python brings along.
///
/// `np` is known even without its import, since a function is often pasted alone.
final class Globals {
    private static final String NUMPY = "numpy";

    private final ArrayWorld arrays;
    private final MathModule math;
    private final Map<String, Value> builtins;
    private final Map<String, Value> names = new HashMap<>();
    private final Map<String, DialectException> broken = new HashMap<>();

    Globals(Machine machine) {
        this.builtins = machine.builtins;
        this.arrays = machine.arrays;
        this.math = machine.math;
        names.put("np", new Value.Library(NUMPY));
        names.put("__name__", new Value.Text("program"));
    }

    /// Returns the name that an import gives to what it brings.
    static String importedName(Statement.Import.Alias alias) {
        return alias.alias().orElseGet(() -> alias.name().split("\\.", 2)[0]);
    }

    /// Returns what an import brings under a name. A module that is not known is no mistake until it is used.
    Value imported(Statement.Import imports, Statement.Import.Alias alias) {
        if (imports.from().isEmpty()) {
            return new Value.Library(
                    alias.alias().isPresent() ? alias.name() : alias.name().split("\\.", 2)[0]);
        }
        String module = imports.from().orElseThrow();
        Value unknown = new Value.Library(module + "." + alias.name());
        return switch (module) {
            case "builtins", "__builtin__" -> builtins.getOrDefault(alias.name(), unknown);
            case "past.builtins", "six.moves" ->
                builtins.getOrDefault(alias.name(), builtins.getOrDefault("past." + alias.name(), unknown));
            case "functools" -> builtins.getOrDefault("functools." + alias.name(), unknown);
            case "math" -> math.find(alias.name()).orElse(unknown);
            default -> fromNumpy(module, alias.name(), unknown);
        };
    }

    private Value fromNumpy(String module, String name, Value unknown) {
        if (!module.equals(NUMPY) && !module.startsWith(NUMPY + ".")) {
            return unknown;
        }
        String inside = module.equals(NUMPY) ? name : module.substring(NUMPY.length() + 1) + "." + name;
        return arrays.library(inside).orElse(unknown);
    }

    void set(String name, Value value) {
        names.put(name, value);
        broken.remove(name);
    }

    /// Takes a name's value away.
    ///
    /// @return whether it had one
    boolean delete(String name) {
        return names.remove(name) != null;
    }

    /// Notes that a name has no value because the statement that gives it one cannot be carried out.
    void fail(String name, DialectException error) {
        names.remove(name);
        broken.put(name, error);
    }

    /// Returns a name's value, or nothing if it has none.
    ///
    /// @throws DialectException if the statement that gives it one is broken
    @Nullable
    Value get(String name) {
        Value value = names.get(name);
        if (value != null) {
            return value;
        }
        DialectException error = broken.get(name);
        if (error != null) {
            throw error;
        }
        return builtins.get(name);
    }
}
