package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.Reshape;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/// Reads shapes from values, and keeps the symbols that the numbers carry.
final class Shapes {
    private Shapes() {}

    /// Returns the shape that extents make.
    static Shape shape(Faults faults, ArrayOperators operators, List<Value> extents, Span span) {
        return faults.shaped(
                span,
                () -> new Shape(extents.stream()
                        .map(extent -> operators.integer(extent, span))
                        .toList()));
    }

    /// Returns how NumPy source writes the extents: `(N, D)`.
    static Code code(List<Value> extents) {
        return Code.tuple(extents.stream().map(Numbers::code).toList());
    }

    /// Returns the op that gives an array other extents; one of them may be -1.
    static Reshape reshape(Faults faults, ArrayOperators operators, Value.Array array, List<Value> given, Span span) {
        List<Integer> extents = new ArrayList<>();
        List<String> symbols = new ArrayList<>();
        int known = 1;
        int open = -1;
        for (int axis = 0; axis < given.size(); axis++) {
            int extent = operators.integer(given.get(axis), span);
            extents.add(extent);
            symbols.add(symbol(given.get(axis), extent));
            if (extent == -1 && open < 0) {
                open = axis;
            } else {
                known *= extent;
            }
        }
        if (open >= 0) {
            int size = array.tensor().size();
            if (known <= 0 || size % known != 0) {
                String from = array.tensor().shape().toString();
                throw faults.at(
                        Kind.SHAPE, span, "dialect.reshape", from, PythonText.of(new Value.Tuple(given), false));
            }
            extents.set(open, size / known);
            symbols.set(open, Integer.toString(size / known));
        }
        Shape target = faults.shaped(span, () -> new Shape(extents));
        return new Reshape(target, new SymbolicShape(symbols));
    }

    private static String symbol(Value extent, int length) {
        Code code = Numbers.code(extent);
        boolean isName = code.names().size() == 1 && code.names().contains(code.text());
        return isName ? code.text() : Integer.toString(length);
    }
}
