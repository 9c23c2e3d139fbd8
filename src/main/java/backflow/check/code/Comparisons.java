package backflow.check.code;

import backflow.check.edit.Mending;
import java.util.Optional;

/// What a wrong line computes beside what it computes once it is mended.
final class Comparisons {
    private Comparisons() {}

    static Optional<Comparison> of(Finding finding, Repair repair, Student student) {
        Line wrong = repair.line();
        if (wrong.values().isEmpty()) {
            return Optional.empty();
        }
        Student mended = student.with(repair.mended());
        return finding.scenes().stream()
                .flatMap(scene -> Lines.of(repair.file(), scene, mended).lines().stream())
                .filter(line -> line.variable().equals(wrong.variable())
                        && Mending.isMended(line.statement())
                        && !line.values().isEmpty())
                .findFirst()
                .map(line -> new Comparison(
                        wrong.variable(),
                        wrong.values().getFirst(),
                        line.values().getFirst()));
    }
}
