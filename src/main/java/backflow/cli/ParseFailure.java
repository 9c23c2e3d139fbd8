package backflow.cli;

import backflow.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What picocli found wrong with a call, in the user's language.
final class ParseFailure {
    private ParseFailure() {}

    static Failure of(CommandLine.ParameterException thrown) {
        String command = thrown.getCommandLine().getCommandSpec().qualifiedName();
        Message text = switch (thrown) {
            case CommandLine.UnmatchedArgumentException e -> unmatched(e.getUnmatched(), command);
            case CommandLine.OverwrittenOptionException e -> Message.of("cli.option.twice", name(e.getOverwritten()));
            case CommandLine.MissingParameterException e ->
                Message.of("cli.option.value", names(e.getMissing()), command);
            default ->
                Message.of(
                        "cli.option.unreadable",
                        Optional.ofNullable(thrown.getArgSpec())
                                .map(ParseFailure::name)
                                .orElse(command),
                        command);
        };
        return new Failure(Exit.REFUSED, "", text);
    }

    private static Message unmatched(List<String> arguments, String command) {
        String first = arguments.isEmpty() ? "" : arguments.getFirst();
        String key = first.startsWith("-") ? "cli.option.unknown" : "cli.argument.unknown";
        return Message.of(key, first, command);
    }

    private static String names(List<ArgSpec> missing) {
        return missing.stream().map(ParseFailure::name).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
