package backflow.ui.check.result;

import backflow.session.draft.Quiz;
import backflow.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A sample mistake: first what is asked, then what it is.
final class QuizCard {
    private QuizCard() {}

    /// Returns the question.
    ///
    /// @param caretLine the line that the caret is in, which is the one that would be guessed
    static VBox question(Quiz quiz, Actions actions, ObservableValue<Integer> caretLine, Messages messages) {
        VBox card = VerdictCard.plain(
                Verdict.Look.QUIET,
                messages.text("window.check.quiz"),
                quiz.sample().question());
        Button guess = new Button();
        guess.setId("guess");
        guess.getStyleClass().add("primary");
        guess.textProperty()
                .bind(caretLine.map(line -> messages.text("window.check.quiz.guess", String.valueOf(line))));
        guess.setOnAction(_ -> actions.guess(caretLine.getValue()));
        Button reveal = new Button(messages.text("window.check.quiz.reveal"));
        reveal.setId("reveal");
        reveal.setOnAction(_ -> actions.reveal());
        FlowPane buttons = new FlowPane(guess, reveal);
        buttons.getStyleClass().add("result-buttons");
        card.getChildren().addAll(Card.text(messages.text("window.check.quiz.how"), "result-note"), buttons);
        return card;
    }

    /// Returns the answer.
    static VBox answer(Quiz quiz, Messages messages) {
        String line = String.valueOf(quiz.sample().line());
        Verdict.Look look =
                quiz.guess().isEmpty() ? Verdict.Look.QUIET : quiz.isRight() ? Verdict.Look.RIGHT : Verdict.Look.WRONG;
        String heading = quiz.guess().isEmpty()
                ? messages.text("window.check.quiz.answer", line)
                : quiz.isRight()
                        ? messages.text("window.check.quiz.right", line)
                        : messages.text(
                                "window.check.quiz.wrong",
                                String.valueOf(quiz.guess().getAsInt()),
                                line);
        VBox card = VerdictCard.plain(look, heading, quiz.sample().answer());
        card.setId("quiz-answer");
        return card;
    }
}
