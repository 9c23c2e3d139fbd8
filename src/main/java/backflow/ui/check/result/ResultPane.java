package backflow.ui.check.result;

import backflow.numpy.syntax.DialectException;
import backflow.session.Session;
import backflow.session.draft.Draft;
import backflow.session.draft.JudgedPair;
import backflow.session.draft.Judgement;
import backflow.session.draft.Quiz;
import backflow.session.draft.Samples;
import backflow.text.Message;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What was found of the code; before there is any, the invitation to paste some.
public final class ResultPane extends VBox {
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Draft draft;
    private final Session session;
    private final Actions actions;
    private final ObservableValue<Integer> caretLine;
    private final Function<Throwable, String> problems;
    private final Messages messages;
    private final VBox cards = new VBox();
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Welcome welcome;
    private final Console console;

    /// @param caretLine the line that the caret is in
    /// @param problems says what a defect is
    public ResultPane(
            Draft draft,
            Session session,
            Actions actions,
            ObservableValue<Integer> caretLine,
            Function<Throwable, String> problems,
            Messages messages) {
        this.draft = draft;
        this.session = session;
        this.actions = actions;
        this.caretLine = caretLine;
        this.problems = problems;
        this.messages = messages;
        welcome = new Welcome(Samples.all(), actions, messages);
        console = new Console(messages);
        cards.getStyleClass().add("result-cards");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("result-scroll");
        StackPane either = new StackPane(scroll, welcome);
        either.setMinHeight(0);
        VBox.setVgrow(either, Priority.ALWAYS);
        getStyleClass().add("check-result");
        getChildren().addAll(either, console);
        draft.textProperty().subscribe(_ -> welcome.setVisible(draft.text().isBlank()));
        scroll.visibleProperty().bind(welcome.visibleProperty().not());
        draft.judgementProperty().subscribe(_ -> show());
        draft.quizProperty().subscribe(_ -> show());
        draft.chosenProperty().subscribe(_ -> show());
        session.themeProperty().subscribe(_ -> show());
        draft.staleBinding().subscribe(stale -> cards.pseudoClassStateChanged(STALE, stale));
    }

    private void show() {
        List<Node> shown = new ArrayList<>();
        Optional<Quiz> quiz = draft.quizProperty().get();
        quiz.ifPresent(asked -> shown.add(
                asked.isRevealed()
                        ? QuizCard.answer(asked, messages)
                        : QuizCard.question(asked, actions, caretLine, messages)));
        if (draft.isRevealed()) {
            draft.judgement().ifPresent(found -> shown.addAll(found(found)));
        }
        replace(shown);
        console.show(draft.isRevealed() ? printed() : "");
        scroll.setVvalue(0);
    }

    /// Whoever came by keyboard finds the focus where it was.
    private void replace(List<Node> shown) {
        Node owner = cards.isFocusWithin() ? getScene().getFocusOwner() : null;
        cards.getChildren().setAll(shown);
        Node same = owner == null || owner.getId() == null ? null : cards.lookup("#" + owner.getId());
        if (same != null) {
            same.requestFocus();
        }
    }

    private String printed() {
        return draft.judgement()
                .map(found -> found instanceof Judgement.Judged judged
                        ? judged.report().printed()
                        : "")
                .orElse("");
    }

    private List<Node> found(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged judged
            when judged.pairs().isEmpty() ->
                List.of(VerdictCard.plain(
                        Verdict.Look.QUIET,
                        messages.text("window.check.heading.none"),
                        messages.text("window.check.none.what")));
            case Judgement.Judged judged -> pairs(judged);
            case Judgement.Unread unread -> List.of(unread(unread.problem()));
            case Judgement.Failed failed ->
                List.of(VerdictCard.plain(
                        Verdict.Look.WARNING,
                        messages.text("window.check.heading.failed"),
                        problems.apply(failed.defect())));
        };
    }

    private Node unread(DialectException problem) {
        return VerdictCard.plain(
                Verdict.Look.WRONG,
                messages.text("window.check.heading.unread", String.valueOf(problem.line())),
                messages.text(
                        "window.check.unread",
                        String.valueOf(problem.line()),
                        String.valueOf(problem.column()),
                        messages.render(problem.text())));
    }

    private List<Node> pairs(Judgement.Judged judged) {
        List<Node> shown = new ArrayList<>();
        JudgedPair pair = draft.chosen(judged);
        if (judged.pairs().size() > 1) {
            shown.add(new PairChooser(judged.pairs(), pair, draft.chosenProperty()::set, messages));
        }
        shown.add(VerdictCard.of(pair.report(), messages));
        pair.report()
                .comparison()
                .ifPresent(both -> shown.add(new MatricesCard(pair.report(), both, session, messages)));
        if (!pair.report().gradients().isEmpty()) {
            shown.add(GradientTable.of(pair.report(), messages, actions::goToLine));
        }
        List<Node> notes = notes(pair);
        if (!notes.isEmpty()) {
            shown.add(Card.of(notes.toArray(Node[]::new)));
        }
        shown.add(new ResultButtons(pair, actions, draft.staleBinding(), messages));
        return shown;
    }

    private List<Node> notes(JudgedPair pair) {
        List<Node> notes = new ArrayList<>();
        if (pair.report().forward().isEmpty()) {
            notes.add(Card.text(messages.text("window.check.note.alone"), "result-text"));
        }
        if (!pair.report().forwardMatchesReference().orElse(true)) {
            notes.add(Card.text(
                    messages.text("window.check.note.forward", pair.report().forward()), "result-text"));
        }
        for (Message note : pair.report().notes()) {
            notes.add(Card.text(messages.render(note), "result-text"));
        }
        return notes;
    }
}
