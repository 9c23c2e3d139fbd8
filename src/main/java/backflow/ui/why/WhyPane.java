package backflow.ui.why;

import backflow.op.FormulaText;
import backflow.picture.why.Why;
import backflow.session.Pane;
import backflow.session.Session;
import backflow.text.Message;
import backflow.text.Messages;
import backflow.ui.part.Controls;
import backflow.ui.work.Drawings;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What happens in the current step: a sentence, the formula, the shapes, and what is summed.
public final class WhyPane extends VBox {
    private final Session session;
    private final Drawings drawings;
    private final Messages messages;
    private final Label sentence = text("sentence");
    private final Label addition = text("addition");
    private final Label formula = text("formula");
    private final GridPane facts = new GridPane();

    public WhyPane(Session session, Drawings drawings, Messages messages, Controls controls) {
        this.session = session;
        this.drawings = drawings;
        this.messages = messages;
        facts.getStyleClass().add("facts");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(name, value);
        VBox content = new VBox(sentence, addition, formula, facts);
        content.getStyleClass().add("why");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(messages.text("window.why.heading"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("pane", "why-pane");
        getChildren().addAll(controls.head(Pane.WHY, controls.heading(messages.text("window.why.heading"))), scroll);
        session.documentProperty().subscribe(_ -> show());
        session.playheadProperty().map(_ -> session.step()).subscribe(_ -> show());
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private void show() {
        session.document().ifPresent(open -> {
            facts.getChildren().clear();
            drawings.reasons(open)
                    .map(reasons -> reasons.of(session.step()))
                    .map(why -> session.step() == 0 ? why.adding(Message.of("window.why.beginning.next")) : why)
                    .ifPresent(this::show);
        });
    }

    private void show(Why why) {
        set(sentence, messages.render(why.sentence()));
        set(addition, why.addition().map(messages::render).orElse(""));
        set(formula, why.formula().map(FormulaText::of).orElse(""));
        why.facts().forEach(fact -> add(messages.render(fact.label()), messages.render(fact.value()), fact.kind()));
    }

    private static void set(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }

    private void add(String what, String is, Why.Kind kind) {
        Label name = new Label(what);
        name.getStyleClass().add("fact-name");
        name.setMinWidth(USE_PREF_SIZE);
        Label value = new Label(is);
        value.setWrapText(true);
        value.setMinHeight(USE_PREF_SIZE);
        value.getStyleClass().add(kind == Why.Kind.SUM ? "fact-sum" : "fact-value");
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, value);
    }
}
