package backflow.check.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Single mistakes, made mechanically in right code: is each found, at its line, called by its name, and mended?
class MutantsTest {
    private static final int EVERY = 12;

    /// A few dozen mistakes tell a share less exactly than all of them.
    private static final double FEW = 0.9;

    private static final double ALL = 0.95;

    @Test
    void ofEveryTwelfthMistakeLineNameAndRepairAreTold() throws IOException {
        List<Mutants.Mutant> all = Mutants.read("mutants").mutants();
        holds(all.stream().filter(mutant -> all.indexOf(mutant) % EVERY == 0).toList(), FEW);
    }

    @Test
    @Tag("long")
    void ofEveryMistakeLineNameAndRepairAreTold() throws IOException {
        holds(Mutants.read("mutants").mutants(), ALL);
    }

    /// Mistakes in other code, which the catalogue of edits was not written with in mind.
    @Test
    @Tag("long")
    void ofEveryMistakeHeldOutLineNameAndRepairAreTold() throws IOException {
        holds(Mutants.read("unseen").mutants(), ALL);
    }

    private static void holds(List<Mutants.Mutant> mutants, double lines) {
        List<Judged> all = mutants.stream().map(Judged::of).toList();
        assertThat(all)
                .allSatisfy(judged -> assertThat(judged.isVerdictRight())
                        .as("verdict on " + judged.mutant().id())
                        .isTrue());
        List<Judged> wrong =
                all.stream().filter(judged -> judged.mutant().isWrong()).toList();
        assertThat(share(wrong, Judged::isLineRight)).as("first wrong line").isGreaterThanOrEqualTo(lines);
        assertThat(share(wrong, Judged::isDiagnosisRight)).as("diagnosis").isGreaterThanOrEqualTo(0.90);
        assertThat(share(wrong, Judged::isRepairRight)).as("repair").isGreaterThanOrEqualTo(0.85);
    }

    private static double share(List<Judged> all, Predicate<Judged> holds) {
        return (double) all.stream().filter(holds).count() / all.size();
    }
}
