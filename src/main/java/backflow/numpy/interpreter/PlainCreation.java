package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Copies;
import backflow.numpy.array.Creation;
import backflow.numpy.array.DType;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Index;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.Joining;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Places;
import backflow.numpy.array.Reshaping;
import backflow.numpy.array.Views;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// NumPy's functions that make arrays of numbers and sizes.
final class PlainCreation {
    private PlainCreation() {}

    static void define(PlainTable table) {
        // What `empty` holds is never read by right code, so it may as well be the same at each run.
        table.array("zeros empty", "shape dtype? order?", all -> filled(all, NdArray.weak(0L)));
        table.array("ones", "shape dtype? order?", all -> filled(all, NdArray.weak(1L)));
        table.array("full", "shape fill_value dtype? order?", PlainCreation::full);
        table.array("zeros_like empty_like", "a dtype? order? subok? shape?", all -> like(all, NdArray.weak(0L)));
        table.array("ones_like", "a dtype? order? subok? shape?", all -> like(all, NdArray.weak(1L)));
        table.array(
                "full_like", "a fill_value dtype? order? subok? shape?", all -> like(all, all.operand("fill_value")));
        table.array("array", "object dtype? copy? order? subok? ndmin?", all -> {
            NdArray array = converted(all, "object");
            boolean isShared = !all.isTrue("copy", true);
            NdArray own = isShared ? array : Copies.copy(array);
            return Reshaping.atLeast(all.integer("ndmin", 0), own);
        });
        table.array("asarray asanyarray", "a dtype? order?", all -> converted(all, "a"));
        table.array("ascontiguousarray", "a dtype?", all -> Copies.rowMajor(Reshaping.atLeast(1, converted(all, "a"))));
        table.array("copy", "a order?", all -> Copies.copy(all.array("a")));
        table.array("arange", "start stop? step? dtype?", PlainCreation::range);
        table.array(
                "linspace",
                "start stop num? endpoint? retstep? dtype? axis?",
                all -> Creation.linspace(
                        all.without("retstep", "axis").number("start", 0),
                        all.number("stop", 0),
                        all.integer("num", 50),
                        all.isTrue("endpoint", true),
                        all.type(DType.FLOAT64)));
        table.array("eye", "N M? k? dtype? order?", all -> {
            int rows = all.integer("N", 0);
            return Creation.eye(rows, all.integer("M", rows), all.integer("k", 0), all.type(DType.FLOAT64));
        });
        table.array("identity", "n dtype?", all -> {
            int size = all.integer("n", 0);
            return Creation.eye(size, size, 0, all.type(DType.FLOAT64));
        });
        table.array("diag", "v k?", all -> Creation.diagonal(all.array("v"), all.integer("k", 0)));
        table.array("triu", "m k?", all -> Creation.upper(all.array("m"), all.integer("k", 0)));
        table.array("tril", "m k?", all -> Creation.lower(all.array("m"), all.integer("k", 0)));
        table.define("nonzero", "a", all -> places(Places.nonzero(all.array("a"))));
        table.array(
                "flatnonzero",
                "a",
                all -> Places.nonzero(Reshaping.ravel(all.array("a"))).getFirst());
        table.array("argwhere", "a", all -> {
            NdArray array = all.array("a");
            List<NdArray> places = Places.nonzero(Reshaping.atLeast(1, array));
            NdArray rows = Views.transpose(Joining.stack(places, 0));
            return array.rank() > 0 ? rows : NdArray.zeros(DType.INT64, rows.extent(0), 0);
        });
        table.define("ix_", "*", PlainCreation::mesh);
        table.define("ndindex", "*", PlainCreation::indices);
        table.define("where", "condition x? y?", PlainCreation::where);
    }

    static Value places(List<NdArray> places) {
        return new Value.Tuple(places.stream().map(PlainValues::of).toList());
    }

    private static NdArray filled(PlainArguments all, NdArray value) {
        int[] extents = all.integers("shape");
        return Creation.full(all.type(DType.FLOAT64), value, extents);
    }

    private static NdArray full(PlainArguments all) {
        NdArray value = all.operand("fill_value");
        int[] extents = all.integers("shape");
        return Creation.full(all.type(value.type()), value, extents);
    }

    private static NdArray like(PlainArguments all, NdArray value) {
        NdArray array = all.array("a");
        DType type = all.type(array.type());
        NdArray made = all.has("shape") ? NdArray.zeros(type, all.integers("shape")) : Creation.zerosLike(array, type);
        Copies.assign(made, value);
        return made;
    }

    private static NdArray converted(PlainArguments all, String name) {
        NdArray array = all.array(name);
        @Nullable DType type = all.type();
        return type == null || type == array.type() ? array : Copies.cast(array, type);
    }

    private static NdArray range(PlainArguments all) {
        boolean isOne = !all.has("stop");
        NdArray start = isOne ? NdArray.weak(0L) : all.operand("start");
        NdArray stop = all.operand(isOne ? "start" : "stop");
        NdArray step = all.has("step") ? all.operand("step") : NdArray.weak(1L);
        boolean isReal =
                start.type().isFloat() || stop.type().isFloat() || step.type().isFloat();
        DType type = all.type(isReal ? DType.FLOAT64 : DType.INT64);
        return Creation.range(start.item(), stop.item(), step.item(), type);
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

    /// All indices of a shape, in row-major order.
    private static Value indices(PlainArguments all) {
        NdArray ones = Creation.full(DType.BOOL, NdArray.truth(true), all.rest());
        List<NdArray> places = Places.nonzero(Reshaping.atLeast(1, ones));
        List<Value> indices = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            int place = i;
            indices.add(new Value.Tuple(places.stream()
                    .map(axis -> PlainValues.python(Indexing.get(axis, List.of(new Index.At(place)))))
                    .toList()));
        }
        return new Value.Sequence(indices);
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
