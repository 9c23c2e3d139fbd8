package backflow.check.code;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What was found of a function: what it did, and what would mend it.
///
/// @param scenes what it had to get right
/// @param seen what it did in each
/// @param repairs what mends it, the first wrong line's first; none if it is right or nothing helps
record Finding(List<Scene> scenes, List<Lines.Seen> seen, List<Repair> repairs) {
    /// What is found of a function that could not be run.
    static final Finding NOTHING = new Finding(List.of(), List.of(), List.of());

    static Finding of(
            SourceFile file,
            List<? extends Scene> scenes,
            List<Lines.Seen> seen,
            Student student,
            BooleanSupplier cancelled) {
        List<Scene> all = List.copyOf(scenes);
        boolean isRight = seen.stream().allMatch(Lines.Seen::isRight);
        boolean isOutside = seen.stream()
                .flatMap(each -> each.performances().stream())
                .flatMap(performance -> performance.failure().stream())
                .anyMatch(failure -> failure.kind() == DialectException.Kind.UNSUPPORTED);
        // What cannot be run is not wrong, so nothing is to be mended.
        List<Repair> repairs =
                isRight || isOutside ? List.of() : new RepairSearch(file, all, student, cancelled).find(seen);
        return new Finding(all, seen, repairs);
    }

    boolean isRight() {
        return seen.stream().allMatch(Lines.Seen::isRight);
    }

    boolean isMended() {
        return repairs.size() == 1 && repairs.getFirst().isWhole();
    }

    /// Returns the file with the function mended, if one edit is enough.
    Student mended(Student student) {
        return isMended() ? student.with(repairs.getFirst().mended()) : student;
    }
}
