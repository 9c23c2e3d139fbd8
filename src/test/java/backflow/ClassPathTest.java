package backflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {
    private static final Pattern JAVAFX = Pattern.compile("(?:javafx|jfx)-.*?-(\\d[\\d.]*\\d).*\\.jar");

    @Test
    void everyArtifactOfJavafxHasTheSameVersion() {
        List<String> names =
                jars().filter(name -> JAVAFX.matcher(name).matches()).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(3);
        assertThat(names.stream()
                        .map(name -> JAVAFX.matcher(name).replaceFirst("$1"))
                        .collect(Collectors.toSet()))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/i18n/messages_en.properties", "/backflow/version.properties"})
    void whatShipsIsFoundOnTheClassPath(String resource) {
        assertThat(ClassPathTest.class.getResource(resource)).isNotNull();
    }

    @Test
    void screenshotsDoNotShip() {
        assertThat(ClassPathTest.class.getResource("/screenshots")).isNull();
    }

    private static Stream<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString());
    }
}
