package backflow.ui.check;

import backflow.check.code.Fix;
import backflow.check.code.ReportText;
import backflow.graph.Node;
import backflow.session.draft.Draft;
import backflow.session.draft.JudgedPair;
import backflow.session.draft.JudgedPair.Graph;
import backflow.session.draft.Judgement;
import backflow.session.draft.Quiz;
import backflow.session.draft.Sample;
import backflow.text.Messages;
import backflow.ui.check.editor.CodeEditor;
import backflow.ui.check.result.Actions;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Carries out what a person wants of the code and of what was found of it.
///
/// @param choose asks for a file and opens it
record CheckActions(
        Draft draft,
        CodeEditor editor,
        Desk desk,
        CheckLoop loop,
        Explorer explorer,
        Runnable choose,
        Messages messages)
        implements Actions {
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            desk.noticeProperty().set(Optional.of(Notice.of(messages.text("window.check.paste.empty"))));
        } else {
            desk.take(text.replace("\r\n", "\n").replace('\r', '\n'));
            loop.checkNow();
        }
    }

    @Override
    public void open() {
        choose.run();
    }

    @Override
    public void load(Sample sample) {
        desk.load(sample);
        loop.checkNow();
    }

    @Override
    public void guess(int line) {
        answer(quiz -> quiz.guessed(line));
    }

    @Override
    public void reveal() {
        answer(Quiz::revealed);
    }

    private void answer(UnaryOperator<Quiz> seen) {
        draft.quizProperty()
                .set(draft.quizProperty()
                        .get()
                        .filter(quiz -> !quiz.isRevealed())
                        .map(seen)
                        .or(() -> draft.quizProperty().get()));
    }

    @Override
    public void goToLine(int line) {
        editor.goToLine(line);
    }

    @Override
    public void showInGraph(JudgedPair pair) {
        Optional<Node> node = pair.node();
        explore(pair, node.map(pair::step).orElse(OptionalInt.empty()), node);
    }

    @Override
    public void stepThrough(JudgedPair pair) {
        if (pair.graph() instanceof Graph.Open(var document)) {
            int first = document.trace().lastForwardStep() + 1;
            OptionalInt step = pair.node().map(pair::step).orElse(OptionalInt.empty());
            explore(pair, OptionalInt.of(step.orElse(first)), Optional.empty());
        }
    }

    private void explore(JudgedPair pair, OptionalInt step, Optional<Node> pointed) {
        if (pair.graph() instanceof Graph.Open(var document)) {
            explorer.explore(document, step, pointed);
        }
    }

    @Override
    public void tryFix(Fix fix) {
        FixedText fixed = FixedText.of(fix, draft.text());
        editor.replace(fixed.start(), fixed.end(), fixed.text());
        editor.goToLine(fix.line());
        loop.checkNow();
    }

    @Override
    public void copy() {
        if (draft.judgement().orElse(null) instanceof Judgement.Judged judged) {
            ClipboardContent content = new ClipboardContent();
            content.putString(new ReportText(messages).of(judged.report()));
            Clipboard.getSystemClipboard().setContent(content);
            desk.noticeProperty().set(Optional.of(Notice.of(messages.text("window.check.copied"))));
        }
    }
}
