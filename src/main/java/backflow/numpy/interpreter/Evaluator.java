package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Piece;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import java.util.ArrayList;
import java.util.List;

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
            case Expression.Lambda lambda -> throw machine.faults.unsupported(lambda.span(), "lambda");
            case Expression.Comprehension all -> throw machine.faults.unsupported(all.span(), "comprehension");
            case Expression.SetDisplay set -> throw machine.faults.unsupported(set.span(), "set");
            case Expression.Starred starred -> throw machine.faults.unsupported(starred.span(), "star");
        };
    }

    private Value name(Expression.Name name) {
        return frame.get(name.id())
                .orElseThrow(() -> machine.faults.at(Kind.NAME, name.span(), "dialect.name.unknown", name.id()));
    }

    private Value integer(Expression.IntegerLiteral literal) {
        return new Value.Int(literal.value(), code(literal.span()));
    }

    private Value real(Expression.RealLiteral literal) {
        return new Value.Real(literal.value(), code(literal.span()));
    }

    private Code code(Span literal) {
        return machine.spelling.of(() -> Code.literal(machine.faults.source().slice(literal)));
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
                values.addAll(machine.operations.items(evaluate(value), span));
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
        for (Expression.Comparison.Link link : comparison.links()) {
            if (link != comparison.links().getFirst() && !machine.operations.isTrue(result, comparison.span())) {
                break;
            }
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
            Span span = entry.value().span();
            Expression key = entry.key().orElseThrow(() -> machine.faults.unsupported(span, "star"));
            dict.items().put(machine.subscripts.key(evaluate(key), key.span()), evaluate(entry.value()));
        }
        return dict;
    }

    private Value formatted(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Literal(String literal) -> text.append(literal);
                case Piece.Field(Expression value, String echo, String conversion, List<Piece> format) -> {
                    if (!format.isEmpty()) {
                        throw machine.faults.unsupported(value.span(), "format");
                    }
                    text.append(echo).append(PythonText.of(evaluate(value), conversion.equals("r")));
                }
            }
        }
        return new Value.Text(text.toString());
    }
}
