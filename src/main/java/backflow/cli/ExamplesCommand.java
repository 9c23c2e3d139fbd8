package backflow.cli;

import backflow.numpy.Examples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Lists the built-in examples.
@Command(name = "examples")
final class ExamplesCommand implements Action {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Override
    public Exit run(Console console) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String name : Examples.names()) {
            String title = Examples.find(name).orElseThrow().header().title();
            text.append(name).append(", ").append(title).append('\n');
        }
        console.out().write(text.toString().getBytes(StandardCharsets.UTF_8));
        return Exit.DONE;
    }
}
