package backflow.ui.check;

import java.util.Optional;

/// Something that a person is told about the code as a file, and what can be done about it.
///
/// @param text what it is
/// @param offer what can be done
record Notice(String text, Optional<Offer> offer) {
    /// Something that can be done.
    ///
    /// @param label what it is called
    /// @param action what it does
    record Offer(String label, Runnable action) {}

    static Notice of(String text) {
        return new Notice(text, Optional.empty());
    }

    static Notice of(String text, String label, Runnable action) {
        return new Notice(text, Optional.of(new Offer(label, action)));
    }
}
