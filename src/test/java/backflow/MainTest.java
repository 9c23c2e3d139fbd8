package backflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The program as a process of its own, as a person starts it.
class MainTest {
    @Test
    void withoutADisplayTheWindowIsRefusedInOneSentence() throws IOException, InterruptedException {
        Ended ended = start();
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.errors()).startsWith("backflow: ").hasLineCount(1).contains("DISPLAY", "backflow trace");
    }

    private record Ended(int code, String errors) {}

    private static Ended start(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "backflow.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String errors = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), errors);
    }
}
