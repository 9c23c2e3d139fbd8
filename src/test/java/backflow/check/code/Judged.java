package backflow.check.code;

import backflow.check.edit.Mending;
import backflow.numpy.syntax.SourceText;
import java.util.Comparator;

/// What the check says of a mutant, held against what is so.
///
/// @param mutant the mistake
/// @param pair what was found of the function that has the mistake
/// @param isVerdictRight whether it is called wrong if it is, and not if it is not
/// @param isLineRight whether the first wrong line is named
/// @param isDiagnosisRight whether the diagnosis fits
/// @param isRepairRight whether the offered repair makes the file right
record Judged(
        Mutants.Mutant mutant,
        PairReport pair,
        boolean isVerdictRight,
        boolean isLineRight,
        boolean isDiagnosisRight,
        boolean isRepairRight) {
    static Judged of(Mutants.Mutant mutant) {
        PairReport pair = pair(mutant, check(mutant.source()));
        boolean isRight = pair.status() == Status.CORRECT || pair.status() == Status.EQUIVALENT;
        boolean isVerdictRight = isRight != mutant.isWrong()
                && pair.status() != Status.UNSUPPORTED
                && pair.status() != Status.INCOMPLETE;
        return new Judged(
                mutant,
                pair,
                isVerdictRight,
                pair.firstWrongLine().filter(mutant.lines()::contains).isPresent(),
                pair.diagnosis()
                        .filter(diagnosis -> mutant.diagnoses().contains(diagnosis.code()))
                        .isPresent(),
                pair.fix().filter(fix -> isMended(mutant, fix)).isPresent());
    }

    private static Report check(String source) {
        return CodeCheck.of(new SourceText("mutant.py", source), () -> false, done -> {});
    }

    private static PairReport pair(Mutants.Mutant mutant, Report report) {
        return report.pairs().stream()
                .filter(pair -> mutant.function().equals(pair.backward())
                        || mutant.function().equals(pair.forward()))
                .max(Comparator.comparingInt(
                        pair -> pair.status() == Status.WRONG || pair.status() == Status.ERROR ? 1 : 0))
                .orElseGet(() -> report.pairs().getFirst());
    }

    private static boolean isMended(Mutants.Mutant mutant, Fix fix) {
        SourceText mended = Mending.text(new SourceText("mutant.py", mutant.source()), fix.edit());
        PairReport pair = pair(mutant, check(mended.text()));
        return pair.status() == Status.CORRECT || pair.status() == Status.EQUIVALENT;
    }
}
