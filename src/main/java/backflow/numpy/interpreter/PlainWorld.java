package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.array.Axes;
import backflow.numpy.array.Copies;
import backflow.numpy.array.Elementwise;
import backflow.numpy.array.ErrorType;
import backflow.numpy.array.Fold;
import backflow.numpy.array.Indexing;
import backflow.numpy.array.NdArray;
import backflow.numpy.array.RandomState;
import backflow.numpy.array.Reductions;
import backflow.numpy.array.Rounding;
import backflow.numpy.array.Unary;
import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The plain world of arrays: NumPy's own rules, and no graph.
final class PlainWorld implements ArrayWorld {
    private static final String RANDOM = "random.";

    private final Faults faults;
    private @Nullable PlainRandom random;

    PlainWorld(Faults faults) {
        this.faults = faults;
    }

    private static NdArray array(Value value) {
        return ((PlainArray) value).array();
    }

    /// Without a seed, each call draws the same numbers, so that a run can be repeated.
    private PlainRandom random() {
        PlainRandom drawn = random;
        if (drawn == null) {
            drawn = new PlainRandom(new RandomState());
            random = drawn;
        }
        return drawn;
    }

    @Override
    public void begins() {
        random = null;
    }

    @Override
    public boolean isInteger(Value value) {
        return value instanceof PlainArray(NdArray array) && array.type().isInteger();
    }

    @Override
    public boolean isArray(Value value) {
        return value instanceof PlainArray;
    }

    @Override
    public Value unary(UnaryOperator operator, Value array, Span span) {
        return faults.shaped(span, () -> PlainValues.of(PlainOperators.unary(operator, array(array))));
    }

    @Override
    public Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        return faults.shaped(
                span,
                () -> PlainValues.of(
                        PlainOperators.binary(operator, PlainValues.operand(left), PlainValues.operand(right))));
    }

    @Override
    public Value augment(BinaryOperator operator, Value array, Value value, Span span) {
        if (array(array).isNumber()) {
            return binary(operator, array, value, span);
        }
        return faults.shaped(span, () -> {
            PlainOperators.augment(operator, array(array), PlainValues.operand(value));
            return array;
        });
    }

    @Override
    public Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        return faults.shaped(span, () -> {
            NdArray answer = PlainOperators.compare(operator, left, right);
            // A number of NumPy is compared with None by Python itself.
            Value other = left instanceof Value.None ? right : left;
            boolean isWithNone = left instanceof Value.None || right instanceof Value.None;
            return isWithNone && array(other).isNumber() ? PlainValues.python(answer) : PlainValues.of(answer);
        });
    }

    @Override
    public boolean contains(Value array, Value item, Span span) {
        return faults.shaped(span, () -> {
            if (array(array).isNumber()) {
                throw new ArrayException(ErrorType.TYPE, "dialect.operand.container", PythonText.kind(array));
            }
            NdArray equal = PlainOperators.compare(ComparisonOperator.EQUAL, array, item);
            return Reductions.fold(Fold.ANY, equal, Axes.ALL, null, false).item() != 0;
        });
    }

    @Override
    public boolean isTrue(Value array, Span span) {
        return faults.shaped(span, () -> {
            NdArray one = array(array);
            if (one.size() != 1) {
                throw new ArrayException(ErrorType.VALUE, "array.truth", one.shapeText());
            }
            return one.item() != 0;
        });
    }

    @Override
    public Value number(Value array, Span span) {
        return faults.shaped(span, () -> {
            NdArray one = array(array);
            if (one.size() != 1) {
                throw new ArrayException(ErrorType.TYPE, "array.item", one.shapeText(), Integer.toString(one.size()));
            }
            return PlainValues.python(one);
        });
    }

    @Override
    public Value absolute(Value array, Span span) {
        return faults.shaped(span, () -> PlainValues.of(Elementwise.apply(Unary.ABSOLUTE, array(array))));
    }

    @Override
    public Value round(Value array, int digits, Span span) {
        return faults.shaped(span, () -> PlainValues.of(Rounding.round(array(array), digits)));
    }

    @Override
    public Value.Int length(Value array, Span span) {
        return faults.shaped(span, () -> {
            if (array(array).rank() == 0) {
                throw new ArrayException(ErrorType.TYPE, "dialect.operand.length", PythonText.kind(array));
            }
            return Value.Int.of(array(array).extent(0));
        });
    }

    @Override
    public Iterable<Value> items(Value array, Span span) {
        return faults.shaped(
                span,
                () -> PlainIndices.parts(array(array)).stream()
                        .map(PlainValues::of)
                        .toList());
    }

    @Override
    public Value get(Value array, Value index, Expression.Subscript place) {
        return faults.shaped(
                place.index().span(), () -> PlainValues.of(Indexing.get(array(array), PlainIndices.of(index))));
    }

    @Override
    public void set(Value array, Value index, Value value, Expression.Subscript place) {
        faults.shaped(place.span(), () -> {
            Indexing.set(array(array), PlainIndices.of(index), PlainValues.operand(value));
            return array;
        });
    }

    @Override
    public Optional<Value> attribute(Value target, String name, Span span) {
        return switch (target) {
            case PlainArray(NdArray array) -> PlainAttributes.get(array, name);
            case PlainRandom(RandomState state) -> new PlainRandom(state).function(name);
            case PlainLimits limits -> limits.attribute(name);
            case Value.Type type -> PlainAttributes.get(type, name);
            case Value.Builtin builtin
            when builtin.name().startsWith("np.") -> library(builtin.name().substring("np.".length()) + "." + name);
            default -> Optional.empty();
        };
    }

    @Override
    public boolean isInstance(Value array, String type) {
        NdArray one = array(array);
        String name = one.type().toString();
        return switch (type) {
            case "ndarray" -> !one.isNumber();
            case "generic" -> one.isNumber();
            case "number" -> one.isNumber() && !name.equals("bool");
            case "floating" -> one.isNumber() && one.type().isFloat();
            case "integer" -> one.isNumber() && one.type().isInteger();
            case "float" -> one.isNumber() && name.equals("float64");
            case "object" -> true;
            default -> one.isNumber() && name.equals(type);
        };
    }

    @Override
    public Optional<Value> library(String dottedName) {
        if (dottedName.equals("random") || dottedName.equals("linalg")) {
            return Optional.of(new Value.Library("numpy." + dottedName));
        }
        return dottedName.startsWith(RANDOM)
                ? random().function(dottedName.substring(RANDOM.length()))
                : Optional.ofNullable(PlainLibrary.FUNCTIONS.get(dottedName));
    }

    @Override
    public Value construct(Value.Type type, List<Value> arguments, Span span) {
        return faults.shaped(span, () -> {
            NdArray operand = arguments.isEmpty() ? NdArray.weak(0L) : PlainValues.operand(arguments.getFirst());
            NdArray cast = Copies.cast(operand, PlainValues.type(type)).orScalar();
            return PlainValues.of(cast);
        });
    }

    @Override
    public boolean keepsCode() {
        return false;
    }
}
