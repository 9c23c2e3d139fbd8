package backflow.numpy.interpreter;

import backflow.numpy.syntax.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The names of one running function, in front of those of the file.
final class Frame {
    private final Map<String, Value> names = new HashMap<>();
    private final Globals globals;

    Frame(Globals globals) {
        this.globals = globals;
    }

    void set(Statement.Import imports) {
        globals.importInto(names, imports);
    }

    void set(String name, Value value) {
        names.put(name, value);
    }

    Optional<Value> get(String name) {
        Value local = names.get(name);
        return local == null ? globals.get(name) : Optional.of(local);
    }
}
