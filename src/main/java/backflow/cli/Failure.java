package backflow.cli;

import backflow.numpy.SetupException;
import backflow.numpy.io.DataException;
import backflow.numpy.syntax.DialectException;
import backflow.tensor.ShapeException;
import backflow.text.Message;
import backflow.text.Messages;
import java.io.IOException;

/// Why a command did not do its work.
///
/// @param exit how it ends
/// @param place the file, with line and column where there are some; empty where the call itself is wrong
/// @param text what was wrong, and what to do
record Failure(Exit exit, String place, Message text) {
    /// Messages about shapes say what does not fit, wherever they are shown; what to do follows here.
    private static final String SHAPES = "shape.";

    /// Finds the place and the text in an exception; what is not meant for the user is a defect of ours.
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case CallException e -> new Failure(Exit.REFUSED, "", e.text());
            case DataException e -> new Failure(Exit.REFUSED, e.file() + suffix(e), e.text());
            case DialectException e -> ofDialect(e);
            case SetupException e -> new Failure(Exit.REFUSED, "", e.text());
            case ShapeException e -> new Failure(Exit.REFUSED, "", e.text());
            case IOException e -> new Failure(Exit.REFUSED, "", Message.of("cli.output", String.valueOf(e)));
            case OutOfMemoryError e -> new Failure(Exit.REFUSED, "", Message.of("cli.memory"));
            default -> new Failure(Exit.DEFECT, "", Message.of("cli.defect", String.valueOf(thrown)));
        };
    }

    private static Failure ofDialect(DialectException e) {
        Exit exit = e.kind() == DialectException.Kind.UNSUPPORTED ? Exit.OUTSIDE_DIALECT : Exit.REFUSED;
        return new Failure(exit, e.file() + ":" + e.line() + ":" + e.column(), e.text());
    }

    private static String suffix(DataException e) {
        return e.position().map(p -> ":" + p.line() + ":" + p.column()).orElse("");
    }

    /// Returns the line for standard error: `backflow: FILE:LINE:COLUMN: what; what to do`.
    String line(Messages messages) {
        String start = place.isEmpty() ? "backflow: " : "backflow: " + place + ": ";
        String what = messages.render(text) + (text.key().startsWith(SHAPES) ? "; " + advice(messages) : "");
        // Names of files and words of the source may hold anything; the message stays one line.
        return (start + what).replaceAll("\\p{Cntrl}", "?");
    }

    private String advice(Messages messages) {
        return messages.text("cli.advice." + text.key());
    }
}
