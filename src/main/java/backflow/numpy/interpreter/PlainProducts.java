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
        table.array("dot", "a b out?", all -> Products.dot(all.without("out").array("a"), all.array("b")));
        table.array(
                "matmul",
                "x1 x2 out?",
                all -> Products.matmul(all.without("out").array("x1"), all.array("x2")));
        table.array(
                "outer", "a b out?", all -> Products.outer(all.without("out").array("a"), all.array("b")));
        table.array("inner", "a b", all -> Products.inner(all.array("a"), all.array("b")));
        table.array("vdot", "a b", all -> Products.vdot(all.array("a"), all.array("b")));
        table.array("tensordot", "a b axes?", PlainProducts::tensordot);
        table.array("einsum", "subscripts * optimize? out? dtype?", PlainProducts::einsum);
        table.array("diagonal", "a offset? axis1? axis2?", all -> diagonal(all));
        table.array(
                "trace",
                "a offset? axis1? axis2?",
                all -> Reductions.fold(Fold.SUM, diagonal(all), Axes.of(-1), null, false));
        String closeness = "a b rtol? atol? equal_nan?";
        table.array("isclose", closeness, all -> close(all));
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

    private static NdArray tensordot(PlainArguments all) {
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
            return Products.contract(a, PlainValues.integers(pair.getFirst()), b, PlainValues.integers(pair.getLast()));
        }
        int count = PlainValues.integer(axes);
        if (count > a.rank() || count > b.rank() || count < 0) {
            throw new ArrayException(ErrorType.VALUE, "array.tensordot.axes");
        }
        int[] last = IntStream.range(a.rank() - count, a.rank()).toArray();
        return Products.contract(a, last, b, IntStream.range(0, count).toArray());
    }

    private static NdArray einsum(PlainArguments all) {
        if (!(all.without("out", "dtype").all().get("subscripts") instanceof Value.Text(String text))) {
            throw new ArrayException(ErrorType.UNSUPPORTED, "array.einsum.lists");
        }
        List<NdArray> operands =
                all.all().rest().stream().map(PlainValues::array).toList();
        return Einsum.of(text, operands);
    }
}
