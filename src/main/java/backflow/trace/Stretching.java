package backflow.trace;

import backflow.op.SymbolicShape;
import backflow.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/// Which symbols an operand has once it is broadcast to the shape that its op needs.
final class Stretching {
    private Stretching() {}

    /// Returns the stretched symbols: the operand's own where it has the axis, elsewhere those of the other operands.
    static SymbolicShape symbols(List<Argument> arguments, int operand, Shape target) {
        List<String> axes = new ArrayList<>();
        for (int axis = 0; axis < target.rank(); axis++) {
            axes.add(symbol(arguments, operand, target, axis));
        }
        return new SymbolicShape(axes);
    }

    private static String symbol(List<Argument> arguments, int operand, Shape target, int axis) {
        String found = String.valueOf(target.extent(axis));
        for (int k = 0; k < arguments.size(); k++) {
            Argument argument = arguments.get(k);
            int own = axis - target.rank() + argument.symbols().rank();
            boolean fits = own >= 0 && argument.value().shape().extent(own) == target.extent(axis);
            if (fits && argument.symbols().isNamed(own) && (k == operand || !SymbolicShape.isSymbol(found))) {
                found = argument.symbols().axis(own);
            }
        }
        return found;
    }
}
