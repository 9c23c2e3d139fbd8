package backflow.cli;

import picocli.CommandLine.Option;

/// What every command can be asked.
final class CommonOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    boolean version;

    /// Looked for in the arguments themselves, since they may be what is wrong.
    @Option(names = "--debug", descriptionKey = "debug")
    boolean debug;
}
