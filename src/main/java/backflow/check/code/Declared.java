package backflow.check.code;

import backflow.numpy.Declaration;
import backflow.numpy.Program;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A layer that nobody knows but its own forward pass, whose docstring tells the shapes.
final class Declared {
    private static final Map<String, List<String>> SHAPES = Map.of(
            "x", List.of("N", "D"),
            "w", List.of("D", "M"),
            "b", List.of("M"),
            "gamma", List.of("D"),
            "beta", List.of("D"));

    private Declared() {}

    /// Returns the layer; nothing if the shape of an array is not told.
    static Optional<Family> family(SourceFile file, FunctionDefinition forward) {
        List<Family.Input> inputs = new ArrayList<>();
        try {
            for (Declaration declaration :
                    Program.of(file.source(), Optional.of(forward.name())).parameters()) {
                if (declaration instanceof Declaration.OfArray array) {
                    inputs.add(new Family.Input(array.name(), array.shape().axes()));
                }
            }
        } catch (DialectException _) {
            // What the docstring does not tell, the names may.
            return named(forward);
        }
        return inputs.isEmpty()
                ? named(forward)
                : Optional.of(new Family(Family.OTHER, inputs, List.of(), false, false));
    }

    /// Without a docstring, the names that the course uses everywhere tell the shapes.
    private static Optional<Family> named(FunctionDefinition forward) {
        List<Family.Input> inputs = new ArrayList<>();
        for (Parameter parameter : forward.parameters()) {
            List<String> shape = SHAPES.get(parameter.name().toLowerCase(Locale.ROOT));
            if (shape != null) {
                inputs.add(new Family.Input(parameter.name(), shape));
            } else if (parameter.defaultValue().isEmpty()) {
                return Optional.empty();
            }
        }
        return inputs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Family(Family.OTHER, inputs, List.of(), false, false));
    }
}
