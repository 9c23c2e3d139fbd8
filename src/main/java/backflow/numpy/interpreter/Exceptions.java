package backflow.numpy.interpreter;

import backflow.numpy.array.ArrayException;
import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.text.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Python's exceptions: their names, which is a kind of which, and which one an error of ours would be.
final class Exceptions {
    /// Each with the ones that it is a kind of.
    private static final Map<String, List<String>> PARENTS = Map.ofEntries(
            Map.entry("Exception", List.of("BaseException")),
            Map.entry("BaseException", List.of()),
            Map.entry("ArithmeticError", List.of("Exception")),
            Map.entry("AssertionError", List.of("Exception")),
            Map.entry("AttributeError", List.of("Exception")),
            Map.entry("AxisError", List.of("ValueError", "IndexError")),
            Map.entry("FloatingPointError", List.of("ArithmeticError")),
            Map.entry("IOError", List.of("Exception")),
            Map.entry("ImportError", List.of("Exception")),
            Map.entry("IndexError", List.of("LookupError")),
            Map.entry("KeyError", List.of("LookupError")),
            Map.entry("KeyboardInterrupt", List.of("BaseException")),
            Map.entry("LookupError", List.of("Exception")),
            Map.entry("MemoryError", List.of("Exception")),
            Map.entry("ModuleNotFoundError", List.of("ImportError")),
            Map.entry("NameError", List.of("Exception")),
            Map.entry("NotImplementedError", List.of("RuntimeError")),
            Map.entry("OSError", List.of("Exception")),
            Map.entry("OverflowError", List.of("ArithmeticError")),
            Map.entry("RecursionError", List.of("RuntimeError")),
            Map.entry("RuntimeError", List.of("Exception")),
            Map.entry("RuntimeWarning", List.of("Warning")),
            Map.entry("StopIteration", List.of("Exception")),
            Map.entry("SyntaxError", List.of("Exception")),
            Map.entry("TypeError", List.of("Exception")),
            Map.entry("UnboundLocalError", List.of("NameError")),
            Map.entry("UserWarning", List.of("Warning")),
            Map.entry("ValueError", List.of("Exception")),
            Map.entry("Warning", List.of("Exception")),
            Map.entry("ZeroDivisionError", List.of("ArithmeticError")));

    private static final Map<String, String> BY_KEY = Map.ofEntries(
            Map.entry("dialect.key.unknown", "KeyError"),
            Map.entry("dialect.index.range", "IndexError"),
            Map.entry("dialect.index.step", "ValueError"),
            Map.entry("dialect.number.zero-division", "ZeroDivisionError"),
            Map.entry("dialect.number.overflow", "OverflowError"),
            Map.entry("dialect.number.text", "ValueError"),
            Map.entry("dialect.sequence.empty", "ValueError"),
            Map.entry("dialect.sequence.absent", "ValueError"),
            Map.entry("dialect.unpack.count", "ValueError"),
            Map.entry("dialect.name.unknown", "NameError"),
            Map.entry("dialect.name.unassigned", "UnboundLocalError"),
            Map.entry("dialect.stream.end", "StopIteration"));

    private Exceptions() {}

    static Set<String> names() {
        return PARENTS.keySet();
    }

    static boolean isException(String name) {
        return PARENTS.containsKey(name);
    }

    /// Tells whether a type of exception is another one, or a kind of it.
    static boolean isA(String type, String other) {
        return type.equals(other)
                || PARENTS.getOrDefault(type, List.of("Exception")).stream().anyMatch(parent -> isA(parent, other));
    }

    /// Returns the type that Python would raise, if the program could catch it.
    static Optional<String> typeOf(DialectException error) {
        String key = error.text().key();
        if (key.equals("dialect.raised")) {
            return Optional.of(error.text().arguments().getFirst().toString());
        }
        if (error.getCause() instanceof ArrayException cause) {
            return Optional.of(cause.error().python()).filter(name -> !name.isEmpty());
        }
        String known = BY_KEY.get(key);
        if (known != null || key.startsWith("dialect.budget.")) {
            return Optional.ofNullable(known);
        }
        return switch (error.kind()) {
            case SHAPE -> Optional.of("ValueError");
            case RUNTIME, NAME -> Optional.of("TypeError");
            case SYNTAX, UNSUPPORTED -> Optional.empty();
        };
    }

    /// Returns what `str` gives of the exception.
    static String textOf(DialectException error) {
        boolean isRaised = error.kind() == Kind.RUNTIME && error.text().key().equals("dialect.raised");
        return isRaised
                ? error.text().arguments().getLast().toString()
                : Messages.english().render(error.text());
    }
}
