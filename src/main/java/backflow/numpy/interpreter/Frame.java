package backflow.numpy.interpreter;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of one running function, in front of those of the functions around it and those of the file.
final class Frame {
    private final Map<String, Value> names = new HashMap<>();
    private final Scope scope;
    private final @Nullable Frame outer;
    private final Globals globals;

    Frame(Scope scope, @Nullable Frame outer, Globals globals) {
        this.scope = scope;
        this.outer = outer;
        this.globals = globals;
    }

    /// Returns the frame of the file's outermost level.
    static Frame outermost(Globals globals) {
        return new Frame(Scope.OUTERMOST, null, globals);
    }

    /// Returns the frame that functions defined here look into, or nothing where that is the file.
    @Nullable
    Frame closure() {
        return scope.isOutermost() ? null : this;
    }

    private boolean isGlobal(String name) {
        return scope.isOutermost() || scope.global().contains(name);
    }

    /// Returns the frame of a comprehension inside this function.
    Frame inner() {
        return new Frame(Scope.OPEN, this, globals);
    }

    Globals globals() {
        return globals;
    }

    void set(String name, Value value) {
        if (isGlobal(name)) {
            globals.set(name, value);
        } else if (outer != null && scope.outer().contains(name)) {
            outer.change(name, value);
        } else {
            names.put(name, value);
        }
    }

    /// Gives a value to a name of this function, or of the nearest one around it that has it.
    private void change(String name, Value value) {
        if (outer != null && !scope.own().contains(name) && !names.containsKey(name)) {
            outer.change(name, value);
        } else {
            names.put(name, value);
        }
    }

    /// Returns a name's value, or nothing if it has none.
    ///
    /// @throws backflow.numpy.syntax.DialectException if the statement that gives it one is broken
    @Nullable
    Value get(String name) {
        Value own = names.get(name);
        if (own != null) {
            return own;
        }
        if (scope.own().contains(name)) {
            return null;
        }
        return outer == null || isGlobal(name) ? globals.get(name) : outer.get(name);
    }

    /// Tells whether a name without a value belongs to this function, which then reads it before it assigns it.
    boolean owns(String name) {
        return scope.own().contains(name);
    }

    /// Takes a name's value away.
    ///
    /// @return whether it had one
    boolean delete(String name) {
        return isGlobal(name) ? globals.delete(name) : names.remove(name) != null;
    }
}
