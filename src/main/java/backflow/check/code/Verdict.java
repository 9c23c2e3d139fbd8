package backflow.check.code;

import backflow.check.Diagnosis;
import backflow.check.edit.Edit;
import backflow.check.known.Factor;
import backflow.check.known.Quantity;
import backflow.check.known.Recognition;
import backflow.numpy.syntax.Statement;
import backflow.text.Message;
import java.util.List;
import java.util.Optional;

/// The first wrong line of a function: which it is, what is wrong with it, and in which words.
///
/// @param line the line
/// @param number the number of the line that is named
/// @param diagnosis what is wrong with it
/// @param message one sentence that says so
/// @param fix what would mend it, if something does
/// @param comparison its value beside the right one, if that is known
record Verdict(
        Line line,
        int number,
        Diagnosis diagnosis,
        Message message,
        Optional<Fix> fix,
        Optional<Comparison> comparison) {
    /// Returns the verdict on a function that is wrong.
    static Optional<Verdict> of(Finding finding, Student student, boolean isForward) {
        return finding.repairs().isEmpty()
                ? suspect(finding, isForward)
                : Optional.of(repaired(finding, finding.repairs().getFirst(), student, isForward));
    }

    private static Verdict repaired(Finding finding, Repair repair, Student student, boolean isForward) {
        Line line = repair.line();
        Diagnosis diagnosis = isForward
                ? forward(finding, repair.edit().diagnosis())
                : repair.edit().diagnosis();
        int number = diagnosis == Diagnosis.ALIASING ? changed(finding, repair) : repair.number();
        Fix fix = new Fix(line.number(), repair.edit(), repair.isWhole());
        Optional<Comparison> comparison = Comparisons.of(finding, repair, student);
        return new Verdict(
                line,
                number,
                diagnosis,
                sentence(diagnosis, line, repair.edit(), comparison),
                Optional.of(fix),
                comparison);
    }

    /// Two names of one array do no harm until one is changed in place.
    private static int changed(Finding finding, Repair repair) {
        return finding.seen().stream()
                .flatMap(seen -> seen.lines().stream())
                .filter(line -> line.variable().equals(repair.line().variable())
                        && line.statement() instanceof Statement.AugmentedAssign
                        && line.number() >= repair.number())
                .mapToInt(Line::number)
                .min()
                .orElse(repair.number());
    }

    /// A mistake that only test mode or the running averages show is called after them.
    private static Diagnosis forward(Finding finding, Diagnosis edit) {
        boolean isTrainRight = finding.seen().getFirst().performances().stream()
                .allMatch(performance -> performance.failure().isEmpty()
                        && performance.outcomes().stream()
                                .filter(outcome -> outcome.name().equals("out"))
                                .allMatch(Outcome::isRight));
        boolean isRunningRight = finding.seen().getFirst().isRight();
        if (edit == Diagnosis.EPS || !isTrainRight) {
            return switch (edit) {
                case UNKNOWN -> Diagnosis.FORWARD_DIFFERS;
                // No gradient goes forward: what is left out is an array.
                case MISSING_PATH -> Diagnosis.MISSING_OPERAND;
                default -> edit;
            };
        }
        return isRunningRight ? Diagnosis.TEST_MODE : Diagnosis.RUNNING_AVERAGE;
    }

    /// Without a repair, the first line is suspected that computes nothing known.
    private static Optional<Verdict> suspect(Finding finding, boolean isForward) {
        List<Line> lines = finding.seen().stream()
                .filter(seen -> !seen.isRight())
                .flatMap(seen -> seen.lines().stream())
                .toList();
        Optional<Line> first = lines.stream()
                .filter(line -> !line.isClear())
                .findFirst()
                .or(() -> lines.reversed().stream()
                        .filter(line -> !line.variable().isEmpty())
                        .findFirst())
                .or(() -> lines.reversed().stream().findFirst());
        return first.map(line -> {
            Diagnosis diagnosis = isPart(line) ? Diagnosis.MISSING_PATH : related(line, isForward);
            Optional<Comparison> comparison = line.is().stream()
                    .filter(recognition ->
                            !recognition.isExact() && !line.values().isEmpty())
                    .findFirst()
                    .map(recognition -> new Comparison(
                            line.variable(),
                            line.values().getFirst(),
                            recognition.quantity().values().getFirst()));
            Message message = Message.of("check.found." + diagnosis.code(), name(line), "", "", "");
            return new Verdict(line, line.number(), diagnosis, message, Optional.empty(), comparison);
        });
    }

    /// Tells whether a line that should be complete holds the part of a gradient that comes by one path.
    private static boolean isPart(Line line) {
        return line.is().stream()
                .anyMatch(recognition -> recognition.isExact()
                        && recognition.quantity().kind() != Quantity.Kind.VALUE
                        && recognition.quantity().kind() != Quantity.Kind.PRODUCT);
    }

    private static Diagnosis related(Line line, boolean isForward) {
        Optional<Factor> factor = line.is().stream()
                .filter(recognition -> !recognition.isExact())
                .map(Recognition::factor)
                .findFirst();
        if (factor.isPresent()) {
            boolean isSign = factor.get().number() == -1 && factor.get().power() == 0;
            return isSign ? Diagnosis.SIGN : Diagnosis.WRONG_FACTOR;
        }
        return isForward ? Diagnosis.FORWARD_DIFFERS : Diagnosis.UNKNOWN;
    }

    private static Message sentence(Diagnosis diagnosis, Line line, Edit edit, Optional<Comparison> comparison) {
        String yours = comparison.map(both -> both.yours().shape().toString()).orElse("");
        String expected =
                comparison.map(both -> both.expected().shape().toString()).orElse("");
        return Message.of("check.found." + diagnosis.code(), name(line), edit.text(), yours, expected);
    }

    private static Object name(Line line) {
        return line.variable().isEmpty() ? Message.of("check.what.return") : line.variable();
    }
}
