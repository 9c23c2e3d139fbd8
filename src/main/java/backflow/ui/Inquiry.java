package backflow.ui;

import backflow.graph.Node;
import backflow.session.Document;
import backflow.session.Session;
import backflow.trace.Responsibility;
import backflow.ui.work.Background;
import java.util.Optional;
import java.util.function.Consumer;

/// Finds out the responsibility that is asked for, away from the window's thread, and begins the tour through it.
final class Inquiry {
    private final Session session;
    private final Consumer<Throwable> failed;
    // Apart from the work of opening, which a question must not break off.
    private final Background background = new Background();

    /// Waits for questions.
    ///
    /// @param failed takes what stopped the work
    Inquiry(Session session, Consumer<Throwable> failed) {
        this.session = session;
        this.failed = failed;
        session.walk().askedProperty().subscribe(asked -> asked.ifPresentOrElse(this::find, background::cancel));
    }

    private void find(Node node) {
        Optional<Document> open = session.document();
        open.ifPresent(document -> background.run(
                () -> Responsibility.of(document.trace(), node),
                found -> {
                    if (session.document().equals(open)) {
                        session.walk().begin(found);
                    }
                },
                failed));
    }
}
