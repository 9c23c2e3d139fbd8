package backflow.numpy;

import backflow.numpy.interpreter.Value;
import backflow.numpy.syntax.Parameter;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.numpy.syntax.Tree;
import backflow.op.Code;
import backflow.op.SymbolicShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds out what the parameters of a function have to be given, from its docstring, comments, code and header.
final class Declarations {
    /// What the course's scalars are unless told.
    private static final Map<String, Value> CUSTOMARY = Map.of(
            "mode", new Value.Text("train"),
            "eps", new Value.Real(1e-5, Code.literal("1e-05")),
            "momentum", new Value.Real(0.9, Code.literal("0.9")));

    private final FunctionDefinition function;
    private final Header header;
    private final ShapeNotes notes;
    private final ShapeUses shapes;
    private final DictUses dicts;

    private Declarations(SourceFile file, FunctionDefinition function, Header header) {
        this.function = function;
        this.header = header;
        Tree tree = Tree.of(function.body());
        notes = ShapeNotes.of(file, function);
        shapes = new ShapeUses(tree.statements());
        dicts = new DictUses(file, function);
    }

    /// Returns what each parameter needs; one that has a default value and needs nothing is left out.
    static List<Declaration> of(SourceFile file, FunctionDefinition function, Header header) {
        Declarations declarations = new Declarations(file, function, header);
        List<Declaration> all = new ArrayList<>();
        for (Parameter parameter : function.parameters()) {
            boolean isPlain =
                    parameter.kind() == Parameter.Kind.PLAIN || parameter.kind() == Parameter.Kind.KEYWORD_ONLY;
            if (isPlain) {
                declarations.parameter(parameter).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Declaration> parameter(Parameter parameter) {
        String name = parameter.name();
        if (dicts.isDict(name)) {
            return Optional.of(new Declaration.OfDict(name, entries(parameter), parameter.span()));
        }
        Optional<Value> standard = parameter.defaultValue().flatMap(Literals::scalar);
        if (standard.isPresent()) {
            Value value = header.scalars().getOrDefault(name, standard.get());
            return Optional.of(new Declaration.OfScalar(name, value, parameter.span()));
        }
        Optional<SymbolicShape> shape = shape(name);
        if (shape.isPresent()) {
            return Optional.of(new Declaration.OfArray(name, shape.get(), parameter.span()));
        }
        Optional<Value> scalar = scalar(name);
        if (scalar.isPresent()) {
            return Optional.of(new Declaration.OfScalar(name, scalar.get(), parameter.span()));
        }
        return parameter.defaultValue().isPresent()
                ? Optional.empty()
                : Optional.of(new Declaration.OfUnknown(name, parameter.span()));
    }

    private List<Declaration> entries(Parameter dict) {
        List<Declaration> entries = new ArrayList<>();
        dicts.keys(dict.name()).forEach((key, standard) -> {
            Optional<Value> scalar = Optional.ofNullable(header.scalars().get(key))
                    .or(() -> standard)
                    .or(() -> Optional.ofNullable(CUSTOMARY.get(key)));
            if (scalar.isPresent()) {
                entries.add(new Declaration.OfScalar(key, scalar.get(), dict.span()));
            } else {
                entries.add(shape(key)
                        .<Declaration>map(shape -> new Declaration.OfArray(key, shape, dict.span()))
                        .orElseGet(() -> new Declaration.OfUnknown(key, dict.span())));
            }
        });
        return entries;
    }

    private Optional<SymbolicShape> shape(String name) {
        return notes.shape(name)
                .or(() -> function.parameters().stream()
                                .anyMatch(parameter -> parameter.name().equals(name))
                        ? shapes.shape(name)
                        : Optional.empty())
                .or(() -> Optional.ofNullable(header.arrays().get(name)).map(array -> SymbolicShape.of(array.shape())));
    }

    private Optional<Value> scalar(String name) {
        return Optional.ofNullable(header.scalars().get(name)).or(() -> Optional.ofNullable(CUSTOMARY.get(name)));
    }
}
