package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Copies;
import backflow.numpy.array.Creation;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Places;
import backflow.numpy.array.Reshaping;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// NumPy's functions that make arrays of numbers and sizes.
final class PlainCreation {
    private PlainCreation() {}

    static void define(PlainTable table) {
        // What `empty` holds is never read by right code, so it may as well be the same at each run.
        table.define("zeros empty", "shape dtype? order?", all -> filled(all, NdArray.weak(0L)));
        table.define("ones", "shape dtype? order?", all -> filled(all, NdArray.weak(1L)));
        table.define("full", "shape fill_value dtype? order?", PlainCreation::full);
        table.define("zeros_like empty_like", "a dtype? order? subok? shape?", all -> like(all, NdArray.weak(0L)));
        table.define("ones_like", "a dtype? order? subok? shape?", all -> like(all, NdArray.weak(1L)));
        table.define(
                "full_like", "a fill_value dtype? order? subok? shape?", all -> like(all, all.operand("fill_value")));
        table.define("array", "object dtype? copy? order? subok? ndmin?", all -> {
            NdArray array = converted(all, "object");
            boolean isShared = !all.isTrue("copy", true);
            NdArray own = isShared ? array : Copies.copy(array);
            return PlainValues.of(Reshaping.atLeast(all.integer("ndmin", 0), own));
        });
        table.define("asarray asanyarray", "a dtype? order?", all -> PlainValues.of(converted(all, "a")));
        table.define(
                "ascontiguousarray",
                "a dtype?",
                all -> PlainValues.of(Copies.rowMajor(Reshaping.atLeast(1, converted(all, "a")))));
        table.define("copy", "a order?", all -> PlainValues.of(Copies.copy(all.array("a"))));
        table.define("arange", "start stop? step? dtype?", PlainCreation::range);
        table.define(
                "linspace",
                "start stop num? endpoint? retstep? dtype? axis?",
                all -> PlainValues.of(Creation.linspace(
                        all.without("retstep", "axis").number("start", 0),
                        all.number("stop", 0),
                        all.integer("num", 50),
                        all.isTrue("endpoint", true),
                        all.type(DType.FLOAT64))));
        table.define("eye", "N M? k? dtype? order?", all -> {
            int rows = all.integer("N", 0);
            return PlainValues.of(
                    Creation.eye(rows, all.integer("M", rows), all.integer("k", 0), all.type(DType.FLOAT64)));
        });
        table.define("identity", "n dtype?", all -> {
            int size = all.integer("n", 0);
            return PlainValues.of(Creation.eye(size, size, 0, all.type(DType.FLOAT64)));
        });
        table.define("diag", "v k?", all -> PlainValues.of(Creation.diagonal(all.array("v"), all.integer("k", 0))));
        table.define(
                "triu", "m k?", all -> PlainValues.of(Creation.triangle(all.array("m"), all.integer("k", 0), true)));
        table.define(
                "tril", "m k?", all -> PlainValues.of(Creation.triangle(all.array("m"), all.integer("k", 0), false)));
        table.define("nonzero", "a", all -> places(Places.nonzero(all.array("a"))));
        table.define(
                "flatnonzero",
                "a",
                all -> PlainValues.of(
                        Places.nonzero(Reshaping.ravel(all.array("a"))).getFirst()));
        table.define("ix_", "*", PlainCreation::mesh);
        table.define("where", "condition x? y?", PlainCreation::where);
    }

    static Value places(List<NdArray> places) {
        return new Value.Tuple(places.stream().map(PlainValues::of).toList());
    }

    private static Value filled(PlainArguments all, NdArray value) {
        int[] extents = PlainValues.integers(all.all().get("shape"));
        return PlainValues.of(Creation.full(all.type(DType.FLOAT64), value, extents));
    }

    private static Value full(PlainArguments all) {
        NdArray value = all.operand("fill_value");
        int[] extents = PlainValues.integers(all.all().get("shape"));
        return PlainValues.of(Creation.full(all.type(value.type()), value, extents));
    }

    private static Value like(PlainArguments all, NdArray value) {
        NdArray array = all.array("a");
        DType type = all.type(array.type());
        NdArray made = all.has("shape")
                ? NdArray.zeros(type, PlainValues.integers(all.all().get("shape")))
                : Creation.zerosLike(array, type);
        Copies.assign(made, value);
        return PlainValues.of(made);
    }

    private static NdArray converted(PlainArguments all, String name) {
        NdArray array = all.array(name);
        @Nullable DType type = all.type();
        return type == null || type == array.type() ? array : Copies.cast(array, type);
    }

    private static Value range(PlainArguments all) {
        boolean isOne = !all.has("stop");
        NdArray start = isOne ? NdArray.weak(0L) : all.operand("start");
        NdArray stop = all.operand(isOne ? "start" : "stop");
        NdArray step = all.has("step") ? all.operand("step") : NdArray.weak(1L);
        boolean isReal =
                start.type().isFloat() || stop.type().isFloat() || step.type().isFloat();
        DType type = all.type(isReal ? DType.FLOAT64 : DType.INT64);
        return PlainValues.of(Creation.range(start.item(), stop.item(), step.item(), type));
    }

    /// Each array along an axis of its own, so that together they pick a grid.
    private static Value mesh(PlainArguments all) {
        List<Value> given = all.all().rest();
        List<Value> axes = new ArrayList<>();
        for (int axis = 0; axis < given.size(); axis++) {
            NdArray array = PlainValues.array(given.get(axis));
            if (array.rank() != 1) {
                throw new ArrayException(ErrorType.VALUE, "array.ix");
            }
            NdArray places = array.type() == DType.BOOL ? Places.nonzero(array).getFirst() : array;
            int[] extents = Collections.nCopies(given.size(), 1).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            extents[axis] = places.size();
            axes.add(PlainValues.of(Reshaping.reshape(places, extents)));
        }
        return new Value.Tuple(axes);
    }

    private static Value where(PlainArguments all) {
        NdArray condition = all.operand("condition");
        if (all.has("x") != all.has("y")) {
            throw new ArrayException(ErrorType.VALUE, "array.where");
        }
        if (!all.has("x")) {
            return places(Places.nonzero(condition.asArray()));
        }
        return PlainValues.of(Indexing.choose(condition, all.operand("x"), all.operand("y")));
    }
}
