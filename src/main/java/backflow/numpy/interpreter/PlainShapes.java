package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Axes;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Index;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.Joining;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Padding;
import backflow.numpy.array.Repetition;
import backflow.numpy.array.Reshaping;
import backflow.numpy.array.Standing;
import backflow.numpy.array.Views;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// NumPy's functions that give elements another shape, or several arrays one.
final class PlainShapes {
    private PlainShapes() {}

    static void define(PlainTable table) {
        table.define(
                "reshape",
                "a shape order? newshape?",
                all -> PlainValues.of(Reshaping.reshape(
                        all.without("newshape").array("a"),
                        PlainValues.integers(ordered(all).get("shape")))));
        table.define("ravel", "a order?", all -> {
            ordered(all);
            return PlainValues.of(Reshaping.ravel(all.array("a")));
        });
        table.define("transpose permute_dims", "a axes?", all -> PlainValues.of(transpose(all)));
        table.define(
                "swapaxes",
                "a axis1 axis2",
                all -> PlainValues.of(
                        Views.swapAxes(all.array("a"), all.integer("axis1", 0), all.integer("axis2", 0))));
        table.define(
                "moveaxis",
                "a source destination",
                all -> PlainValues.of(Views.moveAxes(
                        all.array("a"),
                        PlainValues.integers(all.all().get("source")),
                        PlainValues.integers(all.all().get("destination")))));
        table.define(
                "rollaxis",
                "a axis start?",
                all -> PlainValues.of(Views.rollAxis(all.array("a"), all.integer("axis", 0), all.integer("start", 0))));
        table.define("squeeze", "a axis?", all -> PlainValues.of(squeeze(all)));
        table.define(
                "expand_dims",
                "a axis",
                all -> PlainValues.of(Views.expand(
                        all.array("a"), PlainValues.integers(all.all().get("axis")))));
        table.define("atleast_1d", "a", all -> PlainValues.of(Reshaping.atLeast(1, all.array("a"))));
        table.define("atleast_2d", "a", all -> PlainValues.of(Reshaping.atLeast(2, all.array("a"))));
        table.define(
                "broadcast_to",
                "array shape subok?",
                all -> PlainValues.of(Views.broadcast(
                        all.array("array"), PlainValues.integers(all.all().get("shape")))));
        table.define("broadcast_arrays", "*", all -> {
            List<NdArray> arrays =
                    all.all().rest().stream().map(PlainValues::array).toList();
            int[] extents = Repetition.broadcast(arrays);
            return PlainCreation.places(arrays.stream()
                    .map(array -> Views.broadcast(array, extents))
                    .toList());
        });
        table.define("shape", "a", all -> PlainAttributes.shape(all.array("a")));
        table.define("ndim", "a", all -> Value.Int.of(all.array("a").rank()));
        table.define(
                "size",
                "a axis?",
                all -> Value.Int.of(
                        all.has("axis")
                                ? all.array("a").shape().extent(all.integer("axis", 0))
                                : all.array("a").size()));
        table.define("take", "a indices axis? out? mode?", PlainShapes::take);
        joining(table);
        repetition(table);
    }

