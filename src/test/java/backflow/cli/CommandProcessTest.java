package backflow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The commands as processes of their own, on a class path without JavaFX and under a locale of a bare machine.
class CommandProcessTest {
    private record Ended(int code, String out) {}

    private static Ended start(String... arguments) throws IOException, InterruptedException {
        String withoutJavafx = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("javafx"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                withoutJavafx,
                "backflow.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    @Test
    void traceAndExamplesNeedNoJavafx() throws IOException, InterruptedException {
        assertThat(start("examples"))
                .isEqualTo(new Ended(0, Called.with("examples").out()));
        assertThat(start("trace", "affine", "--format", "json"))
                .isEqualTo(new Ended(
                        0, Called.with("trace", "affine", "--format", "json").out()));
    }

    @Test
    void theProcessEndsWithTheCodeOfTheCommand() throws IOException, InterruptedException {
        assertThat(start("trace", "nope").code()).isEqualTo(2);
    }
}
