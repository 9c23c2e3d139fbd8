package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The arguments of a call to a built-in function, found by name.
final class Arguments {
    private final Signature signature;
    private final @Nullable Value[] values;
    private final List<Value> rest;
    private final Given given;

    private Arguments(Signature signature, @Nullable Value[] values, List<Value> rest, Given given) {
        this.signature = signature;
        this.values = values;
        this.rest = rest;
        this.given = given;
    }

    /// Finds the arguments' names.
    ///
    /// @throws DialectException if an argument is missing, unknown or given twice
    static Arguments bind(Value.Builtin function, Given given, Faults faults) {
        Signature signature = function.signature();
        @Nullable Value[] values = new @Nullable Value[signature.names().size()];
        List<Value> positional = given.positional();
        int taken = Math.min(positional.size(), signature.positional());
        for (int i = 0; i < taken; i++) {
            values[i] = positional.get(i);
        }
        if (taken < positional.size() && !signature.isVariadic()) {
            String most = Integer.toString(taken);
            throw faults.at(Kind.NAME, given.span(taken), "dialect.call.many", function.name(), most);
        }
        given.keywords().forEach((name, value) -> {
            int index = signature.names().indexOf(name);
            if (index < 0 && signature.isOpen()) {
                return;
            }
            if (index < 0) {
                throw faults.at(Kind.UNSUPPORTED, given.span(name), "dialect.call.keyword", function.name(), name);
            }
            if (values[index] != null) {
                throw faults.at(Kind.NAME, given.span(name), "dialect.call.twice", function.name(), name);
            }
            values[index] = value;
        });
        for (int i = 0; i < signature.required(); i++) {
            if (values[i] == null) {
                String missing = signature.names().get(i);
                throw faults.at(Kind.NAME, given.call(), "dialect.call.missing", function.name(), missing);
            }
        }
        return new Arguments(signature, values, positional.subList(taken, positional.size()), given);
    }

    /// Returns these arguments and another one, which a method takes from its object.
    Arguments with(String name, Value value) {
        @Nullable Value[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = value;
        return new Arguments(signature.with(name), all, rest, given);
    }

    /// Returns a required argument.
    Value get(String name) {
        return Objects.requireNonNull(find(name), name);
    }

    /// Returns an argument, or nothing if it is not given.
    @Nullable
    Value find(String name) {
        int index = signature.names().indexOf(name);
        return index < 0 ? null : values[index];
    }

    /// Returns an argument, if it is given and not `None`.
    Optional<Value> optional(String name) {
        return Optional.ofNullable(find(name)).filter(value -> !(value instanceof Value.None));
    }

    boolean has(String name) {
        return find(name) != null;
    }

    /// Returns the positional arguments that a star takes.
    List<Value> rest() {
        return rest;
    }

    /// Returns the arguments as the call gives them.
    Given given() {
        return given;
    }

    /// Returns the place of the call.
    Span call() {
        return given.call();
    }

    /// Returns the place of an argument, or of the call where it is not given.
    Span span(String name) {
        if (given.keywords().containsKey(name)) {
            return given.span(name);
        }
        int index = signature.names().indexOf(name);
        boolean byPosition = index >= 0
                && index < Math.min(signature.positional(), given.positional().size());
        return byPosition ? given.span(index) : given.call();
    }
}
