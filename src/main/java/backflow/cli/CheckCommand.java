package backflow.cli;

import backflow.check.code.CodeCheck;
import backflow.check.code.Report;
import backflow.cli.format.CheckFormat;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Checks a student's backward pass: right, or the first wrong line.
@Command(name = "check")
final class CheckCommand implements Action {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(arity = "1", paramLabel = "FILE.py", descriptionKey = "checked")
    String file = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "report")
    String format = Values.word(CheckFormat.TEXT);

    @Override
    public Exit run(Console console) throws IOException {
        CheckFormat form = Values.choice("--format", format, CheckFormat.values());
        Report report = CodeCheck.of(Source.file(file), () -> false, done -> {});
        form.write(report, console.messages(), console.out());
        return exit(report);
    }

    /// The worst pair decides: code outside the dialect before a mistake, a mistake before what is right.
    private static Exit exit(Report report) {
        Exit worst = Exit.DONE;
        for (var pair : report.pairs()) {
            Exit own = switch (pair.status()) {
                case CORRECT, EQUIVALENT, INCOMPLETE -> Exit.DONE;
                case WRONG, ERROR -> Exit.FOUND;
                case UNSUPPORTED -> Exit.OUTSIDE_DIALECT;
            };
            worst = own.code() > worst.code() ? own : worst;
        }
        return worst;
    }
}
