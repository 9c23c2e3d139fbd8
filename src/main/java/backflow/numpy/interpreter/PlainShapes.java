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
        table.array(
                "reshape",
                "a shape order? newshape?",
                all -> Reshaping.reshape(
                        all.without("newshape").array("a"),
                        PlainValues.integers(ordered(all).get("shape"))));
        table.array("ravel", "a order?", all -> {
            ordered(all);
            return Reshaping.ravel(all.array("a"));
        });
        table.array("transpose permute_dims", "a axes?", all -> transpose(all));
        table.array(
                "swapaxes",
                "a axis1 axis2",
                all -> Views.swapAxes(all.array("a"), all.integer("axis1", 0), all.integer("axis2", 0)));
        table.array(
                "moveaxis",
                "a source destination",
                all -> Views.moveAxes(all.array("a"), all.integers("source"), all.integers("destination")));
        table.array(
                "rollaxis",
                "a axis start?",
                all -> Views.rollAxis(all.array("a"), all.integer("axis", 0), all.integer("start", 0)));
        table.array("squeeze", "a axis?", all -> squeeze(all));
        table.array("expand_dims", "a axis", all -> Views.expand(all.array("a"), all.integers("axis")));
        table.array("atleast_1d", "a", all -> Reshaping.atLeast(1, all.array("a")));
        table.array("atleast_2d", "a", all -> Reshaping.atLeast(2, all.array("a")));
        table.array(
                "broadcast_to",
                "array shape subok?",
                all -> Views.broadcast(all.array("array"), all.integers("shape")));
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
                                ? all.array("a").extent(all.array("a").axis(all.integer("axis", 0)))
                                : all.array("a").size()));
        table.array("take", "a indices axis? out? mode?", PlainShapes::take);
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
        return all.has("axes") ? Views.transpose(array, all.integers("axes")) : Views.transpose(array);
    }

    private static NdArray take(PlainArguments all) {
        NdArray given = all.without("out", "mode").array("a");
        NdArray array = PlainReductions.flatUnlessAxis(all, given);
        int axis = array.axis(all.integer("axis", 0));
        List<Index> indices = new ArrayList<>(Collections.nCopies(axis, Index.WHOLE));
        indices.addAll(PlainIndices.of(all.all().get("indices")));
        return Indexing.get(array, indices);
    }

    private static void joining(PlainTable table) {
        table.array("concatenate concat", "arrays axis? out? dtype?", all -> {
            List<NdArray> arrays = all.without("out", "dtype").arrays("arrays");
            boolean isFlat = all.all().find("axis") instanceof Value.None;
            return isFlat
                    ? Joining.concatenate(arrays.stream().map(Reshaping::ravel).toList(), 0)
                    : Joining.concatenate(arrays, all.integer("axis", 0));
        });
        table.array(
                "stack",
                "arrays axis? out?",
                all -> Joining.stack(all.without("out").arrays("arrays"), all.integer("axis", 0)));
        table.array("vstack row_stack", "tup", all -> Joining.rows(all.arrays("tup")));
        table.array("hstack", "tup", all -> Joining.columns(all.arrays("tup")));
        table.array("dstack", "tup", all -> Joining.layers(all.arrays("tup")));
        table.array("column_stack", "tup", all -> Joining.columnStack(all.arrays("tup")));
        table.array("append", "arr values axis?", all -> {
            List<NdArray> both = List.of(all.array("arr"), all.array("values"));
            return all.has("axis")
                    ? Joining.concatenate(both, all.integer("axis", 0))
                    : Joining.concatenate(both.stream().map(Reshaping::ravel).toList(), 0);
        });
        String split = "ary indices_or_sections axis?";
        table.define("split", split, all -> split(all, all.integer("axis", 0), Joining::evenEnds));
        table.define("array_split", split, all -> split(all, all.integer("axis", 0), Joining::ends));
        table.define("vsplit", "ary indices_or_sections", all -> split(all, 0, Joining::evenEnds));
        table.define("hsplit", "ary indices_or_sections", all -> {
            int axis = all.array("ary").rank() == 1 ? 0 : 1;
            return split(all, axis, Joining::evenEnds);
        });
    }

    /// Where an axis is cut into a number of parts.
    private interface Cut {
        int[] ends(NdArray array, int parts, int axis);
    }

    private static Value split(PlainArguments all, int axis, Cut cut) {
        NdArray array = all.array("ary");
        Value parts = all.all().get("indices_or_sections");
        boolean isCount =
                parts instanceof Value.Int || (parts instanceof PlainArray(NdArray number) && number.rank() == 0);
        int[] ends = isCount ? cut.ends(array, PlainValues.integer(parts), axis) : PlainValues.integers(parts);
        return PlainValues.of(Joining.split(array, ends, axis));
    }

    private static void repetition(PlainTable table) {
        table.array("tile", "A reps", all -> Repetition.tile(all.array("A"), all.integers("reps")));
        table.array("repeat", "a repeats axis?", all -> {
            NdArray given = all.array("a");
            NdArray array = PlainReductions.flatUnlessAxis(all, given);
            int[] times = all.integers("repeats");
            return Repetition.repeat(array, times, all.integer("axis", 0));
        });
        table.array("flip", "m axis?", all -> Repetition.flip(all.array("m"), all.axes()));
        table.array("flipud", "m", all -> Repetition.flip(all.array("m"), Axes.of(0)));
        table.array("fliplr", "m", all -> Repetition.flip(all.array("m"), Axes.of(1)));
        table.array("rot90", "m k?", all -> Repetition.turn(all.array("m"), all.integer("k", 1)));
        table.array("roll", "a shift axis?", PlainShapes::roll);
        table.array("pad", "array pad_width mode? constant_values?", all -> {
            NdArray array = all.array("array");
            Padding.Widths widths =
                    Padding.widths(array.rank(), PlainValues.array(all.all().get("pad_width")));
            String mode = all.text("mode", "constant");
            NdArray value = all.has("constant_values") ? all.operand("constant_values") : NdArray.weak(0L);
            return switch (mode) {
                case "constant" -> Padding.constant(array, widths, value);
                case "edge" -> Padding.edge(array, widths);
                default -> throw new ArrayException(ErrorType.UNSUPPORTED, "array.pad.mode", mode);
            };
        });
    }

    private static NdArray roll(PlainArguments all) {
        NdArray array = all.array("a");
        int[] shifts = all.integers("shift");
        if (!all.has("axis")) {
            NdArray flat = Repetition.roll(Reshaping.ravel(array), shifts[0], 0);
            return Reshaping.reshape(flat, array.lengths());
        }
        int[] axes = all.integers("axis");
        NdArray rolled = array;
        for (int i = 0; i < Math.max(axes.length, shifts.length); i++) {
            rolled = Repetition.roll(rolled, shifts[i % shifts.length], axes[i % axes.length]);
        }
        return rolled;
    }
}