    /// Refuses Fortran's order of elements.
    private static Arguments ordered(PlainArguments all) {
        if (!"CKA".contains(all.text("order", "C"))) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.order");
        }
        return all.all();
    }

    /// A number of NumPy stays one, a number of Python becomes an array.
    private static NdArray squeeze(PlainArguments all) {
        NdArray operand = all.operand("a");
        return operand.standing() == Standing.SCALAR ? operand : Views.squeeze(operand, all.axes());
    }

    private static NdArray transpose(PlainArguments all) {
        NdArray array = all.operand("a");
        if (array.standing() == Standing.SCALAR) {
            return array;
        }
        return all.has("axes")
                ? Views.transpose(array, PlainValues.integers(all.all().get("axes")))
                : Views.transpose(array);
    }

    private static Value take(PlainArguments all) {
        NdArray given = all.without("out", "mode").array("a");
        NdArray array = PlainReductions.flatUnlessAxis(all, given);
        int axis = array.shape().axis(all.integer("axis", 0));
        List<Index> indices = new ArrayList<>(Collections.nCopies(axis, Index.WHOLE));
        indices.addAll(PlainIndices.of(all.all().get("indices")));
        return PlainValues.of(Indexing.get(array, indices));
    }

    private static void joining(PlainTable table) {
        table.define("concatenate concat", "arrays axis? out? dtype?", all -> {
            List<NdArray> arrays = all.without("out", "dtype").arrays("arrays");
            boolean isFlat = all.all().find("axis") instanceof Value.None;
            return PlainValues.of(
                    isFlat
                            ? Joining.concatenate(
                                    arrays.stream().map(Reshaping::ravel).toList(), 0)
                            : Joining.concatenate(arrays, all.integer("axis", 0)));
        });
        table.define(
                "stack",
                "arrays axis? out?",
                all -> PlainValues.of(Joining.stack(all.without("out").arrays("arrays"), all.integer("axis", 0))));
        table.define("vstack row_stack", "tup", all -> PlainValues.of(Joining.rows(all.arrays("tup"))));
        table.define("hstack", "tup", all -> PlainValues.of(Joining.columns(all.arrays("tup"))));
        table.define("column_stack", "tup", all -> PlainValues.of(Joining.columnStack(all.arrays("tup"))));
        table.define("append", "arr values axis?", all -> {
            List<NdArray> both = List.of(all.array("arr"), all.array("values"));
            return PlainValues.of(
                    all.has("axis")
                            ? Joining.concatenate(both, all.integer("axis", 0))
                            : Joining.concatenate(
                                    both.stream().map(Reshaping::ravel).toList(), 0));
        });
        table.define("split", "ary indices_or_sections axis?", all -> split(all, all.integer("axis", 0), true));
        table.define("array_split", "ary indices_or_sections axis?", all -> split(all, all.integer("axis", 0), false));
        table.define("vsplit", "ary indices_or_sections", all -> split(all, 0, true));
        table.define(
                "hsplit",
                "ary indices_or_sections",
                all -> split(all, all.array("ary").rank() == 1 ? 0 : 1, true));
    }

    private static Value split(PlainArguments all, int axis, boolean isEven) {
        NdArray array = all.array("ary");
        Value parts = all.all().get("indices_or_sections");
        boolean isCount =
                parts instanceof Value.Int || (parts instanceof PlainArray(NdArray number) && number.rank() == 0);
        int[] ends =
                isCount ? Joining.ends(array, PlainValues.integer(parts), axis, isEven) : PlainValues.integers(parts);
        return PlainValues.of(Joining.split(array, ends, axis));
    }

    private static void repetition(PlainTable table) {
        table.define(
                "tile",
                "A reps",
                all -> PlainValues.of(Repetition.tile(
                        all.array("A"), PlainValues.integers(all.all().get("reps")))));
        table.define("repeat", "a repeats axis?", all -> {
            NdArray given = all.array("a");
            NdArray array = PlainReductions.flatUnlessAxis(all, given);
            int[] times = PlainValues.integers(all.all().get("repeats"));
            return PlainValues.of(Repetition.repeat(array, times, all.integer("axis", 0)));
        });
        table.define("flip", "m axis?", all -> PlainValues.of(Repetition.flip(all.array("m"), all.axes())));
        table.define("flipud", "m", all -> PlainValues.of(Repetition.flip(all.array("m"), Axes.of(0))));
        table.define("fliplr", "m", all -> PlainValues.of(Repetition.flip(all.array("m"), Axes.of(1))));
        table.define("roll", "a shift axis?", PlainShapes::roll);
        table.define("pad", "array pad_width mode? constant_values?", all -> {
            NdArray array = all.array("array");
            Padding.Widths widths =
                    Padding.widths(array.rank(), PlainValues.array(all.all().get("pad_width")));
            String mode = all.text("mode", "constant");
            NdArray value = all.has("constant_values") ? all.operand("constant_values") : NdArray.weak(0L);
            return PlainValues.of(
                    switch (mode) {
                        case "constant" -> Padding.constant(array, widths, value);
                        case "edge" -> Padding.edge(array, widths);
                        default -> throw new ArrayException(ErrorType.UNSUPPORTED, "array.pad.mode", mode);
                    });
        });
    }

    private static Value roll(PlainArguments all) {
        NdArray array = all.array("a");
        int[] shifts = PlainValues.integers(all.all().get("shift"));
        if (!all.has("axis")) {
            NdArray flat = Repetition.roll(Reshaping.ravel(array), shifts[0], 0);
            return PlainValues.of(Reshaping.reshape(flat, array.lengths()));
        }
        int[] axes = PlainValues.integers(all.all().get("axis"));
        NdArray rolled = array;
        for (int i = 0; i < Math.max(axes.length, shifts.length); i++) {
            rolled = Repetition.roll(rolled, shifts[i % shifts.length], axes[i % axes.length]);
        }
        return PlainValues.of(rolled);
    }
}
