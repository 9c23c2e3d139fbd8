package backflow.cli;

import backflow.text.Version;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParseResult;

/// The program as it is called on a command line.
public final class Commands {
    private static final String DEBUG = "--debug";

    private final Console console;

    public Commands(Console console) {
        this.console = console;
    }

    /// Runs the command that the arguments name, or says that they ask for the window.
    ///
    /// Whatever goes wrong is told on standard error, in one line; `--debug` adds the stack trace.
    public Outcome run(String... arguments) {
        try {
            return run(commandLine().parseArgs(arguments));
        } catch (CommandLine.ParameterException e) {
            return refuse(ParseFailure.of(e), e, arguments);
        } catch (IOException e) {
            // Whoever reads, such as `head`, has enough.
            return isClosedPipe(e) ? new Outcome.Ended(Exit.DONE) : refuse(Failure.of(e), e, arguments);
        } catch (RuntimeException | Error e) {
            return refuse(Failure.of(e), e, arguments);
        }
    }

    private Outcome run(ParseResult parsed) throws IOException {
        ParseResult deepest = parsed;
        while (deepest.hasSubcommand()) {
            deepest = deepest.subcommand();
        }
        if (parsed.hasSubcommand() && parsed.hasMatchedOption("--at")) {
            throw new CallException("cli.option.window", "--at");
        }
        CommandLine command = deepest.commandSpec().commandLine();
        if (deepest.isUsageHelpRequested()) {
            return print(command.getUsageMessage(Ansi.OFF));
        }
        if (deepest.isVersionHelpRequested()) {
            return print("backflow " + Version.current() + "\n");
        }
        return switch (command.getCommand()) {
            case RootCommand root -> root.window();
            case Action action -> new Outcome.Ended(action.run(console));
            case Object other -> throw new IllegalStateException(other.toString());
        };
    }

    private static boolean isClosedPipe(IOException e) {
        return String.valueOf(e.getMessage()).contains("Broken pipe");
    }

    private Outcome print(String text) throws IOException {
        console.out().write(text.getBytes(StandardCharsets.UTF_8));
        return new Outcome.Ended(Exit.DONE);
    }

    private Outcome refuse(Failure failure, Throwable cause, String... arguments) {
        PrintStream errors = console.errors();
        errors.println(failure.line(console.messages()));
        if (List.of(arguments).contains(DEBUG)) {
            cause.printStackTrace(errors);
        }
        errors.flush();
        return new Outcome.Ended(failure.exit());
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand("trace", new TraceCommand())
                .addSubcommand("check", new CheckCommand())
                .addSubcommand("export", new ExportCommand())
                .addSubcommand("examples", new ExamplesCommand());
        // An argument that begins with @ is a name like any other.
        return line.setExpandAtFiles(false).setResourceBundle(new HelpTexts(console.messages()));
    }
}
