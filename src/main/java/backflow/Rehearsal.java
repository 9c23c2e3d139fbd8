package backflow;

import backflow.ui.WindowRehearsal;

/// Walks once through what a start loads, so that the AOT cache of the package holds it.
///
/// The package runs it in place of [Main], on JavaFX's headless platform; a person never does.
public final class Rehearsal {
    private Rehearsal() {}

    /// Opens the window and closes it again.
    public static void main(String[] arguments) {
        WindowRehearsal.run();
    }
}
