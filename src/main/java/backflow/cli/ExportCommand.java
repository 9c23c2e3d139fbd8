package backflow.cli;

import backflow.export.OutputFile;
import backflow.graph.Level;
import backflow.layout.Size;
import backflow.numpy.Run;
import backflow.numpy.io.DataException;
import backflow.picture.Picture;
import backflow.picture.Theme;
import backflow.picture.page.ExplorePage;
import backflow.picture.page.GraphPage;
import backflow.picture.page.Subject;
import backflow.text.Message;
import backflow.text.Messages;
import backflow.trace.Trace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.DoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Writes pictures of a run's steps as files.
@Command(name = "export")
final class ExportCommand implements Action {
    /// What a picture shows.
    enum View {
        /// Everything that the window shows: the graph, the listing, the numbers, and why they are what they are.
        EXPLORE,
        /// The graph alone.
        GRAPH
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Mixin
    SourceOptions options = new SourceOptions();

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "level")
    String level = Values.word(Level.BROADCASTS);

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "view")
    String view = Values.word(View.EXPLORE);

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "theme")
    String theme = Values.word(Theme.LIGHT);

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", descriptionKey = "size")
    String size = "1920x1080";

    @Option(names = "--step", paramLabel = "STEPS", descriptionKey = "step")
    String steps = StepRange.ALL;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "export.format")
    Optional<String> format = Optional.empty();

    @Option(names = "--out", paramLabel = "PATH", descriptionKey = "out")
    Optional<String> out = Optional.empty();

    @Override
    public Exit run(Console console) throws IOException {
        Level wanted = Values.choice("--level", level, Level.values());
        View seen = Values.choice("--view", view, View.values());
        Theme colours = Values.choice("--theme", theme, Theme.values());
        Size page = page(seen);
        String target = out.orElseThrow(() -> new CallException("cli.export.out"));
        PictureFormat kind = PictureFormat.of(format, target);
        Source source = Source.of(options.source(), options.function);
        Run run = new GivenData(options, source.program()).run();
        Trace trace = run.trace();
        StepRange range = StepRange.of(steps, trace, wanted);
        Target files = Target.of(target, source.name(), kind, range);
        DoubleFunction<Picture> pictures = switch (seen) {
            case EXPLORE -> new ExplorePage(Subject.of(source.title(), run), wanted, console.messages(), page)::at;
            case GRAPH -> new GraphPage(trace, wanted, console.messages(), page)::at;
        };
        for (int playhead : range.playheads()) {
            String title = title(source, playhead, trace, console.messages());
            Path file = files.file(playhead);
            write(file, kind.content(pictures.apply(playhead), colours, title));
            console.out().write((file + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return Exit.DONE;
    }

    private Size page(View seen) {
        return switch (seen) {
            case EXPLORE -> PageSize.of(size, ExplorePage.LEAST);
            case GRAPH -> PageSize.of(size, PageSize.LEAST);
        };
    }

    private static String title(Source source, int playhead, Trace trace, Messages messages) {
        return messages.text(
                "cli.export.title", source.name(), String.valueOf(playhead), String.valueOf(trace.length()));
    }

    private static void write(Path file, byte[] content) {
        try {
            OutputFile.write(file, content);
        } catch (IOException e) {
            throw new DataException(file.toString(), Message.of("cli.export.unwritable", String.valueOf(e)));
        }
    }
}
