package backflow.numpy.interpreter;

import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.Edition;
import backflow.numpy.syntax.Span;
import java.util.List;
import java.util.Optional;

/// What stands behind a dot: what Python's own values have, what arrays have, and what modules hold.
final class Attributes {
    private final Machine machine;
    private final Faults faults;
    private final Edition edition;
    private final ArrayWorld arrays;
    private final DictMethods dicts;
    private final ListMethods lists;
    private final TextMethods texts;

    Attributes(Machine machine) {
        this.machine = machine;
        this.faults = machine.faults;
        this.edition = machine.edition;
        this.arrays = machine.arrays;
        this.dicts = new DictMethods(machine);
        this.lists = new ListMethods(machine, machine.sorting);
        this.texts = new TextMethods(machine);
    }

    Value get(Value target, String name, Span span) {
        return target instanceof Value.Library(String module)
                ? ofModule(module, name, span)
                : find(target, name, span).orElseThrow(() -> unknown(target, name, span));
    }

    /// Returns what a value has under a name, if it has it.
    Optional<Value> find(Value target, String name, Span span) {
        return switch (target) {
            case Value.Dict dict -> dicts.method(dict, name);
            case Value.Sequence list -> lists.method(list, name);
            case Value.Set set -> lists.method(set, name);
            case Value.Tuple(List<Value> items) -> lists.search(items, name);
            case Value.Text(String text) -> texts.method(text, name);
            case Value.Failure failure -> ofFailure(failure, name);
            case Value.Function function
            when name.equals("__name__") ->
                Optional.of(new Value.Text(function.code().name()));
            case Value.Type type when name.equals("__name__") -> Optional.of(new Value.Text(type.name()));
            default -> arrays.attribute(target, name, span);
        };
    }

    private static Optional<Value> ofFailure(Value.Failure failure, String name) {
        Value text = new Value.Text(failure.text());
        return switch (name) {
            case "args" -> Optional.of(new Value.Tuple(List.of(text)));
            case "message" -> Optional.of(text);
            default -> Optional.empty();
        };
    }

    private RuntimeException unknown(Value target, String name, Span span) {
        Optional<String> modern = target instanceof Value.Dict ? edition.modern("." + name) : Optional.empty();
        return modern.isPresent()
                ? faults.at(Kind.NAME, span, "dialect.python2.name", name, modern.get())
                : faults.unsupported(span, "attribute", PythonText.kind(target), name);
    }

    private Value ofModule(String module, String name, Span span) {
        if (module.equals("math")) {
            return machine.math.find(name).orElseThrow(() -> faults.unsupported(span, "module", "math." + name));
        }
        boolean isNumpy = module.equals("numpy") || module.startsWith("numpy.");
        if (!isNumpy) {
            throw faults.unsupported(span, "module", module);
        }
        String inside = module.equals("numpy") ? name : module.substring("numpy.".length()) + "." + name;
        if (inside.equals("random") || inside.equals("linalg")) {
            return new Value.Library("numpy." + inside);
        }
        return arrays.library(inside).orElseThrow(() -> faults.unsupported(span, "numpy", inside));
    }
}
