package backflow.cli;

import backflow.cli.format.TraceFormat;
import backflow.cli.format.TracedSource;
import backflow.graph.Level;
import backflow.numpy.Run;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints every value and gradient of a run.
@Command(name = "trace")
final class TraceCommand implements Action {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceOptions options = new SourceOptions();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    String level = Values.word(Level.BROADCASTS);

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    String format = Values.word(TraceFormat.TEXT);

    @Override
    public Exit run(Console console) throws IOException {
        Level wanted = Values.choice("--level", level, Level.values());
        TraceFormat form = Values.choice("--format", format, TraceFormat.values());
        Source source = Source.of(options.source(), options.function);
        Run run = new GivenData(options, source.program()).run();
        String text = source.program().file().source().text();
        TracedSource traced = new TracedSource(
                source.name(),
                text.lines().toList(),
                run.trace(),
                run.execution().scalars());
        form.write(traced, wanted, console.messages(), console.out());
        return Exit.DONE;
    }
}
