package backflow.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bundles against the sources: a text that nobody shows, or a key that nobody wrote, is a defect.
class BundlesTest {
    /// A string literal that begins as a key does. One that ends in a dot is the beginning of a family of keys.
    private static final Pattern KEY = Pattern.compile("\"([a-z]+\\.(?:[a-z0-9-]+\\.)*(?:[a-z0-9-]+)?)\"");

    private static final Set<String> PREFIXES =
            Set.of("shape", "array", "check", "dialect", "data", "cli", "picture", "window", "why", "op", "paths");

    static Stream<Locale> languages() throws IOException {
        try (var files = Files.list(Path.of("assets/i18n"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("messages_(.*)\\.properties", "$1"))
                    .map(Locale::forLanguageTag)
                    .toList()
                    .stream();
        }
    }

    @Test
    void everyKeyInTheCodeHasASentence() throws IOException {
        Set<String> keys = Messages.english().keys();
        assertThat(literals())
                .filteredOn(literal -> PREFIXES.contains(prefix(literal)))
                .allSatisfy(literal -> assertThat(keys)
                        .as("key \"%s\"", literal)
                        .anyMatch(key -> literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
    }

    @Test
    void everySentenceIsUsedInTheCode() throws IOException {
        Set<String> literals = literals();
        assertThat(Messages.english().keys())
                .allMatch(key -> literals.stream()
                        .anyMatch(literal -> literal.endsWith(".") ? key.startsWith(literal) : key.equals(literal)));
    }

    @Test
    void everyKeyHasAPrefixOfTheTable() {
        assertThat(Messages.english().keys()).allMatch(key -> PREFIXES.contains(prefix(key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyLanguageHasTheSameKeys(Locale language) {
        assertThat(Messages.load(language).keys()).isEqualTo(Messages.english().keys());
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var literals = new TreeSet<String>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                literals.addAll(KEY.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
            }
            return literals;
        }
    }

    private static String prefix(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
