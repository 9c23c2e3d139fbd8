package backflow.ui.check;

import backflow.numpy.syntax.DialectException;
import backflow.session.draft.CodeFile;
import backflow.session.draft.Draft;
import backflow.session.draft.DraftFile;
import backflow.session.draft.Origin;
import backflow.session.draft.Sample;
import backflow.text.Messages;
import backflow.ui.check.editor.CodeEditor;
import backflow.ui.work.Background;
import backflow.ui.work.FileWatch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What comes onto the desk and where it is put: opening, saving, and reading again what somebody else has changed.
/// Nothing that was written is lost: what gives way to something else can be brought back.
final class Desk {
    private final Draft draft;
    private final CodeEditor editor;
    private final Function<Throwable, String> problems;
    private final Messages messages;
    private final Background background = new Background();
    private final FileWatch watch = new FileWatch(this::changed);
    private final ObjectProperty<Optional<Notice>> notice = new SimpleObjectProperty<>(Optional.empty());

    Desk(Draft draft, CodeEditor editor, Function<Throwable, String> problems, Messages messages) {
        this.draft = draft;
        this.editor = editor;
        this.problems = problems;
        this.messages = messages;
        editor.textProperty().subscribe(draft.textProperty()::set);
        draft.originProperty().subscribe(origin -> watch.watch(origin.file()));
    }

    ObjectProperty<Optional<Notice>> noticeProperty() {
        return notice;
    }

    /// Goes on with what was left.
    void restore(DraftFile.Kept kept) {
        draft.originProperty().set(kept.origin());
        editor.load(kept.text());
        kept.origin().file().ifPresent(this::changed);
    }

    /// Opens a file, or says why it cannot be opened.
    void open(Path file) {
        background.run(
                () -> CodeFile.read(file),
                origin -> show(origin, origin.saved()),
                thrown -> notice.set(Optional.of(Notice.of(problems.apply(thrown)))));
    }

    /// Takes a text that is in no file.
    void take(String text) {
        show(Origin.NONE, text);
    }

    /// Takes a sample mistake.
    void load(Sample sample) {
        show(new Origin(sample.title(), Optional.empty(), sample.code()), sample.code());
        draft.ask(sample);
    }

    private void show(Origin origin, String text) {
        notice.set(Optional.empty());
        boolean isWorth = draft.isEdited() && !draft.text().isBlank();
        DraftFile.Kept before = new DraftFile.Kept(draft.origin(), draft.text());
        put(origin, text);
        if (isWorth) {
            String name = before.origin().name().isEmpty()
                    ? messages.text("window.check.untitled")
                    : before.origin().name();
            notice.set(Optional.of(
                    Notice.of(messages.text("window.check.kept", name), messages.text("window.check.kept.back"), () -> {
                        notice.set(Optional.empty());
                        put(before.origin(), before.text());
                    })));
        }
    }

    private void put(Origin origin, String text) {
        draft.originProperty().set(origin);
        editor.load(text);
        editor.node().requestFocus();
    }

    /// Saves the text to its file.
    ///
    /// @return whether it has one
    boolean save() {
        Optional<Path> file = draft.origin().writable();
        file.ifPresent(this::saveTo);
        return file.isPresent();
    }

    /// Saves the text to a file, which is its own from then on.
    void saveTo(Path file) {
        String text = draft.text();
        background.run(
                () -> CodeFile.write(file, text),
                origin -> {
                    notice.set(Optional.empty());
                    draft.originProperty().set(origin);
                },
                thrown -> notice.set(
                        Optional.of(Notice.of(messages.text("window.check.save.failed", problems.apply(thrown))))));
    }

    /// Reads the file again after somebody else has written it.
    private void changed(Path file) {
        background.run(() -> CodeFile.read(file), this::reread, thrown -> {
            boolean isExpected = thrown instanceof IOException || thrown instanceof DialectException;
            String what = isExpected ? messages.text("window.check.gone", file.getFileName()) : problems.apply(thrown);
            notice.set(Optional.of(Notice.of(what)));
        });
    }

    private void reread(Origin now) {
        boolean isOurs = now.file().equals(draft.origin().file())
                && !now.saved().equals(draft.origin().saved());
        if (!isOurs) {
            return;
        }
        if (draft.isEdited() && !draft.text().equals(now.saved())) {
            notice.set(Optional.of(Notice.of(
                    messages.text("window.check.changed", now.name()),
                    messages.text("window.check.changed.load"),
                    () -> {
                        notice.set(Optional.empty());
                        accept(now);
                    })));
        } else {
            accept(now);
        }
    }

    /// The text is replaced as an edit is, so that it can be undone; what is the same stays where it is.
    private void accept(Origin now) {
        String before = draft.text();
        String after = now.saved();
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (!before.equals(after)) {
            editor.replace(same, before.length() - end, after.substring(same, after.length() - end));
        }
        draft.originProperty().set(now);
    }

    void close() {
        background.close();
        watch.close();
    }
}
