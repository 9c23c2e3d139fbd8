package backflow.numpy;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.DialectException.Kind;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the function of a file that is to be traced.
final class FunctionChoice {
    private final SourceFile file;

    FunctionChoice(SourceFile file) {
        this.file = file;
    }

    /// Returns the function with the given name; without one the only function, else the only `*_forward`.
    ///
    /// @throws DialectException if there is none, several fit, or the one that is meant is broken
    FunctionDefinition choose(Optional<String> name) {
        return name.isPresent() ? named(name.get()) : only();
    }

    private FunctionDefinition named(String name) {
        brokenOne(name).ifPresent(broken -> {
            throw broken;
        });
        return file.functions().stream()
                .filter(function -> function.name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow(() -> error("dialect.function.unknown", name, list()));
    }

    private FunctionDefinition only() {
        List<String> names = names().toList();
        if (names.isEmpty()) {
            throw file.broken().isEmpty()
                    ? error("dialect.function.none")
                    : file.broken().getFirst().error();
        }
        if (names.size() == 1) {
            return named(names.getFirst());
        }
        List<String> forward =
                names.stream().filter(name -> name.endsWith("_forward")).toList();
        if (forward.size() == 1) {
            return named(forward.getFirst());
        }
        throw error("dialect.function.several", list());
    }

    private Optional<DialectException> brokenOne(String name) {
        return file.broken().stream()
                .filter(broken -> broken.function().equals(Optional.of(name)))
                .map(SourceFile.Broken::error)
                .findFirst();
    }

    private Stream<String> names() {
        return Stream.concat(
                        file.functions().stream().map(FunctionDefinition::name),
                        file.broken().stream().flatMap(broken -> broken.function().stream()))
                .distinct();
    }

    private String list() {
        return String.join(", ", names().sorted().toList());
    }

    private DialectException error(String key, Object... arguments) {
        return new DialectException(Kind.NAME, file.source().name(), 1, 1, Message.of(key, arguments));
    }
}
