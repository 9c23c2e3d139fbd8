package backflow.cli;

import backflow.text.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/// What a command writes to.
///
/// @param out standard output, in bytes, so that a full disk is noticed and UTF-8 is written whatever the locale is
/// @param errors standard error
/// @param messages the user's language
public record Console(OutputStream out, PrintStream errors, Messages messages) {
    /// Returns the streams of this process.
    public static Console ofThisProcess() {
        return new Console(new FileOutputStream(FileDescriptor.out), System.err, Messages.english());
    }
}
