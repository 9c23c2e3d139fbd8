package backflow.ui.check.result;

import backflow.check.code.Fix;
import backflow.check.code.PairReport;
import backflow.check.edit.Edit;
import backflow.text.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The verdict: one heading, one sentence, and the change that would mend the code.
final class VerdictCard {
    private VerdictCard() {}

    static VBox of(PairReport report, Messages messages) {
        Verdict verdict = new Verdict(report, messages);
        return of(verdict.look(), verdict.heading(), verdict.sentence(), report, messages);
    }

    private static VBox of(Verdict.Look look, String heading, String sentence, PairReport report, Messages messages) {
        VBox card = plain(look, heading, sentence);
        report.stop()
                .filter(stop -> !messages.render(stop.message()).equals(sentence))
                .ifPresent(stop -> card.getChildren()
                        .add(Card.text(
                                messages.text(
                                        "check.stopped",
                                        String.valueOf(stop.line()),
                                        String.valueOf(stop.column()),
                                        messages.render(stop.message())),
                                "result-text")));
        report.fix().ifPresent(fix -> card.getChildren().add(fix(fix, messages)));
        return card;
    }

    /// Returns a card with nothing but a heading and a sentence.
    static VBox plain(Verdict.Look look, String heading, String sentence) {
        Label title = Card.text(heading, "verdict-heading");
        title.setId("verdict");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox();
        if (look != Verdict.Look.QUIET) {
            Node sign = look.icon().node();
            sign.getStyleClass().add("verdict-sign");
            head.getChildren().add(sign);
        }
        head.getChildren().add(title);
        head.getStyleClass().add("verdict-head");
        head.setAlignment(Pos.TOP_LEFT);
        VBox card = Card.of(head);
        if (!sentence.isEmpty()) {
            Label text = Card.text(sentence, "result-text");
            text.setId("verdict-sentence");
            card.getChildren().add(text);
        }
        card.getStyleClass().addAll("verdict", "verdict-" + look.name().toLowerCase(Locale.ROOT));
        card.setAccessibleRole(AccessibleRole.TEXT);
        card.setAccessibleText(heading + ". " + sentence);
        card.setFocusTraversable(true);
        return card;
    }

    private static Node fix(Fix fix, Messages messages) {
        String key =
                fix.edit().action() == Edit.Action.REPLACE ? "window.check.fix.replace" : "window.check.fix.insert";
        Label what = Card.text(messages.text(key, String.valueOf(fix.line())), "result-note");
        Label code = Card.text(fix.replacement(), "fix-code");
        code.setId("fix-code");
        VBox box = new VBox(what, code);
        box.getStyleClass().add("fix");
        if (!fix.isWhole()) {
            box.getChildren().add(Card.text(messages.text("window.check.fix.part"), "result-note"));
        }
        return box;
    }
}
