package backflow.ui;

import backflow.numpy.SetupException;
import backflow.numpy.syntax.DialectException;
import backflow.tensor.ShapeException;
import backflow.text.Messages;
import java.io.IOException;
import java.nio.file.NoSuchFileException;

/// Turns what stopped a run into a sentence: what was wrong, where, and what to do.
record Problems(Messages messages) {
    String sentence(Throwable thrown) {
        return switch (thrown) {
            case DialectException source ->
                messages.text(
                        "window.problem.source",
                        source.file(),
                        String.valueOf(source.line()),
                        String.valueOf(source.column()),
                        messages.render(source.text()));
            case SetupException setup -> messages.render(setup.text());
            case ShapeException shape -> messages.render(shape.text());
            case NoSuchFileException missing -> messages.text("window.problem.missing", missing.getFile());
            case IOException io -> messages.text("window.problem.unreadable", String.valueOf(io.getMessage()));
            case OutOfMemoryError memory -> messages.text("window.problem.memory");
            default -> defect(thrown);
        };
    }

    private String defect(Throwable thrown) {
        // Nothing of the person's: whoever mends it needs the whole of it.
        thrown.printStackTrace();
        return messages.text("window.problem.defect", thrown.getClass().getSimpleName());
    }
}
