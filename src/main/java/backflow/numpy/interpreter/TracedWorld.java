package backflow.numpy.interpreter;

import backflow.numpy.syntax.BinaryOperator;
import backflow.numpy.syntax.ComparisonOperator;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Code;
import backflow.trace.Argument;
import java.util.List;
import java.util.Optional;

/// The traced world of arrays: what it computes goes onto a tape, and what a graph cannot show is refused.
final class TracedWorld implements ArrayWorld {
    private final Faults faults;
    private final Recorder recorder;
    private final Staging staging;
    private final ArrayOperators operators;
    private final ArrayFunctions functions;
    private final ArrayAttributes attributes;
    private final ArrayIndices indices;
    private final NumpyFunctions numpy;

    TracedWorld(Faults faults, Recorder recorder, Staging staging) {
        this.faults = faults;
        this.recorder = recorder;
        this.staging = staging;
        this.operators = new ArrayOperators(faults, recorder);
        this.functions = new ArrayFunctions(faults, recorder, operators);
        this.attributes = new ArrayAttributes(functions);
        this.indices = new ArrayIndices(faults, functions);
        this.numpy = new NumpyFunctions(faults, functions, operators);
    }

    @Override
    public boolean isArray(Value value) {
        return value instanceof Value.Array;
    }

    private static Value.Array array(Value value) {
        return (Value.Array) value;
    }

    @Override
    public Value unary(UnaryOperator operator, Value array, Span span) {
        return operators.unary(operator, array(array), span);
    }

    @Override
    public Value binary(BinaryOperator operator, Value left, Value right, Span span) {
        return operators.binary(operator, left, right, span);
    }

    @Override
    public Value augment(BinaryOperator operator, Value array, Value value, Span span) {
        Value result = operators.binary(operator, array, value, span);
        if (!(array instanceof Value.Array before) || !(result instanceof Value.Array after)) {
            return result;
        }
        if (before.isShared()) {
            throw faults.unsupported(span, "view-update");
        }
        var own = before.tensor().shape();
        var shape = after.tensor().shape();
        if (!own.equals(shape)) {
            throw faults.at(Kind.SHAPE, span, "dialect.in-place.shape", own.toString(), shape.toString());
        }
        before.replace(after.argument());
        return before;
    }

    @Override
    public Value compare(ComparisonOperator operator, Value left, Value right, Span span) {
        throw faults.unsupported(span, "array-comparison");
    }

    @Override
    public boolean contains(Value array, Value item, Span span) {
        throw faults.unsupported(span, "array-comparison");
    }

    @Override
    public boolean isTrue(Value array, Span span) {
        throw faults.unsupported(span, "array-truth");
    }

    @Override
    public Value number(Value array, Span span) {
        if (!(array(array).argument() instanceof Argument.Constant(var tensor, Code code))) {
            throw faults.unsupported(span, "number-of-array");
        }
        return Spelling.KEPT.real(faults.shaped(span, tensor::item), code);
    }

    @Override
    public Value absolute(Value array, Span span) {
        throw faults.unsupported(span, "numpy", "abs");
    }

    @Override
    public Value round(Value array, int digits, Span span) {
        throw faults.unsupported(span, "numpy", "round");
    }

    @Override
    public Value.Int length(Value array, Span span) {
        if (array(array).tensor().rank() == 0) {
            throw faults.at(Kind.RUNTIME, span, "dialect.operand.length", PythonText.kind(array));
        }
        return (Value.Int) ArrayAttributes.extents(array(array)).getFirst();
    }

    @Override
    public Iterable<Value> items(Value array, Span span) {
        throw faults.at(Kind.RUNTIME, span, "dialect.unpack.kind", PythonText.kind(array));
    }

    @Override
    public Value get(Value array, Value index, Expression.Subscript place) {
        return indices.get(array(array), index, place);
    }

    @Override
    public void set(Value array, Value index, Value value, Expression.Subscript place) {
        throw faults.unsupported(place.span(), "item-update");
    }

    @Override
    public Optional<Value> attribute(Value target, String name, Span span) {
        return target instanceof Value.Array array ? attributes.get(array, name, span) : Optional.empty();
    }

    @Override
    public boolean isInstance(Value array, String type) {
        return type.equals("ndarray") || type.equals("object");
    }

    @Override
    public Optional<Value> library(String dottedName) {
        return numpy.get(dottedName);
    }

    @Override
    public Value construct(Value.Type type, List<Value> arguments, Span span) {
        throw faults.unsupported(span, "type-call", type.name());
    }

    @Override
    public boolean keepsCode() {
        return true;
    }

    @Override
    public void names(Value array, String name) {
        recorder.name(array(array), name);
    }

    @Override
    public void enters(Span statement) {
        staging.enter(statement);
    }

    @Override
    public void calls() {
        staging.call();
    }

    @Override
    public void returns() {
        staging.comeBack();
    }
}
