package backflow.ui.check.editor;

import java.io.PrintStream;
import java.util.function.Supplier;

/// Keeps the notice back that JavaFX prints when a class of its incubator modules is used first: we know.
///
/// A static initialiser prints it, and nothing switches it off. What else is printed meanwhile passes.
final class IncubatorNotice extends PrintStream {
    private static final String NOTICE = "WARNING: Using incubator";

    private IncubatorNotice(PrintStream passed) {
        super(passed, true);
    }

    /// Makes something that may use those classes for the first time.
    static <T> T keptBack(Supplier<T> making) {
        PrintStream before = System.err;
        System.setErr(new IncubatorNotice(before));
        try {
            return making.get();
        } finally {
            System.setErr(before);
        }
    }

    @Override
    public void println(String line) {
        if (!line.startsWith(NOTICE)) {
            super.println(line);
        }
    }
}
