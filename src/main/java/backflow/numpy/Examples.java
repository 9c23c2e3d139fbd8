package backflow.numpy;

import backflow.numpy.syntax.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The examples that come with the program, from `assets/examples`: `index.txt` names them in their order.
public final class Examples {
    private Examples() {}

    /// Returns the names of the examples.
    public static List<String> names() {
        return new String(read("index.txt"), StandardCharsets.UTF_8).lines().toList();
    }

    /// Returns an example as a program; its title is in its header.
    public static Optional<Program> find(String name) {
        return names().contains(name)
                ? Optional.of(Program.of(SourceText.decode(name + ".py", read(name + ".py")), Optional.empty()))
                : Optional.empty();
    }

    private static byte[] read(String file) {
        try (InputStream stream = Examples.class.getResourceAsStream("/examples/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("no example " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
