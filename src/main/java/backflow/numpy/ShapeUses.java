package backflow.numpy;

import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement;
import backflow.op.SymbolicShape;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Shapes that the code itself tells: `N, D = x.shape`, or `N = x.shape[0]` with `D = x.shape[1]`.
final class ShapeUses {
    private static final List<String> BY_POSITION = List.of("N", "D");

    private final Map<String, SymbolicShape> whole = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> axes = new HashMap<>();

    ShapeUses(List<Statement> statements) {
        for (Statement statement : statements) {
            if (statement instanceof Statement.Assign(List<Expression> targets, Expression value, Span span)) {
                targets.forEach(target -> read(target, value));
            }
        }
    }

    private void read(Expression target, Expression value) {
        if (target instanceof Expression.TupleDisplay(List<Expression> items, Span span)) {
            nameOfShape(value).ifPresent(name -> whole.putIfAbsent(name, shape(items)));
        } else if (target instanceof Expression.Name(String symbol, Span span)
                && value instanceof Expression.Subscript(Expression shape, Expression index, Span where)
                && index instanceof Expression.IntegerLiteral(BigInteger axis, Span place)
                && axis.bitLength() < 5) {
            nameOfShape(shape)
                    .ifPresent(name ->
                            axes.computeIfAbsent(name, key -> new TreeMap<>()).putIfAbsent(axis.intValue(), symbol));
        }
    }

    private static Optional<String> nameOfShape(Expression value) {
        boolean isShape = value instanceof Expression.Attribute attribute
                && attribute.name().equals("shape");
        return isShape
                        && value instanceof Expression.Attribute attribute
                        && attribute.target() instanceof Expression.Name(String name, Span span)
                ? Optional.of(name)
                : Optional.empty();
    }

    private static SymbolicShape shape(List<Expression> items) {
        List<String> symbols = new ArrayList<>();
        for (int axis = 0; axis < items.size(); axis++) {
            boolean isNamed = items.get(axis) instanceof Expression.Name(String id, Span span) && !id.equals("_");
            symbols.add(isNamed ? ((Expression.Name) items.get(axis)).id() : byPosition(axis));
        }
        return new SymbolicShape(symbols);
    }

    /// Returns the name of an axis that the code gives none: as in the course, then `N2`, `N3`.
    private static String byPosition(int axis) {
        return axis < BY_POSITION.size() ? BY_POSITION.get(axis) : "N" + axis;
    }

    /// Returns the shape of a parameter.
    Optional<SymbolicShape> shape(String name) {
        TreeMap<Integer, String> known = axes.getOrDefault(name, new TreeMap<>());
        if (whole.containsKey(name) || known.isEmpty()) {
            return Optional.ofNullable(whole.get(name));
        }
        List<String> symbols = new ArrayList<>();
        for (int axis = 0; axis <= known.lastKey(); axis++) {
            symbols.add(known.getOrDefault(axis, byPosition(axis)));
        }
        return Optional.of(new SymbolicShape(symbols));
    }
}
