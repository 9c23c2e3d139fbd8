package backflow.numpy.interpreter;

import backflow.graph.Place;
import backflow.numpy.syntax.Span;
import backflow.op.Code;
import backflow.op.Op;
import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import backflow.tensor.Tensor;
import backflow.trace.Argument;
import backflow.trace.Tape;
import backflow.trace.Traced;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Carries out ops on arrays. An op on a traced value goes onto the tape; constants stay constants.
final class Recorder {
    private static final Pattern SPACE = Pattern.compile("\\s*\\\\?\\n\\s*");

    private static final int LONGEST_CODE = 120;

    private final Tape tape;
    private final Faults faults;
    private final Budget budget;
    private final Staging staging;

    Recorder(Tape tape, Faults faults, Budget budget, Staging staging) {
        this.tape = tape;
        this.faults = faults;
        this.budget = budget;
        this.staging = staging;
    }

    /// Applies an op.
    ///
    /// @param span the place of the expression, for the label and for errors
    Value.Array apply(Op op, List<Argument> arguments, Span span) {
        return faults.shaped(span, () -> new Value.Array(applied(op, arguments, span)));
    }

    private Argument applied(Op op, List<Argument> arguments, Span span) {
        List<Shape> shapes =
                arguments.stream().map(argument -> argument.value().shape()).toList();
        budget.allocate(largest(op.stretched(shapes)), span);
        String expression = SPACE.matcher(faults.source().slice(span)).replaceAll(" ");
        if (arguments.stream().noneMatch(Traced.class::isInstance)) {
            return constant(op, arguments, expression);
        }
        Place place = staging.place();
        return tape.apply(
                op, arguments, place, SPACE.matcher(faults.source().slice(span)).replaceAll(" "));
    }

    private static Argument constant(Op op, List<Argument> arguments, String expression) {
        Tensor value = op.forward(arguments.stream().map(Argument::value).toList());
        List<Code> codes = arguments.stream().map(Recorder::code).toList();
        Code code = op.code(codes, SymbolicShape.of(value.shape()));
        return new Argument.Constant(value, bounded(code, expression));
    }

    /// Returns the code of a constant; a long one reads a name that is no variable, so that it is written as its value.
    static Code bounded(Code code, String label) {
        return code.text().length() <= LONGEST_CODE ? code : new Code(label, Code.Binding.ATOM, Set.of("…"), false);
    }

    private static Code code(Argument argument) {
        return argument instanceof Argument.Constant(Tensor value, Code code) ? code : Code.literal("");
    }

    private static long largest(List<Shape> shapes) {
        return shapes.stream().mapToLong(Shape::size).max().orElse(1);
    }

    /// Gives a traced value its name.
    void name(Value.Array array, String name) {
        if (array.argument() instanceof Traced traced) {
            tape.name(traced, name);
        }
    }
}
