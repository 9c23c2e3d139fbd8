package backflow.picture.why;

import backflow.check.Agreement;
import backflow.check.Finding;
import backflow.check.Nudge;
import backflow.check.NudgeCheck;
import backflow.op.Formula;
import backflow.op.FormulaText;
import backflow.picture.Role;
import backflow.picture.View;
import backflow.picture.closeup.NumberText;
import backflow.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// The numeric check of a gradient in words.
record CheckRows(Messages messages, View view) {
    private static final NumberText ERROR = new NumberText(2);

    /// Returns a row for each loss; while the check runs, one that says so.
    List<Row> of(Why.Checked checked, NudgeCheck check) {
        String label = messages.text("why.fact.check");
        String averaged = messages.text("why.fact.check.averaged");
        if (!check.isComplete()) {
            String running = check.nudged() == 0
                    ? messages.text("why.check.running")
                    : messages.text("why.check.progress", check.nudged(), check.wanted());
            Row row = Row.of(label, running, Role.MUTED);
            return checked.isCopied() && check.readsAveragedLoss()
                    ? List.of(row, Row.of(averaged, running, Role.MUTED))
                    : List.of(row);
        }
        List<Row> rows = new ArrayList<>();
        check.summed().ifPresent(found -> rows.add(new Row(label, spans(checked, found))));
        if (checked.isCopied()) {
            check.averaged().ifPresent(found -> rows.add(new Row(averaged, spans(checked, found))));
        }
        return rows;
    }

    /// Returns what was done, in sentences.
    List<String> notes(Why.Checked checked, NudgeCheck check) {
        List<String> notes = new ArrayList<>();
        if (check.isComplete()) {
            check.sample()
                    .filter(nudge -> Double.isFinite(nudge.slope()))
                    .ifPresent(nudge -> notes.add(note(checked, nudge)));
            if (checked.isCopied() && check.averaged().isPresent()) {
                notes.add(messages.text("why.check.averaged"));
            }
        }
        return notes;
    }

    private String note(Why.Checked checked, Nudge nudge) {
        List<String> index = nudge.index().stream().map(String::valueOf).toList();
        Formula.Variable number = new Formula.Variable(StepNames.unique(checked.node()), index);
        return messages.text(
                "why.check.nudged",
                FormulaText.of(number),
                powerOfTen(nudge.h()),
                new NumberText(view.digits()).of(nudge.slope()));
    }

    private List<Row.Span> spans(Why.Checked checked, Finding finding) {
        if (!checked.isCopied() || finding.mean().isEmpty()) {
            return List.of(span("why.check.plain", finding.sum()));
        }
        return List.of(
                span("why.check.sum", finding.sum()),
                span("why.check.mean", finding.mean().orElseThrow()));
    }

    private Row.Span span(String key, Agreement agreement) {
        return switch (agreement.verdict()) {
            case RIGHT -> new Row.Span(messages.text(key, right(agreement)), Role.RIGHT_TEXT);
            case WRONG ->
                new Row.Span(
                        messages.text(key, messages.text("why.check.wrong", ERROR.of(agreement.error()))),
                        Role.WRONG_TEXT);
            case UNKNOWN -> new Row.Span(messages.text(key, messages.text("why.check.unknown")), Role.MUTED);
        };
    }

    /// A gradient that vanishes has no relative error; what is left then is how far off it is.
    private String right(Agreement agreement) {
        return agreement.error() > 0 || agreement.difference() == 0
                ? messages.text("why.check.right", ERROR.of(agreement.error()))
                : messages.text("why.check.vanishes", ERROR.of(agreement.difference()));
    }

    private static String powerOfTen(double h) {
        long exponent = Math.round(Math.log10(h));
        return exponent < 0 ? "1e−" + -exponent : "1e" + exponent;
    }
}
