package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Copies;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Index;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Ordering;
import backflow.numpy.array.Reshaping;
import backflow.numpy.array.Views;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The methods of plain arrays: most are functions of NumPy with the array as their first argument.
final class PlainMethods {
    private static final List<String> FUNCTIONS = List.of(
            "sum",
            "prod",
            "max",
            "min",
            "any",
            "all",
            "mean",
            "var",
            "std",
            "argmax",
            "argmin",
            "cumsum",
            "cumprod",
            "argsort",
            "ravel",
            "squeeze",
            "swapaxes",
            "dot",
            "round",
            "repeat",
            "nonzero",
            "trace",
            "diagonal",
            "take",
            "clip");

    private static final Map<String, Method> METHODS = methods();

    /// A method with the parameters that follow the array.
    private record Method(Signature signature, Body body) {
        Value bound(String name, NdArray self) {
            return new Value.Builtin(name, signature, all -> body.call(self, all));
        }
    }

    @FunctionalInterface
    private interface Body {
        Value call(NdArray self, Arguments all);
    }

    private PlainMethods() {}

    static Optional<Value> of(NdArray array, String name) {
        return Optional.ofNullable(METHODS.get(name)).map(method -> method.bound(name, array));
    }

    private static Map<String, Method> methods() {
        Map<String, Method> all = new HashMap<>();
        for (String name : FUNCTIONS) {
            Value.Builtin function = PlainLibrary.function(name);
            String first = function.signature().names().getFirst();
            Signature rest = function.signature().behindFirst();
            all.put(
                    name,
                    new Method(rest, (self, given) -> function.body().call(given.with(first, PlainValues.of(self)))));
        }
        define(all, "reshape", "* order?", (self, given) -> PlainValues.of(Reshaping.reshape(self, given.rest())));
        define(all, "transpose", "*", PlainMethods::transpose);
        define(all, "flatten", "order?", (self, given) -> PlainValues.of(Reshaping.flatten(self)));
        define(all, "copy", "order?", (self, given) -> PlainValues.of(copy(self)));
        define(
                all,
                "astype",
                "dtype order? casting? subok? copy?",
                (self, given) -> PlainValues.of(Copies.cast(self, given.type(self.type()))));
        define(all, "item", "*", PlainMethods::item);
        define(all, "tolist", "", (self, given) -> list(self));
        define(all, "fill", "value", (self, given) -> {
            if (!self.isNumber()) {
                Copies.assign(self, given.operand("value"));
            }
            return Value.NONE;
        });
        define(all, "sort", "axis? kind? order?", (self, given) -> {
            Copies.assign(self, Ordering.sort(self, given.integer("axis", -1)));
            return Value.NONE;
        });
        define(all, "conj conjugate", "", (self, given) -> PlainValues.of(self));
        return Map.copyOf(all);
    }

    private static void define(
            Map<String, Method> all, String names, String signature, BiFunction<NdArray, PlainArguments, Value> body) {
        for (String name : names.split(" ", -1)) {
            all.put(
                    name,
                    new Method(Signature.of(signature), (self, given) -> body.apply(self, new PlainArguments(given))));
        }
    }

    private static NdArray copy(NdArray self) {
        return self.isNumber() ? self : Copies.rowMajor(self);
    }

    private static Value transpose(NdArray self, PlainArguments given) {
        List<Value> order = given.all().rest();
        if (self.isNumber()) {
            return PlainValues.of(self);
        }
        boolean isReversed = order.isEmpty() || (order.size() == 1 && order.getFirst() instanceof Value.None);
        return PlainValues.of(isReversed ? Views.transpose(self) : Views.transpose(self, given.rest()));
    }

    private static Value item(NdArray self, PlainArguments given) {
        int[] index = given.rest();
        if (index.length == 0) {
            return PlainValues.python(self);
        }
        NdArray from = index.length == 1 ? Reshaping.ravel(self) : self;
        if (index.length != from.rank()) {
            throw new ArrayException(ErrorType.VALUE, "array.item", self.shapeText(), Integer.toString(self.size()));
        }
        List<Index> parts = Arrays.stream(index).<Index>mapToObj(Index.At::new).toList();
        return PlainValues.python(Indexing.get(from, parts));
    }

    private static Value list(NdArray array) {
        return array.rank() == 0
                ? PlainValues.python(array)
                : new Value.Sequence(PlainIndices.parts(array).stream()
                        .map(PlainMethods::list)
                        .toList());
    }
}
