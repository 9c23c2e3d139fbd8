package backflow.check.code;

import backflow.check.Diagnosis;
import backflow.check.edit.Catalogue;
import backflow.check.edit.Edit;
import backflow.check.edit.Mending;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import backflow.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds a wrong line in a right function: one array taken for another, where later lines remove the difference again,
/// as the centring of batch norm removes whatever is the same in every row.
final class Cancelling {
    private final SourceFile file;
    private final Student student;
    private final Scene scene;
    private final BooleanSupplier cancelled;

    Cancelling(SourceFile file, Student student, Scene scene, BooleanSupplier cancelled) {
        this.file = file;
        this.student = student;
        this.scene = scene;
        this.cancelled = cancelled;
    }

    /// Returns the first such line.
    ///
    /// @param seen what the function did; all its results are right
    Optional<Verdict> find(Lines.Seen seen) {
        for (Line line : seen.lines()) {
            boolean isStrange = line.clarity() == 0 && line.values().size() == Trial.COUNT;
            if (isStrange && !cancelled.getAsBoolean()) {
                Optional<Verdict> found = find(line);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Verdict> find(Line line) {
        List<Edit> edits = new ArrayList<>(Catalogue.edits(file.source(), line.statement(), line.scope()));
        edits.addAll(Catalogue.rareEdits(file.source(), line.statement(), line.scope()));
        for (Edit edit : edits) {
            if (edit.diagnosis() != Diagnosis.WRONG_OPERAND && edit.diagnosis() != Diagnosis.SIGN) {
                continue;
            }
            Optional<FunctionDefinition> mended = Mending.apply(line.owner(), edit);
            if (mended.isEmpty()) {
                continue;
            }
            SourceFile changed = Mending.file(file, mended.get());
            Lines.Seen seen = Lines.of(changed, scene, student.with(mended.get()));
            Optional<Line> right = seen.lines().stream()
                    .filter(now -> Mending.isMended(now.statement()) && now.isClear() && isStaged(now, line))
                    .findFirst();
            if (seen.isRight() && right.isPresent()) {
                return Optional.of(verdict(line, edit, right.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isStaged(Line now, Line line) {
        return now.variable().equals(line.variable())
                && !now.isZero()
                && now.values()
                        .getFirst()
                        .shape()
                        .equals(line.values().getFirst().shape())
                && now.exact()
                        .filter(recognition -> recognition.quantity().kind().isStaged())
                        .isPresent();
    }

    private static Verdict verdict(Line line, Edit edit, Line right) {
        Comparison comparison = new Comparison(
                line.variable(), line.values().getFirst(), right.values().getFirst());
        Edit cancelling =
                new Edit(edit.statement(), edit.action(), edit.text(), Diagnosis.CANCELLING_ERROR, edit.cost());
        return new Verdict(
                line,
                line.number(),
                Diagnosis.CANCELLING_ERROR,
                Message.of("check.found.cancelling-error", line.variable(), edit.text(), "", ""),
                Optional.of(new Fix(line.number(), cancelling, true)),
                Optional.of(comparison));
    }
}
