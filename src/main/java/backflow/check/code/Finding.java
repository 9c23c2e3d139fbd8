package backflow.check.code;

import backflow.numpy.syntax.DialectException;
import backflow.numpy.syntax.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What was found of a function: what it did, and what would mend it.
///
/// @param scenes what it had to get right
/// @param seen what it did in each
/// @param repairs what mends it, the first wrong line's first; none if it is right or nothing helps
record Finding(List<Scene> scenes, List<Lines.Seen> seen, List<Repair> repairs) {
    /// What is found of a function that could not be run.
    static final Finding NOTHING = new Finding(List.of(), List.of(), List.of());

    /// Looks for what mends a function.
    ///
    /// @param beyond what depends on the function as well
    static Finding of(
            SourceFile file,
            List<? extends Scene> scenes,
            List<Lines.Seen> seen,
            Student student,
            Optional<Scene> beyond,
            BooleanSupplier cancelled) {
        List<Scene> all = List.copyOf(scenes);
        boolean isRight = seen.stream().allMatch(Lines.Seen::isRight);
        boolean isOutside = seen.stream()
                .flatMap(each -> each.performances().stream())
                .anyMatch(performance -> performance.isEndless() || isOutside(performance));
        // What cannot be run is not wrong, and what does not end cannot be tried often: nothing is mended.
        List<Repair> repairs =
                isRight || isOutside ? List.of() : new RepairSearch(file, all, student, beyond, cancelled).find(seen);
        return new Finding(all, seen, repairs);
    }

    private static boolean isOutside(Performance performance) {
        return performance
                .failure()
                .filter(failure -> failure.kind() == DialectException.Kind.UNSUPPORTED)
                .isPresent();
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
