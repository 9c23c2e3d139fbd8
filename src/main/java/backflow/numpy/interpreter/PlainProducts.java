package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Axes;
import backflow.numpy.array.Closeness;
import backflow.numpy.array.Einsum;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Fold;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.Products;
import backflow.numpy.array.Reductions;
import backflow.numpy.array.Views;
import java.util.List;
import java.util.stream.IntStream;

/// NumPy's products of arrays, and its comparisons of whole arrays.
final class PlainProducts {
    private static final double RELATIVE = 1e-5;
    private static final double ABSOLUTE = 1e-8;

    private PlainProducts() {}

    static void define(PlainTable table) {
        table.define(
                "dot",
                "a b out?",
                all -> PlainValues.of(Products.dot(all.without("out").array("a"), all.array("b"))));
        table.define(
                "matmul",
                "x1 x2 out?",
                all -> PlainValues.of(Products.matmul(all.without("out").array("x1"), all.array("x2"))));
        table.define(
                "outer",
                "a b out?",
                all -> PlainValues.of(Products.outer(all.without("out").array("a"), all.array("b"))));
        table.define("inner", "a b", all -> PlainValues.of(Products.inner(all.array("a"), all.array("b"))));
        table.define("vdot", "a b", all -> PlainValues.of(Products.vdot(all.array("a"), all.array("b"))));
        table.define("tensordot", "a b axes?", PlainProducts::tensordot);
        table.define("einsum", "subscripts * optimize? out? dtype?", PlainProducts::einsum);
        table.define("diagonal", "a offset? axis1? axis2?", all -> PlainValues.of(diagonal(all)));
        table.define(
                "trace",
                "a offset? axis1? axis2?",
                all -> PlainValues.of(Reductions.fold(Fold.SUM, diagonal(all), Axes.of(-1), null, false)));
        String closeness = "a b rtol? atol? equal_nan?";
        table.define("isclose", closeness, all -> PlainValues.of(close(all)));
        table.define("allclose", closeness, all -> Value.Bool.of(Closeness.isAll(close(all))));
        table.define(
                "array_equal", "a1 a2", all -> Value.Bool.of(Closeness.areEqual(all.array("a1"), all.array("a2"))));
    }

    private static NdArray diagonal(PlainArguments all) {
        return Views.diagonal(
                all.array("a"), all.integer("offset", 0), all.integer("axis1", 0), all.integer("axis2", 1));
    }

    private static NdArray close(PlainArguments all) {
        return Closeness.isClose(
                all.operand("a"),
                all.operand("b"),
                all.number("rtol", RELATIVE),
                all.number("atol", ABSOLUTE),
                all.isTrue("equal_nan", false));
    }

    private static Value tensordot(PlainArguments all) {
        NdArray a = all.array("a");
        NdArray b = all.array("b");
        Value axes = all.has("axes") ? all.all().get("axes") : Value.Int.of(2);
        List<Value> pair = switch (axes) {
            case Value.Tuple(List<Value> items) -> items;
            case Value.Sequence list -> list.items();
            default -> List.of();
        };
        if (!pair.isEmpty()) {
            if (pair.size() != 2) {
                throw new ArrayException(ErrorType.VALUE, "array.tensordot.axes");
            }
            return PlainValues.of(Products.contract(
                    a, PlainValues.integers(pair.getFirst()), b, PlainValues.integers(pair.getLast())));
        }
        int count = PlainValues.integer(axes);
        if (count > a.rank() || count > b.rank() || count < 0) {
            throw new ArrayException(ErrorType.VALUE, "array.tensordot.axes");
        }
        int[] last = IntStream.range(a.rank() - count, a.rank()).toArray();
        return PlainValues.of(
                Products.contract(a, last, b, IntStream.range(0, count).toArray()));
    }

    private static Value einsum(PlainArguments all) {
        if (!(all.without("out", "dtype").all().get("subscripts") instanceof Value.Text(String text))) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.einsum.lists");
        }
        List<NdArray> operands =
                all.all().rest().stream().map(PlainValues::array).toList();
        return PlainValues.of(Einsum.of(text, operands));
    }
}
