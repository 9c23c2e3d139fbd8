package backflow.ui.check.result;

import backflow.check.code.PairReport;
import backflow.check.code.Status;
import backflow.text.Messages;
import backflow.ui.part.Icon;

/// What was found of a pair, in words.
///
/// @param report what was found
public record Verdict(PairReport report, Messages messages) {
    /// The look of a verdict.
    enum Look {
        RIGHT(Icon.RIGHT),
        WRONG(Icon.WRONG),
        QUIET(Icon.DOT),
        WARNING(Icon.WARNING);

        private final Icon icon;

        Look(Icon icon) {
            this.icon = icon;
        }

        Icon icon() {
            return icon;
        }
    }

    Look look() {
        return switch (report.status()) {
            case CORRECT, EQUIVALENT -> Look.RIGHT;
            case WRONG, ERROR -> Look.WRONG;
            case UNSUPPORTED -> Look.WARNING;
            case INCOMPLETE -> Look.QUIET;
        };
    }

    /// Returns the heading: `Line 24 is the first wrong line: one path is lost`.
    public String heading() {
        boolean blames =
                report.firstWrongLine().isPresent() && report.diagnosis().isPresent();
        if (blames && report.status() != Status.ERROR) {
            String line = String.valueOf(report.firstWrongLine().orElseThrow());
            String title = messages.text(
                    "check.title." + report.diagnosis().orElseThrow().code());
            return report.status() == Status.EQUIVALENT
                    ? messages.text("window.check.heading.cancels", line, title)
                    : messages.text("check.first", line, title);
        }
        String stopped = report.stop().map(stop -> String.valueOf(stop.line())).orElse("");
        return messages.text("window.check.heading." + report.status().code(), stopped, report.backward());
    }

    /// Returns the sentence below it.
    String sentence() {
        boolean isRight = report.status() == Status.CORRECT
                || (report.status() == Status.EQUIVALENT
                        && report.firstWrongLine().isEmpty());
        return isRight
                ? messages.text("window.check.sentence." + report.status().code())
                : ended(messages.render(report.message()));
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    /// Returns the pair in a few words, for a list: `batchnorm_backward · line 24`.
    String brief() {
        return report.firstWrongLine()
                .map(line -> messages.text("window.check.pair.line", report.backward(), String.valueOf(line)))
                .orElse(report.backward());
    }
}
