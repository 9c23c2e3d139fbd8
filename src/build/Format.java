import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Formats every Java source below `src`, or with `--check` names those that are not formatted.
///
/// A program of its own rather than a Maven plugin: the formatter parses with the javac of the Java that runs it, and
/// Maven's may be too old for our sources.
final class Format {
    private static final int WIDEST = 120;

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    public static void main(String[] arguments) throws IOException {
        boolean check = List.of(arguments).contains("--check");
        var format = new Format();
        List<Path> unformatted;
        try (var files = Files.walk(Path.of("src"))) {
            unformatted = files.filter(file -> file.toString().endsWith(".java")).sorted().toList().parallelStream()
                    .filter(file -> format.changes(file, check))
                    .toList();
        }
        if (check && !unformatted.isEmpty()) {
            unformatted.forEach(file -> System.err.println("not formatted: " + file));
            System.err.println("To format them: ./mvnw -q -Pformat");
            System.exit(1);
        }
    }

    /// The formatter breaks a wide `///` line and forgets the slashes of the second half.
    private static void refuseWideComments(Path file, String source) {
        source.lines()
                .filter(line -> line.length() > WIDEST && line.strip().startsWith("///"))
                .findFirst()
                .ifPresent(line -> {
                    throw new IllegalArgumentException(file + ": wider than " + WIDEST + " columns: " + line.strip());
                });
    }

    private boolean changes(Path file, boolean check) {
        try {
            String source = Files.readString(file);
            refuseWideComments(file, source);
            String formatted = formatter.formatSourceAndFixImports(source);
            if (!check && !formatted.equals(source)) {
                Files.writeString(file, formatted);
            }
            return !formatted.equals(source);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
