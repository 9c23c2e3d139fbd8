package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Binary;
import backflow.numpy.array.Cumulation;
import backflow.numpy.array.DType;
import backflow.numpy.array.Elementwise;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Fold;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Norms;
import backflow.numpy.array.Ordering;
import backflow.numpy.array.Reductions;
import backflow.numpy.array.Reshaping;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// NumPy's functions that make fewer numbers of many, or put them in order.
final class PlainReductions {
    private PlainReductions() {}

    static void define(PlainTable table) {
        fold(table, "sum", "a axis? dtype? out? keepdims? initial? where?", Fold.SUM);
        fold(table, "prod", "a axis? dtype? out? keepdims? initial? where?", Fold.PROD);
        fold(table, "max amax", "a axis? out? keepdims? initial? where?", Fold.MAX);
        fold(table, "min amin", "a axis? out? keepdims? initial? where?", Fold.MIN);
        fold(table, "any", "a axis? out? keepdims? where?", Fold.ANY);
        fold(table, "all", "a axis? out? keepdims? where?", Fold.ALL);
        table.array(
                "mean",
                "a axis? dtype? out? keepdims? where?",
                all -> Reductions.mean(array(all), all.axes(), all.type(), keepDims(all)));
        table.array(
                "var",
                "a axis? dtype? out? ddof? keepdims? where? mean? correction?",
                all -> Reductions.variance(array(all), all.axes(), all.type(), ddof(all), keepDims(all)));
        table.array(
                "std",
                "a axis? dtype? out? ddof? keepdims? where? mean? correction?",
                all -> Reductions.deviation(array(all), all.axes(), all.type(), ddof(all), keepDims(all)));
        table.array("average", "a axis? weights? returned? keepdims?", PlainReductions::average);
        table.array("count_nonzero", "a axis? keepdims?", all -> {
            NdArray present = Elementwise.apply(Binary.NOT_EQUAL, all.array("a"), NdArray.weak(0L));
            return Reductions.fold(Fold.SUM, present, all.axes(), null, keepDims(all));
        });
        table.array(
                "ptp",
                "a axis? out? keepdims?",
                all -> Elementwise.apply(
                        Binary.SUBTRACT,
                        Reductions.fold(Fold.MAX, array(all), all.axes(), null, keepDims(all)),
                        Reductions.fold(Fold.MIN, array(all), all.axes(), null, keepDims(all))));
        table.array("median", "a axis? out? overwrite_input? keepdims?", PlainReductions::median);
        order(table);
        table.array("linalg.norm", "x ord? axis? keepdims?", PlainReductions::norm);
    }

    private static void fold(PlainTable table, String names, String signature, Fold fold) {
        table.array(names, signature, all -> {
            NdArray array = array(all.without("initial"));
            return Reductions.fold(fold, array, all.axes(), all.type(), keepDims(all));
        });
    }

    private static NdArray array(PlainArguments all) {
        return all.without("out", "where", "mean", "correction").array("a");
    }

    private static boolean keepDims(PlainArguments all) {
        return all.isTrue("keepdims", false);
    }

    private static double ddof(PlainArguments all) {
        return all.number("ddof", 0);
    }

    private static NdArray median(PlainArguments all) {
        NdArray array = all.without("out").array("a");
        if (all.has("axis")) {
            return Ordering.median(array, all.integer("axis", 0), keepDims(all));
        }
        NdArray median = Ordering.median(Reshaping.flatten(array), 0, false);
        return keepDims(all) ? Reshaping.reshape(median, ones(array.rank())) : median;
    }

    private static int[] ones(int rank) {
        int[] ones = new int[rank];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static NdArray average(PlainArguments all) {
        all.without("returned");
        NdArray array = all.array("a");
        if (!all.has("weights")) {
            return Reductions.mean(array, all.axes(), null, keepDims(all));
        }
        NdArray weights = all.array("weights");
        if (!weights.shape().equals(array.shape())) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.average");
        }
        NdArray products = Elementwise.apply(Binary.MULTIPLY, array, weights);
        return Elementwise.apply(
                Binary.DIVIDE,
                Reductions.fold(Fold.SUM, products, all.axes(), null, keepDims(all)),
                Reductions.fold(Fold.SUM, weights, all.axes(), null, keepDims(all)));
    }

    private static void order(PlainTable table) {
        table.array("argmax", "a axis? out? keepdims?", all -> extreme(all, true));
        table.array("argmin", "a axis? out? keepdims?", all -> extreme(all, false));
        table.array("cumsum", "a axis? dtype? out?", all -> running(Fold.SUM, all.without("out")));
        table.array("cumprod", "a axis? dtype? out?", all -> running(Fold.PROD, all.without("out")));
        table.array(
                "diff",
                "a n? axis?",
                all -> Cumulation.differences(all.without("n").array("a"), all.integer("axis", -1)));
        table.array("sort", "a axis? kind? order?", all -> Ordering.sort(along(all), lastAxis(all)));
        table.array(
                "argsort",
                "a axis? kind? order?",
                all -> Ordering.argsort(Reshaping.atLeast(1, along(all)), lastAxis(all)));
        table.array("unique", "ar", all -> Ordering.unique(all.array("ar")));
    }

    /// `axis=None` flattens here.
    private static NdArray along(PlainArguments all) {
        NdArray array = all.array("a");
        return all.all().find("axis") instanceof Value.None ? Reshaping.flatten(array) : array;
    }

    private static int lastAxis(PlainArguments all) {
        return all.integer("axis", -1);
    }

    private static NdArray extreme(PlainArguments all, boolean largest) {
        NdArray given = all.without("out").array("a");
        boolean isFlat = !all.has("axis") || given.rank() == 0;
        NdArray array = isFlat ? Reshaping.ravel(given) : given;
        int axis = all.integer("axis", 0);
        boolean keeps = keepDims(all) && !isFlat;
        NdArray found = largest ? Ordering.argmax(array, axis, keeps) : Ordering.argmin(array, axis, keeps);
        if (!keepDims(all) || keeps) {
            return found;
        }
        return Reshaping.reshape(found, ones(given.rank())).orScalar();
    }

    /// Without an axis, and where there is none, all elements stand in one row.
    static NdArray flatUnlessAxis(PlainArguments all, NdArray array) {
        return all.has("axis") && array.rank() > 0 ? array : Reshaping.ravel(array);
    }

    private static NdArray running(Fold fold, PlainArguments all) {
        NdArray given = all.array("a");
        @Nullable DType type = all.type();
        return Cumulation.run(fold, flatUnlessAxis(all, given), all.integer("axis", 0), type);
    }

    private static NdArray norm(PlainArguments all) {
        NdArray array = all.array("x");
        boolean keeps = keepDims(all);
        String order = all.text("ord", "");
        int axes = all.has("axis") ? all.integers("axis").length : array.rank();
        boolean isEuclidean = order.isEmpty() || (order.equals("fro") && axes == 2);
        if (isEuclidean) {
            return Norms.euclidean(array, all.axes(), keeps);
        }
        if (axes != 1 || List.of("fro", "nuc").contains(order)) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.norm", order);
        }
        int axis = all.has("axis") ? all.integers("axis")[0] : 0;
        return Norms.vector(array, all.number("ord", 2), axis, keeps);
    }
}
