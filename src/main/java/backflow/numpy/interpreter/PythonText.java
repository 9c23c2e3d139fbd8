package backflow.numpy.interpreter;

import backflow.numpy.listing.PythonNumber;
import java.util.List;
import java.util.stream.Collectors;

/// Values as Python's `str` and `repr` write them, and what Python calls their types.
final class PythonText {
    private static final int LONGEST = 200;

    private PythonText() {}

    /// Returns the text of a value.
    ///
    /// @param isRepr whether a string stands in quotes
    static String of(Value value, boolean isRepr) {
        String text = full(value, isRepr, 0);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String full(Value value, boolean isRepr, int level) {
        if (level > 4) {
            return "...";
        }
        return switch (value) {
            case Value.None none -> "None";
            case Value.Ellipsis ellipsis -> "Ellipsis";
            case Value.Slice(Value lower, Value upper, Value step) ->
                "slice(" + all(List.of(lower, upper, step), level) + ")";
            case Value.Plain plain -> plain.text(isRepr);
            case Value.Bool(boolean bool) -> bool ? "True" : "False";
            case Value.Int integer -> integer.value().toString();
            case Value.Real real -> PythonNumber.repr(real.value()).replace("np.", "");
            case Value.Text(String text) -> isRepr ? "'" + text + "'" : text;
            case Value.Tuple(List<Value> items) -> "(" + all(items, level) + (items.size() == 1 ? ",)" : ")");
            case Value.Sequence sequence -> "[" + all(sequence.items(), level) + "]";
            case Value.Dict dict ->
                dict.items().entrySet().stream()
                        .map(entry -> full(Comparisons.keyValue(entry.getKey()), true, level + 1) + ": "
                                + full(entry.getValue(), true, level + 1))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Value.Array array -> array.tensor().toString();
            case Value.Function function -> "<function " + function.definition().name() + ">";
            case Value.Builtin builtin -> "<function " + builtin.name() + ">";
            case Value.Library module -> "<module '" + module.name() + "'>";
            case Value.Type(String name) -> name;
            case Value.Failure failure -> failure.text();
        };
    }

    private static String all(List<Value> items, int level) {
        return items.stream().map(item -> full(item, true, level + 1)).collect(Collectors.joining(", "));
    }

    /// Returns the name of a value's type: `int`, `tuple`, `ndarray`.
    static String kind(Value value) {
        return switch (value) {
            case Value.None none -> "NoneType";
            case Value.Ellipsis ellipsis -> "ellipsis";
            case Value.Slice slice -> "slice";
            case Value.Plain plain -> plain.kind();
            case Value.Bool bool -> "bool";
            case Value.Int integer -> "int";
            case Value.Real real -> "float";
            case Value.Text text -> "str";
            case Value.Tuple tuple -> "tuple";
            case Value.Sequence sequence -> "list";
            case Value.Dict dict -> "dict";
            case Value.Array array -> "ndarray";
            case Value.Function function -> "function";
            case Value.Builtin builtin -> "function";
            case Value.Library module -> "module";
            case Value.Type type -> "type";
            case Value.Failure failure -> failure.type();
        };
    }
}
