package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Indexes a traced array by whole axes and new ones: `x[:, None]`, `x[np.newaxis]`, `x[...]`.
final class ArrayIndices {
    private static final Value.Slice WHOLE = new Value.Slice(Value.NONE, Value.NONE, Value.NONE);

    private final Faults faults;
    private final ArrayFunctions arrays;

    ArrayIndices(Faults faults, ArrayFunctions arrays) {
        this.faults = faults;
        this.arrays = arrays;
    }

    Value get(Value.Array array, Value index, Expression.Subscript place) {
        List<Value> parts = index instanceof Value.Tuple(List<Value> items) ? items : List.of(index);
        int rank = array.tensor().rank();
        int whole = (int) parts.stream().filter(WHOLE::equals).count();
        if (whole > rank) {
            String shape = array.tensor().shape().toString();
            throw faults.at(Kind.SHAPE, place.index().span(), "dialect.index.axes", Integer.toString(whole), shape);
        }
        List<Boolean> isNew = new ArrayList<>();
        int open = rank - whole;
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Value.Ellipsis _ -> {
                    isNew.addAll(Collections.nCopies(open, false));
                    open = 0;
                }
                case Value.Slice slice when slice.equals(WHOLE) -> isNew.add(false);
                case Value.None _ -> isNew.add(true);
                default -> throw faults.unsupported(span(place, i), "array-index");
            }
        }
        isNew.addAll(Collections.nCopies(open, false));
        return arrays.expand(array, isNew, place.span());
    }

    private static Span span(Expression.Subscript place, int part) {
        return place.index() instanceof Expression.TupleDisplay(List<Expression> items, Span _)
                ? items.get(part).span()
                : place.index().span();
    }
}
