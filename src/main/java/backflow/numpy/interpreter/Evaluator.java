package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Piece;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Evaluates expressions among the names of one function.
final class Evaluator {
    private final Machine machine;
    private final Frame frame;

    Evaluator(Machine machine, Frame frame) {
        this.machine = machine;
        this.frame = frame;
    }

    Value evaluate(Expression expression) {
        machine.budget.enter(expression.span());
        Value value = valueOf(expression);
        machine.observer.evaluated(expression, value);
        machine.budget.leave();
        return value;
    }

    /// Only dispatches: what a case needs of the stack, every level of nesting would take.
    private Value valueOf(Expression expression) {
        return switch (expression) {
            case Expression.Name name -> name(name);
            case Expression.IntegerLiteral literal -> integer(literal);
            case Expression.RealLiteral literal -> real(literal);
            case Expression.TextLiteral literal -> new Value.Text(literal.value());
            case Expression.FormattedText text -> formatted(text.pieces());
            case Expression.Constant constant -> constant(constant);
            case Expression.Unary unary -> unary(unary);
            case Expression.Binary binary -> binary(binary);
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.Logical logical -> logical(logical);
            case Expression.Conditional conditional -> conditional(conditional);
            case Expression.Call call -> machine.calls.call(call, this);
            case Expression.Attribute attribute -> attribute(attribute);
            case Expression.Subscript subscript -> subscript(subscript);
            case Expression.TupleDisplay display -> new Value.Tuple(all(display.items()));
            case Expression.ListDisplay display -> new Value.Sequence(all(display.items()));
            case Expression.DictDisplay display -> dict(display);
            case Expression.Slice slice -> slice(slice);
            case Expression.Lambda lambda -> lambda(lambda);
            case Expression.Comprehension all -> new Comprehensions(machine, frame).evaluate(all);
            case Expression.SetDisplay display -> set(display);
            case Expression.Starred starred -> throw machine.faults.unsupported(starred.span(), "star");
        };
    }

    private Value name(Expression.Name name) {
        Value value = frame.get(name.id());
        if (value == null) {
            throw unknown(name);
        }
        return value;
    }

    private RuntimeException unknown(Expression.Name name) {
        String id = name.id();
        Optional<String> modern = machine.edition.modern(id);
        if (modern.isPresent()) {
            return machine.faults.at(Kind.NAME, name.span(), "dialect.python2.name", id, modern.get());
        }
        if (Builtins.REFUSED.contains(id)) {
            return machine.faults.unsupported(name.span(), "builtin", id);
        }
        String key = frame.owns(id) ? "dialect.name.unassigned" : "dialect.name.unknown";
        return machine.faults.at(Kind.NAME, name.span(), key, id);
    }

    private Value lambda(Expression.Lambda lambda) {
        return machine.calls.define(FunctionCode.of(lambda), lambda.parameters(), frame, this);
    }

    private Value set(Expression.SetDisplay display) {
        Value.Set set = new Value.Set();
        for (Value item : all(display.items())) {
            set.keys().add(machine.keys.key(item, display.span()));
        }
        return set;
    }

    private Value integer(Expression.IntegerLiteral literal) {
        return new Value.Int(literal.value(), code(literal.span()));
    }

    private Value real(Expression.RealLiteral literal) {
        return new Value.Real(literal.value(), code(literal.span()));
    }

    private Code code(Span literal) {
        return machine.spelling.of(() -> Code.literal(machine.faults.written(literal)));
    }

    private Value unary(Expression.Unary unary) {
        return machine.operations.unary(unary.operator(), evaluate(unary.operand()), unary.span());
    }

    private Value binary(Expression.Binary binary) {
        Value left = evaluate(binary.left());
        return machine.operations.binary(binary.operator(), left, evaluate(binary.right()), binary.span());
    }

    private Value conditional(Expression.Conditional conditional) {
        Expression test = conditional.test();
        boolean holds = machine.operations.isTrue(evaluate(test), test.span());
        return evaluate(holds ? conditional.then() : conditional.otherwise());
    }

    private Value attribute(Expression.Attribute attribute) {
        return machine.attributes.get(evaluate(attribute.target()), attribute.name(), attribute.nameSpan());
    }

    List<Value> all(List<Expression> expressions) {
        List<Value> values = new ArrayList<>();
        for (Expression expression : expressions) {
            if (expression instanceof Expression.Starred(Expression value, Span span)) {
                values.addAll(machine.iteration.items(evaluate(value), span));
            } else {
                values.add(evaluate(expression));
            }
        }
        return values;
    }

    private static Value constant(Expression.Constant constant) {
        return switch (constant.which()) {
            case TRUE -> Value.Bool.of(true);
            case FALSE -> Value.Bool.of(false);
            case NONE -> Value.NONE;
            case ELLIPSIS -> Value.ELLIPSIS;
        };
    }

    private Value comparison(Expression.Comparison comparison) {
        Value left = evaluate(comparison.first());
        Value result = Value.Bool.of(true);
        boolean isFirst = true;
        for (Expression.Comparison.Link link : comparison.links()) {
            if (!isFirst && !machine.operations.isTrue(result, comparison.span())) {
                break;
            }
            isFirst = false;
            Value right = evaluate(link.operand());
            result = machine.operations.compare(link.operator(), left, right, comparison.span());
            left = right;
        }
        return result;
    }

    private Value logical(Expression.Logical logical) {
        Value value = Value.NONE;
        for (Expression operand : logical.operands()) {
            value = evaluate(operand);
            if (machine.operations.isTrue(value, operand.span()) != logical.isAnd()) {
                break;
            }
        }
        return value;
    }

    private Value subscript(Expression.Subscript subscript) {
        Value target = evaluate(subscript.target());
        return machine.subscripts.get(target, evaluate(subscript.index()), subscript);
    }

    private Value slice(Expression.Slice slice) {
        return new Value.Slice(
                slice.lower().map(this::evaluate).orElse(Value.NONE),
                slice.upper().map(this::evaluate).orElse(Value.NONE),
                slice.step().map(this::evaluate).orElse(Value.NONE));
    }

    private Value dict(Expression.DictDisplay display) {
        Value.Dict dict = new Value.Dict();
        for (Expression.DictDisplay.Entry entry : display.entries()) {
            if (entry.key().isPresent()) {
                Expression key = entry.key().get();
                Object name = machine.keys.key(evaluate(key), key.span());
                dict.items().put(name, evaluate(entry.value()));
            } else {
                dict.items()
                        .putAll(machine.calls
                                .dict(evaluate(entry.value()), entry.value().span())
                                .items());
            }
        }
        return dict;
    }

    private Value formatted(List<Piece> pieces) {
        return new Value.Text(joined(pieces));
    }

    private String joined(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String literal) -> text.append(literal);
                case Piece.Field field -> text.append(field.echo()).append(field(field));
            }
        }
        return text.toString();
    }

    private String field(Piece.Field field) {
        Value value = evaluate(field.value());
        String format = joined(field.format());
        boolean isRepr = field.conversion().equals("r") || field.conversion().equals("a");
        boolean isEcho = !field.echo().isEmpty() && field.conversion().isEmpty() && format.isEmpty();
        if (isRepr || isEcho) {
            value = new Value.Text(PythonText.repr(value));
        } else if (field.conversion().equals("s")) {
            value = new Value.Text(PythonText.str(value));
        }
        return machine.formats.apply(value, format, field.value().span());
    }
}
