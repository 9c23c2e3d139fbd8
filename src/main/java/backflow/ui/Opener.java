package backflow.ui;

import backflow.graph.Node;
import backflow.numpy.Setup;
import backflow.session.Document;
import backflow.session.Session;
import backflow.session.Source;
import backflow.session.Sources;
import backflow.text.Messages;
import backflow.ui.work.Background;
import backflow.ui.work.Drawings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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

    /// Opens a file or, where it cannot be opened, an example; what is wrong with the file is said all the same.
    ///
    /// @param step where the playhead is put in the file; where it goes by itself if empty
    void fileOrExample(Path path, OptionalInt step, String example) {
        open(
                () -> Sources.file(path),
                Setup.NONE,
                step,
                "",
                thrown -> open(
                        () -> Sources.example(example).orElseThrow(),
                        Setup.NONE,
                        OptionalInt.empty(),
                        problems.sentence(thrown),
                        this::refuse));
    }

    /// Opens a document that was run already.
    ///
    /// @param step where the playhead is put; at the end if empty
    /// @param pointed what is pointed at
    void document(Document document, OptionalInt step, Optional<Node> pointed) {
        background.run(
                () -> Drawings.Prepared.of(document, messages),
                prepared -> {
                    problem.set("");
                    drawings.accept(prepared);
                    session.open(document);
                    session.goTo(step.orElse(session.length()));
                    pointed.ifPresent(node -> session.pointedProperty().set(Set.of(node)));
                },
                this::refuse);
    }

    /// Runs what is open on other data.
    void rerun(Setup setup) {
        session.document().ifPresent(open -> open(open::source, setup, OptionalInt.empty()));
    }

    private void open(Callable<Source> source, Setup setup, OptionalInt step) {
        open(source, setup, step, "", this::refuse);
    }

    /// Says what stopped some other work.
    void refuse(Throwable thrown) {
        problem.set(problems.sentence(thrown));
    }

    // What is said is told once the source is open: the problem with what was asked for in its place.
    private void open(
            Callable<Source> source, Setup setup, OptionalInt step, String said, Consumer<Throwable> refused) {
        background.run(
                () -> Drawings.Prepared.of(source.call().run(setup), messages),
                prepared -> {
                    problem.set(said);
                    drawings.accept(prepared);
                    session.open(prepared.document());
                    step.ifPresent(session::goTo);
                },
                refused);
    }
}
