package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of the file's outermost level, and behind them those that Python brings along.
///
/// `np` is known even without its import, since a function is often pasted alone.
final class Globals {
    private final ArrayWorld arrays;
    private final Map<String, Value> names = new HashMap<>();
    private final Map<String, DialectException> broken = new HashMap<>();

    Globals(SourceFile file, Map<String, Value> builtins, ArrayWorld arrays) {
        this.arrays = arrays;
        names.putAll(builtins);
        names.put("np", new Value.Library("numpy"));
        for (Statement statement : file.body()) {
            if (statement instanceof Statement.FunctionDefinition definition) {
                names.put(definition.name(), new Value.Function(definition));
            } else if (statement instanceof Statement.Import imports) {
                importInto(names, imports);
            }
        }
        file.broken()
                .forEach(error -> error.function().ifPresent(name -> {
                    names.remove(name);
                    broken.put(name, error.error());
                }));
    }

    /// Gives an imported module, or what is imported from one, its name.
    void importInto(Map<String, Value> frame, Statement.Import imports) {
        imports.names().forEach(alias -> importInto(frame, imports.from().orElse(""), alias));
    }

    private void importInto(Map<String, Value> frame, String from, Statement.Import.Alias alias) {
        String name = alias.alias().orElse(alias.name().split("\\.", 2)[0]);
        boolean isModule = from.isEmpty();
        String module = isModule ? alias.name() : from;
        Value unknown = new Value.Library(isModule ? module : module + "." + alias.name());
        frame.put(
                name,
                module.equals("numpy") && !isModule ? arrays.library(alias.name()).orElse(unknown) : unknown);
    }

    void set(String name, Value value) {
        names.put(name, value);
    }

    /// Notes that a name has no value because the statement that gives it one cannot be carried out.
    void fail(String name, DialectException error) {
        names.remove(name);
        broken.put(name, error);
    }

    /// Returns a name's value.
    ///
    /// @throws DialectException if the statement that gives it one is broken
    Optional<Value> get(String name) {
        DialectException error = broken.get(name);
        if (error != null) {
            throw error;
        }
        return Optional.ofNullable(names.get(name));
    }
}
