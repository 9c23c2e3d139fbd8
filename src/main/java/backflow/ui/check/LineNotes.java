package backflow.ui.check;

import backflow.check.code.LineResult;
import backflow.check.code.PairReport;
import backflow.check.code.Stop;
import backflow.session.draft.JudgedPair;
import backflow.session.draft.Judgement;
import backflow.text.Messages;
import backflow.ui.check.editor.Annotations;
import backflow.ui.check.editor.LineMark;
import backflow.ui.check.editor.LineMark.Sign;
import backflow.ui.check.editor.Squiggle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What is said of the lines of the code.
record LineNotes(Messages messages) {
    /// Returns what a judgement says of the lines.
    ///
    /// @param chosen the pair that is looked at, whose first wrong line is tinted
    Annotations of(Judgement judgement, Optional<JudgedPair> chosen) {
        return switch (judgement) {
            case Judgement.Judged judged -> of(judged, chosen.map(JudgedPair::report));
            case Judgement.Unread unread ->
                new Annotations(
                        List.of(),
                        Optional.of(new Squiggle(
                                unread.problem().line(),
                                unread.problem().column(),
                                messages.render(unread.problem().text()))),
                        OptionalInt.empty());
            case Judgement.Failed _ -> Annotations.NONE;
        };
    }

    private Annotations of(Judgement.Judged judged, Optional<PairReport> chosen) {
        List<LineMark> marks = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (JudgedPair pair : judged.pairs()) {
            wrong(pair.report()).filter(mark -> seen.add(mark.line())).ifPresent(marks::add);
            for (LineResult line : pair.report().lines()) {
                mark(line).filter(mark -> seen.add(mark.line())).ifPresent(marks::add);
            }
        }
        return new Annotations(
                marks,
                chosen.flatMap(PairReport::stop).map(this::squiggle),
                chosen.flatMap(PairReport::firstWrongLine).stream()
                        .mapToInt(line -> line)
                        .findFirst());
    }

    private Optional<LineMark> wrong(PairReport report) {
        return report.firstWrongLine()
                .map(line -> new LineMark(
                        line,
                        Sign.WRONG,
                        report.diagnosis()
                                .map(diagnosis -> messages.text(
                                        "window.check.line.blamed", messages.text("check.title." + diagnosis.code())))
                                .orElseGet(() -> messages.text("window.check.line.wrong"))));
    }

    /// Lines that nothing is known of have no sign.
    private Optional<LineMark> mark(LineResult line) {
        return switch (line.verdict()) {
            case RIGHT ->
                Optional.of(new LineMark(
                        line.line(),
                        Sign.RIGHT,
                        line.is().map(messages::render).orElseGet(() -> messages.text("window.check.line.right"))));
            case WRONG -> Optional.of(new LineMark(line.line(), Sign.WRONG, messages.text("window.check.line.wrong")));
            case FOLLOWS ->
                Optional.of(new LineMark(line.line(), Sign.FOLLOWS, messages.text("window.check.line.follows")));
            case UNEXPLAINED -> Optional.empty();
        };
    }

    private Squiggle squiggle(Stop stop) {
        return new Squiggle(stop.line(), stop.column(), messages.render(stop.message()));
    }
}
