package backflow.numpy.interpreter;

import backflow.numpy.listing.PythonNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Values as Python's `str` and `repr` write them, and what Python calls their types.
final class PythonText {
    /// A message shows no more of a value.
    private static final int LONGEST = 200;
    /// A list that holds itself would have no end.
    private static final int DEEPEST = 20;

    private PythonText() {}

    /// Returns the text of a value for a message, cut where it grows long.
    ///
    /// @param isRepr whether a string stands in quotes
    static String of(Value value, boolean isRepr) {
        String text = text(value, isRepr, 0);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String str(Value value) {
        return text(value, false, 0);
    }

    static String repr(Value value) {
        return text(value, true, 0);
    }

    private static String text(Value value, boolean isRepr, int level) {
        if (level > DEEPEST) {
            return "...";
        }
        return switch (value) {
            case Value.None _ -> "None";
            case Value.Ellipsis _ -> "Ellipsis";
            case Value.Slice(Value lower, Value upper, Value step) ->
                "slice(" + all(List.of(lower, upper, step), level) + ")";
            case Value.Plain plain -> plain.text(isRepr);
            case Value.Bool(boolean bool) -> bool ? "True" : "False";
            case Value.Int integer -> integer.value().toString();
            case Value.Real real -> PythonNumber.repr(real.value()).replace("np.", "");
            case Value.Text(String text) -> isRepr ? QuotedText.of(text) : text;
            case Value.Tuple(List<Value> items) -> "(" + all(items, level) + (items.size() == 1 ? ",)" : ")");
            case Value.Sequence sequence -> "[" + all(sequence.items(), level) + "]";
            case Value.Dict dict -> "{" + entries(dict, level) + "}";
            case Value.Set set -> set.keys().isEmpty() ? "set()" : "{" + keys(set.keys(), level) + "}";
            case Value.Range range -> range(range);
            case Value.View view -> view(view, level);
            case Value.Stream stream -> "<" + stream.kind() + ">";
            case Value.Array array -> array.tensor().toString();
            case Value.Function function -> "<function " + function.code().name() + ">";
            case Value.Builtin builtin -> "<function " + builtin.name() + ">";
            case Value.Library module -> "<module '" + module.name() + "'>";
            case Value.Type(String name) -> name;
            case Value.Failure failure ->
                isRepr ? failure.type() + "(" + QuotedText.of(failure.text()) + ")" : failure.text();
        };
    }

    private static String all(Collection<Value> items, int level) {
        return items.stream().map(item -> text(item, true, level + 1)).collect(Collectors.joining(", "));
    }

    private static String keys(Collection<Object> keys, int level) {
        return all(keys.stream().map(Keys::value).toList(), level);
    }

    private static String entries(Value.Dict dict, int level) {
        return dict.items().entrySet().stream()
                .map(entry -> entry(entry, level, ": "))
                .collect(Collectors.joining(", "));
    }

    private static String entry(Map.Entry<Object, Value> entry, int level, String between) {
        return text(Keys.value(entry.getKey()), true, level + 1) + between + text(entry.getValue(), true, level + 1);
    }

    private static String range(Value.Range range) {
        String step = range.step() == 1 ? "" : ", " + range.step();
        return "range(" + range.start() + ", " + range.stop() + step + ")";
    }

    private static String view(Value.View view, int level) {
        Map<Object, Value> items = view.dict().items();
        return switch (view.part()) {
            case KEYS -> "dict_keys([" + keys(items.keySet(), level) + "])";
            case VALUES -> "dict_values([" + all(items.values(), level) + "])";
            case ITEMS ->
                items.entrySet().stream()
                        .map(entry -> "(" + entry(entry, level, ", ") + ")")
                        .collect(Collectors.joining(", ", "dict_items([", "])"));
        };
    }

    /// Returns the name of a value's type: `int`, `tuple`, `ndarray`.
    static String kind(Value value) {
        return switch (value) {
            case Value.None _ -> "NoneType";
            case Value.Ellipsis _ -> "ellipsis";
            case Value.Slice _ -> "slice";
            case Value.Plain plain -> plain.kind();
            case Value.Bool _ -> "bool";
            case Value.Int _ -> "int";
            case Value.Real _ -> "float";
            case Value.Text _ -> "str";
            case Value.Tuple _ -> "tuple";
            case Value.Sequence _ -> "list";
            case Value.Dict _ -> "dict";
            case Value.Set _ -> "set";
            case Value.Range _ -> "range";
            case Value.View view ->
                switch (view.part()) {
                    case KEYS -> "dict_keys";
                    case VALUES -> "dict_values";
                    case ITEMS -> "dict_items";
                };
            case Value.Stream stream -> stream.kind();
            case Value.Array _ -> "ndarray";
            case Value.Function _, Value.Builtin _ -> "function";
            case Value.Library _ -> "module";
            case Value.Type _ -> "type";
            case Value.Failure failure -> failure.type();
        };
    }
}
