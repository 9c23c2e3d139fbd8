package backflow.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Says in one sentence that libpango is missing, before JavaFX's text says it in a hundred lines.
public final class TextLibraryExtension implements BeforeAllCallback {
    private static final String LIBRARY = "libpango-1.0.so.0";

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean window = context.getRequiredTestClass().getPackageName().startsWith("backflow.ui");
        if (window && System.getProperty("os.name").startsWith("Linux") && !isThere()) {
            throw new IllegalStateException("The tests of the window need " + LIBRARY
                    + ", which JavaFX draws text with, even without a display; install it (on Debian:"
                    + " libpango-1.0-0).");
        }
    }

    @SuppressWarnings("restricted") // Only asks whether the library can be loaded; nothing in it is called.
    private static boolean isThere() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(LIBRARY, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }
}
