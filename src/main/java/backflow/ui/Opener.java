package backflow.ui;

import backflow.numpy.Setup;
import backflow.session.Session;
import backflow.session.Source;
import backflow.session.Sources;
import backflow.text.Messages;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Opens sources and runs them on other data, away from the window's thread. What cannot be opened leaves everything as
/// it was and says why.
final class Opener {
    private final Session session;
    private final Drawings drawings;
    private final Background background;
    private final Messages messages;
    private final Problems problems;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    Opener(Session session, Drawings drawings, Background background, Messages messages) {
        this.session = session;
        this.drawings = drawings;
        this.background = background;
        this.messages = messages;
        problems = new Problems(messages);
    }

    /// Returns what was wrong with what was opened last, as a sentence; empty if nothing was.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    void dismissProblem() {
        problem.set("");
    }

    /// Opens a built-in example.
    ///
    /// @param step where the playhead is put; where it goes by itself if empty
    void example(String name, OptionalInt step) {
        open(() -> Sources.example(name).orElseThrow(), Setup.NONE, step);
    }

    /// Opens a file.
    ///
    /// @param step where the playhead is put; where it goes by itself if empty
    void file(Path path, OptionalInt step) {
        open(() -> Sources.file(path), Setup.NONE, step);
    }

    /// Runs what is open on other data.
    void rerun(Setup setup) {
        session.document().ifPresent(open -> open(open::source, setup, OptionalInt.empty()));
    }

    private void open(Callable<Source> source, Setup setup, OptionalInt step) {
        background.run(
                () -> Drawings.Prepared.of(source.call().run(setup), messages),
                prepared -> {
                    dismissProblem();
                    drawings.accept(prepared);
                    session.open(prepared.document());
                    step.ifPresent(session::goTo);
                },
                thrown -> problem.set(problems.sentence(thrown)));
    }
}
