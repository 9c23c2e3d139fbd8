package backflow.numpy.interpreter;

import backflow.numpy.array.NdArray;
import java.util.HashMap;
import java.util.Map;

/// Functions of NumPy by name, filled once.
final class PlainTable {
    private final Map<String, Value> values = new HashMap<>();

    /// What a function does.
    @FunctionalInterface
    interface Body {
        Value call(PlainArguments all);
    }

    /// Defines a function.
    ///
    /// @param names its names, with spaces between
    /// @param signature its parameters, as [Signature] reads them
    void define(String names, String signature, Body body) {
        Signature parameters = Signature.of(signature);
        for (String name : names.split(" ", -1)) {
            values.put(name, new Value.Builtin("np." + name, parameters, all -> body.call(new PlainArguments(all))));
        }
    }

    /// What a function does that gives an array or a number of NumPy.
    @FunctionalInterface
    interface ArrayBody {
        NdArray call(PlainArguments all);
    }

    /// Defines a function that gives an array or a number of NumPy.
    void array(String names, String signature, ArrayBody body) {
        define(names, signature, all -> PlainValues.of(body.call(all)));
    }

    void constant(String name, Value value) {
        values.put(name, value);
    }

    void add(PlainTable other) {
        values.putAll(other.values);
    }

    Map<String, Value> all() {
        return Map.copyOf(values);
    }
}
