package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Binary;
import backflow.numpy.array.Copies;
import backflow.numpy.array.DType;
import backflow.numpy.array.Elementwise;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Index;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.RandomState;
import backflow.numpy.array.Repetition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `np.random`: the generator that all share, and those that `RandomState` makes.
record PlainRandom(RandomState state) implements Value.Plain {
    private static final Map<String, Method> METHODS = methods();

    /// A function of a generator.
    private record Method(Signature signature, Body body) {}

    @FunctionalInterface
    private interface Body {
        Value call(RandomState state, PlainArguments all);
    }

    /// Returns a function of this generator, if there is one of that name.
    Optional<Value> function(String name) {
        return Optional.ofNullable(METHODS.get(name))
                .map(method -> new Value.Builtin(
                        "np.random." + name,
                        method.signature,
                        all -> method.body.call(state, new PlainArguments(all))));
    }

    private static Map<String, Method> methods() {
        Map<String, Method> all = new HashMap<>();
        define(all, "seed", "seed?", (state, call) -> {
            state.seed(call.has("seed") ? PlainValues.whole(call.all().get("seed")) : 0);
            return Value.NONE;
        });
        define(all, "RandomState", "seed?", (_, call) -> {
            RandomState own = new RandomState();
            own.seed(call.has("seed") ? PlainValues.whole(call.all().get("seed")) : 0);
            return new PlainRandom(own);
        });
        define(
                all,
                "rand",
                "*",
                (state, call) ->
                        number(state.uniform(call.rest()), !call.all().rest().isEmpty()));
        define(
                all,
                "randn",
                "*",
                (state, call) ->
                        number(state.normal(call.rest()), !call.all().rest().isEmpty()));
        define(
                all,
                "random random_sample ranf sample",
                "size?",
                (state, call) -> number(state.uniform(size(call)), call.has("size")));
        define(all, "standard_normal", "size?", (state, call) -> number(state.normal(size(call)), call.has("size")));
        define(
                all,
                "normal",
                "loc? scale? size?",
                (state, call) -> scaled(
                        call,
                        state.normal(extents(call, "loc", "scale")),
                        value(call, "loc", 0),
                        value(call, "scale", 1)));
        define(all, "uniform", "low? high? size?", (state, call) -> {
            NdArray low = value(call, "low", 0);
            NdArray width = Elementwise.apply(Binary.SUBTRACT, value(call, "high", 1), low);
            return scaled(call, state.uniform(extents(call, "low", "high")), low, width);
        });
        define(
                all,
                "exponential",
                "scale? size?",
                (state, call) -> scaled(
                        call, state.exponential(extents(call, "scale")), NdArray.weak(0.0), value(call, "scale", 1)));
        define(all, "randint", "low high? size? dtype?", PlainRandom::integers);
        define(
                all,
                "binomial",
                "n p size?",
                (state, call) -> number(
                        state.binomial(call.integer("n", 0), call.number("p", 0), size(call)), call.has("size")));
        define(
                all,
                "permutation",
                "x",
                (state, call) -> PlainValues.of(permutation(state, call.all().get("x"))));
        define(all, "shuffle", "x", (state, call) -> {
            shuffle(state, call.all().get("x"));
            return Value.NONE;
        });
        define(all, "choice", "a size? replace? p?", PlainRandom::choice);
        return Map.copyOf(all);
    }

    private static void define(Map<String, Method> all, String names, String signature, Body body) {
        for (String name : names.split(" ", -1)) {
            all.put(name, new Method(Signature.of(signature), body));
        }
    }

    private static int[] size(PlainArguments call) {
        @Nullable Value size = call.given("size");
        return size == null ? new int[0] : PlainValues.integers(size);
    }

    private static NdArray value(PlainArguments call, String name, double standard) {
        return call.has(name) ? call.operand(name) : NdArray.weak(standard);
    }

    /// The shape that is asked for, or that of the parameters.
    private static int[] extents(PlainArguments call, String... parameters) {
        return call.has("size")
                ? size(call)
                : Repetition.broadcast(List.of(parameters).stream()
                        .map(name -> value(call, name, 0))
                        .toList());
    }

    /// A single draw without a size is a Python float.
    private static Value number(NdArray drawn, boolean hasSize) {
        return hasSize || drawn.rank() > 0 ? PlainValues.of(drawn) : PlainValues.python(drawn);
    }

    private static Value scaled(PlainArguments call, NdArray drawn, NdArray start, NdArray width) {
        NdArray result = Elementwise.apply(Binary.ADD, start, Elementwise.apply(Binary.MULTIPLY, width, drawn));
        return number(call.has("size") ? result.asArray() : result, call.has("size"));
    }

    private static Value integers(RandomState state, PlainArguments call) {
        long low = call.has("high") ? PlainValues.whole(call.all().get("low")) : 0;
        long high = PlainValues.whole(call.all().get(call.has("high") ? "high" : "low"));
        NdArray drawn = state.integers(low, high, call.type(DType.INT64), size(call));
        return number(drawn, call.has("size"));
    }

    private static NdArray permutation(RandomState state, Value value) {
        if (value instanceof Value.Int) {
            return state.permutation(PlainValues.integer(value));
        }
        NdArray copy = Copies.copy(PlainValues.array(value));
        if (copy.rank() == 0 && copy.type().isInteger()) {
            return state.permutation((int) copy.item());
        }
        state.shuffle(copy);
        return copy;
    }

    private static void shuffle(RandomState state, Value value) {
        if (value instanceof Value.Sequence list) {
            double[] order = state.permutation(list.items().size()).toArray();
            List<Value> before = List.copyOf(list.items());
            for (int i = 0; i < order.length; i++) {
                list.items().set(i, before.get((int) order[i]));
            }
            return;
        }
        state.shuffle(PlainValues.array(value));
    }

    private static Value choice(RandomState state, PlainArguments call) {
        NdArray from = call.array("a");
        int count = from.rank() == 0 ? (int) from.item() : from.size();
        boolean replaces = call.isTrue("replace", true);
        if (from.rank() > 1 || count <= 0 || (!replaces && call.has("p"))) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.random.choice");
        }
        int[] extents = size(call);
        NdArray places;
        if (call.has("p")) {
            places = state.choose(call.array("p"), extents);
        } else if (replaces) {
            places = state.integers(0, count, DType.INT64, extents);
        } else {
            places = state.draw(count, extents);
        }
        NdArray chosen = from.rank() == 0 ? places : Indexing.get(from, List.of(new Index.Elements(places)));
        return call.has("size") ? PlainValues.of(chosen) : PlainValues.of(chosen.orScalar());
    }

    @Override
    public String text(boolean isRepr) {
        return "RandomState(MT19937)";
    }

    @Override
    public String kind() {
        return "RandomState";
    }
}
