package backflow.check.code;

import backflow.check.edit.Edit;
import backflow.text.Messages;
import java.util.Locale;

/// Writes a report to be read by people: of each pair the verdict, the gradients, the first wrong line and what would
/// mend it.
public final class ReportText {
    private static final String INDENT = "  ";

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    public ReportText(Messages messages) {
        this.messages = messages;
    }

    /// Returns the text of a report.
    public String of(Report report) {
        if (report.pairs().isEmpty()) {
            line(messages.text("check.none", report.file()));
        }
        report.pairs().forEach(this::pair);
        return text.toString();
    }

    private void pair(PairReport pair) {
        String functions = pair.forward().isEmpty() ? pair.backward() : pair.forward() + ", " + pair.backward();
        line(functions + ": " + messages.text("check.status." + pair.status().code()));
        pair.gradients().forEach(this::gradient);
        pair.firstWrongLine()
                .ifPresent(number -> line(INDENT
                        + messages.text(
                                "check.first",
                                Integer.toString(number),
                                messages.text("check.title."
                                        + pair.diagnosis().orElseThrow().code()))));
        line(INDENT + messages.render(pair.message()));
        pair.fix()
                .ifPresent(fix -> line(INDENT
                        + messages.text(
                                fix.edit().action() == Edit.Action.REPLACE ? "check.fix.replace" : "check.fix.insert",
                                Integer.toString(fix.line()),
                                fix.replacement())));
        pair.notes().forEach(note -> line(INDENT + messages.render(note)));
        pair.stop()
                .ifPresent(stop -> line(INDENT
                        + messages.text(
                                "check.stopped",
                                Integer.toString(stop.line()),
                                Integer.toString(stop.column()),
                                messages.render(stop.message()))));
    }

    private void gradient(GradientResult gradient) {
        String shape =
                gradient.actual().map(actual -> actual.shape().toString()).orElse("–");
        String error = Double.isFinite(gradient.error())
                ? String.format(Locale.ROOT, "%.1e", gradient.error())
                : messages.text(
                        "check.gradient.shape", gradient.expected().shape().toString());
        line(INDENT + gradient.name() + " " + shape + " " + error + " " + (gradient.isRight() ? "✓" : "✗"));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
