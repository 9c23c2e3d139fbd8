package backflow.numpy.interpreter;

import backflow.numpy.array.DType;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What `np` holds, but for its random numbers: made once for all programs.
final class PlainLibrary {
    /// Types that NumPy has and this program knows by name only.
    private static final List<String> FOREIGN = List.of(
            "float16",
            "half",
            "longdouble",
            "int8",
            "int16",
            "uint8",
            "uint16",
            "uint32",
            "uint64",
            "complex64",
            "complex128",
            "ndarray",
            "generic",
            "number",
            "floating",
            "integer",
            "inexact",
            "signedinteger");

    /// By name: functions, constants and types.
    static final Map<String, Value> FUNCTIONS = functions();

    private PlainLibrary() {}

    /// Returns a function that is surely there.
    static Value.Builtin function(String name) {
        return (Value.Builtin) Objects.requireNonNull(FUNCTIONS.get(name), name);
    }

    private static Map<String, Value> functions() {
        PlainTable table = new PlainTable();
        constants(table);
        types(table);
        PlainUfuncs.define(table);
        PlainReductions.define(table);
        PlainCreation.define(table);
        PlainShapes.define(table);
        PlainProducts.define(table);
        return table.all();
    }

    private static void constants(PlainTable table) {
        table.constant("newaxis", Value.NONE);
        table.constant("pi", PlainValues.of(Math.PI));
        table.constant("e", PlainValues.of(Math.E));
        table.constant("inf", PlainValues.of(Double.POSITIVE_INFINITY));
        table.constant("nan", PlainValues.of(Double.NaN));
        table.constant("euler_gamma", PlainValues.of(0.5772156649015329));
    }

    private static void types(PlainTable table) {
        for (String name : List.of(
                "float64", "float32", "int64", "int32", "bool_", "bool", "float_", "float", "double", "single", "int_",
                "int", "intp", "intc", "long")) {
            DType type = DType.named(name).orElseThrow();
            table.constant(name, new Value.Type(type.toString()));
        }
        FOREIGN.forEach(name -> table.constant(name, new Value.Type(name)));
        table.define(
                "dtype", "dtype", all -> new Value.Type(all.type(DType.FLOAT64).toString()));
        table.define("finfo", "dtype", all -> new PlainLimits(all.type(DType.FLOAT64)));
        table.define(
                "iinfo",
                "type",
                all -> new PlainLimits(PlainValues.type(all.all().get("type"))));
        table.define("issubdtype", "arg1 arg2", all -> {
            DType type = PlainValues.type(all.all().get("arg1"));
            String kind = PythonText.of(all.all().get("arg2"), false);
            return Value.Bool.of(
                    switch (kind) {
                        case "floating", "inexact" -> type.isFloat();
                        case "integer", "signedinteger" -> type.isInteger();
                        case "number" -> type != DType.BOOL;
                        default -> type == PlainValues.type(all.all().get("arg2"));
                    });
        });
    }
}
