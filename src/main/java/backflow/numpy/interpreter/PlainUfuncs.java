package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Axes;
import backflow.numpy.array.Binary;
import backflow.numpy.array.Copies;
import backflow.numpy.array.Cumulation;
import backflow.numpy.array.DType;
import backflow.numpy.array.Elementwise;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Fold;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Products;
import backflow.numpy.array.Reductions;
import backflow.numpy.array.Rounding;
import backflow.numpy.array.Unary;
import java.util.Map;

/// NumPy's functions that work element by element.
final class PlainUfuncs {
    private static final String UNARY = "x out? dtype? where?";
    private static final String BINARY = "x1 x2 out? dtype? where?";

    private PlainUfuncs() {}

    static void define(PlainTable table) {
        for (Unary ufunc : Unary.values()) {
            table.define(ufunc.text() + aliases(ufunc), UNARY, all -> apply(ufunc, all.without("where")));
        }
        for (Binary ufunc : Binary.values()) {
            table.define(ufunc.text() + aliases(ufunc), BINARY, all -> apply(ufunc, all.without("where")));
            table.define(ufunc.text() + ".at", "a indices b", all -> {
                NdArray array = all.operand("a");
                Indexing.accumulate(ufunc, array, PlainIndices.of(all.all().get("indices")), all.operand("b"));
                return Value.NONE;
            });
        }
        table.array("multiply.outer", "A B", all -> Products.outer(all.array("A"), all.array("B")));
        folds(table);
        table.define("clip", "a a_min? a_max? out? min? max?", PlainUfuncs::clip);
        table.array("nan_to_num", "x copy? nan? posinf? neginf?", PlainUfuncs::finite);
        table.define("round around round_", "a decimals? out?", PlainUfuncs::round);
    }

    private static String aliases(Unary ufunc) {
        return switch (ufunc) {
            case ABSOLUTE -> " abs";
            case INVERT -> " bitwise_not";
            case TRUNC -> " fix";
            default -> "";
        };
    }

    private static String aliases(Binary ufunc) {
        return switch (ufunc) {
            case DIVIDE -> " true_divide";
            case REMAINDER -> " mod";
            case POWER -> " float_power";
            default -> "";
        };
    }

    private static Value apply(Unary ufunc, PlainArguments all) {
        NdArray operand = all.operand("x");
        NdArray x = all.has("dtype") ? Copies.cast(operand, all.type(operand.type())) : operand;
        NdArray out = all.out();
        if (out == null) {
            return PlainValues.of(Elementwise.apply(ufunc, x));
        }
        Elementwise.into(out, ufunc, x);
        return PlainValues.of(out);
    }

    private static Value apply(Binary ufunc, PlainArguments all) {
        NdArray x1 = all.operand("x1");
        NdArray x2 = all.operand("x2");
        if (all.has("dtype")) {
            x1 = Copies.cast(x1, all.type(x1.type()));
            x2 = Copies.cast(x2, x1.type());
        }
        NdArray out = all.out();
        if (out == null) {
            return PlainValues.of(Elementwise.apply(ufunc, x1, x2));
        }
        Elementwise.into(out, ufunc, x1, x2);
        return PlainValues.of(out);
    }

    /// `np.add.reduce` and its like, which reduce the first axis where none is given.
    private static void folds(PlainTable table) {
        Map<Binary, Fold> folds = Map.of(
                Binary.ADD, Fold.SUM,
                Binary.MULTIPLY, Fold.PROD,
                Binary.MAXIMUM, Fold.MAX,
                Binary.MINIMUM, Fold.MIN,
                Binary.LOGICAL_AND, Fold.ALL,
                Binary.LOGICAL_OR, Fold.ANY);
        folds.forEach((ufunc, fold) -> {
            table.array(ufunc.text() + ".reduce", "a axis? dtype? out? keepdims?", all -> {
                Axes axes = all.all().has("axis") ? all.axes() : Axes.of(0);
                return Reductions.fold(
                        fold, all.array("a"), axes, all.without("out").type(), all.isTrue("keepdims", false));
            });
            table.array(ufunc.text() + ".accumulate", "a axis? dtype? out?", all -> {
                NdArray array = all.without("out").array("a");
                if (array.rank() == 0) {
                    throw new ArrayException(ErrorType.TYPE, "array.accumulate");
                }
                return Cumulation.run(fold, array, all.integer("axis", 0), all.type());
            });
        });
    }

    private static Value clip(PlainArguments all) {
        NdArray result = all.operand("a");
        String low = all.all().has("a_min") ? "a_min" : "min";
        String high = all.all().has("a_max") ? "a_max" : "max";
        if (all.has(low)) {
            result = Elementwise.apply(Binary.MAXIMUM, result, all.operand(low));
        }
        if (all.has(high)) {
            result = Elementwise.apply(Binary.MINIMUM, result, all.operand(high));
        }
        return into(all, result);
    }

    private static NdArray finite(PlainArguments all) {
        NdArray x = all.operand("x");
        if (!x.type().isFloat()) {
            return x.orScalar();
        }
        double most = x.type() == DType.FLOAT32 ? Float.MAX_VALUE : Double.MAX_VALUE;
        NdArray high = NdArray.weak(all.number("posinf", most));
        NdArray low = NdArray.weak(all.number("neginf", -most));
        NdArray isLow = Elementwise.apply(Binary.EQUAL, x, NdArray.weak(Double.NEGATIVE_INFINITY));
        NdArray isHigh = Elementwise.apply(Binary.EQUAL, x, NdArray.weak(Double.POSITIVE_INFINITY));
        NdArray bounded = Indexing.choose(isLow, low, Indexing.choose(isHigh, high, x));
        NdArray isNan = Elementwise.apply(Unary.ISNAN, x);
        NdArray finite = Indexing.choose(isNan, NdArray.weak(all.number("nan", 0)), bounded);
        return finite.orScalar();
    }

    private static Value into(PlainArguments all, NdArray result) {
        NdArray out = all.out();
        if (out == null) {
            return PlainValues.of(result);
        }
        Elementwise.into(out, Unary.POSITIVE, result);
        return PlainValues.of(out);
    }

    private static Value round(PlainArguments all) {
        return into(all, Rounding.round(all.operand("a"), all.integer("decimals", 0)));
    }
}
