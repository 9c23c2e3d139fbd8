package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Expression;
import backflow.numpy.syntax.Piece;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.UnaryOperator;
import backflow.op.Code;
import java.math.BigInteger;
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
        machine.budget.leave();
        return value;
    }

    private Value valueOf(Expression expression) {
        Faults faults = machine.faults;
        return switch (expression) {
            case Expression.Name(String id, Span span) ->
                frame.get(id).orElseThrow(() -> faults.at(Kind.NAME, span, "dialect.name.unknown", id));
            case Expression.IntegerLiteral(BigInteger value, Span span) ->
                new Value.Int(value, Code.literal(faults.source().slice(span)));
            case Expression.RealLiteral(double value, Span span) ->
                new Value.Real(value, Code.literal(faults.source().slice(span)));
            case Expression.TextLiteral(String value, Span span) -> new Value.Text(value);
            case Expression.FormattedText(List<Piece> pieces, Span span) -> formatted(pieces);
            case Expression.Constant constant -> constant(constant);
            case Expression.Unary(UnaryOperator operator, Expression operand, Span span) ->
                machine.operations.unary(operator, evaluate(operand), span);
            case Expression.Binary binary ->
                machine.operations.binary(
                        binary.operator(), evaluate(binary.left()), evaluate(binary.right()), binary.span());
            case Expression.Comparison comparison -> comparison(comparison);
            case Expression.Logical logical -> logical(logical);
            case Expression.Conditional conditional ->
                machine.operations.isTrue(
                                evaluate(conditional.test()), conditional.test().span())
                        ? evaluate(conditional.then())
                        : evaluate(conditional.otherwise());
            case Expression.Call call -> machine.calls.call(call, this);
            case Expression.Attribute attribute ->
                machine.attributes.get(evaluate(attribute.target()), attribute.name(), attribute.nameSpan());
            case Expression.Subscript subscript -> subscript(subscript);
            case Expression.TupleDisplay(List<Expression> items, Span span) -> new Value.Tuple(all(items));
            case Expression.ListDisplay(List<Expression> items, Span span) -> new Value.Sequence(all(items));
            case Expression.DictDisplay display -> dict(display);
            case Expression.Lambda lambda -> throw faults.unsupported(lambda.span(), "lambda");
            case Expression.Comprehension all -> throw faults.unsupported(all.span(), "comprehension");
            case Expression.SetDisplay set -> throw faults.unsupported(set.span(), "set");
            case Expression.Starred starred -> throw faults.unsupported(starred.span(), "star");
            case Expression.Slice slice -> throw faults.unsupported(slice.span(), "slice");
        };
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
            case TRUE -> new Value.Bool(true);
            case FALSE -> new Value.Bool(false);
            case NONE -> Value.NONE;
            case ELLIPSIS -> new Value.Type("ellipsis");
        };
    }

    private Value comparison(Expression.Comparison comparison) {
        Value left = evaluate(comparison.first());
        boolean holds = true;
        for (Expression.Comparison.Link link : comparison.links()) {
            if (!holds) {
                break;
            }
            Value right = evaluate(link.operand());
            holds = machine.operations.compare(link.operator(), left, right, comparison.span());
            left = right;
        }
        return new Value.Bool(holds);
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
        if (target instanceof Value.Array array) {
            return machine.subscripts.ofArray(array, subscript, this);
        }
        Expression index = subscript.index();
        if (index instanceof Expression.Slice slice) {
            return machine.subscripts.slice(target, bounds(slice), slice.span());
        }
        return machine.subscripts.item(
                target, evaluate(index), subscript.target().span(), index.span());
    }

    private List<Value> bounds(Expression.Slice slice) {
        return List.of(
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
