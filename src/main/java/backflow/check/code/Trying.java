package backflow.check.code;

import backflow.check.edit.Edit;
import backflow.check.edit.Mending;
import backflow.numpy.interpreter.Observer;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Span;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Tries edits: which of them make every result right, and which of those explains most.
final class Trying {
    private static final int MOST_TRIALS = 12_000;
    private static final int MOST_COMPARED = 3;

    /// Loops over items are slow, and nobody waits longer for advice.
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /// Up to this cost an edit that leaves no line unclear needs no rival.
    private static final int CHEAP = 3;

    private static final double COST = 0.06;

    /// How much less a repair explains of a line that was clear before.
    private static final double CLEAR = 0.25;

    private static final double DOUBTED = 0.6;
    private static final double FIT = 1.5;

    private final SourceFile file;
    private final List<Scene> scenes;
    private final Student student;
    private final Optional<Scene> beyond;
    private final BooleanSupplier cancelled;
    private final long end = System.nanoTime() + LONGEST.toNanos();
    private int trials;

    /// @param beyond what depends on the function as well; a repair that makes that right too is the better one
    Trying(SourceFile file, List<Scene> scenes, Student student, Optional<Scene> beyond, BooleanSupplier cancelled) {
        this.file = file;
        this.scenes = scenes;
        this.student = student.forTrials();
        this.beyond = beyond;
        this.cancelled = cancelled;
    }

    /// Returns the repair that explains most, the first of equals. One that leaves no line unclear ends the search.
    ///
    /// @param edits what may be tried on a line
    Optional<Repair> best(List<Line> lines, Function<Line, List<Edit>> edits) {
        Set<Span> tried = new HashSet<>();
        Optional<Candidate> best = Optional.empty();
        for (Line line : lines) {
            if (!tried.add(line.statement().span())) {
                continue;
            }
            for (Repair repair : passing(line, edits.apply(line))) {
                Candidate candidate = candidate(repair);
                if (candidate.isWhole() && repair.edit().cost() <= CHEAP && line.clarity() < DOUBTED) {
                    return Optional.of(repair);
                }
                best = best.filter(other -> !candidate.isBetterThan(other)).or(() -> Optional.of(candidate));
            }
        }
        return best.map(Candidate::repair);
    }

    /// A repair and how much it explains.
    ///
    /// @param merit the clarity of all lines, less what the edit costs
    /// @param isWhole whether no line is unclear
    private record Candidate(Repair repair, double merit, boolean isWhole) {
        boolean isBetterThan(Candidate other) {
            return merit > other.merit || (merit == other.merit && start() < other.start());
        }

        private int start() {
            return repair.line().statement().span().start();
        }
    }

    private Candidate candidate(Repair repair) {
        Student mended = student.with(repair.mended());
        List<Line> lines = scenes.stream()
                .flatMap(scene -> Lines.of(repair.file(), scene, mended).lines().stream())
                .toList();
        double clarity = lines.stream().mapToDouble(Line::clarity).sum();
        int cost = repair.edit().cost();
        // What the source itself tells, such as the order in which a cache is packed, needs no clarity.
        double price = cost == 0 ? 0 : COST * cost + CLEAR * repair.line().clarity();
        boolean isFit = beyond.isEmpty() || isRight(mended, List.of(beyond.get()));
        double bonus = isFit ? FIT : 0;
        return new Candidate(
                repair, clarity - price + bonus, isFit && lines.stream().allMatch(Line::isClear));
    }

    /// Returns the cheapest edits of a line that make every result right.
    private List<Repair> passing(Line line, List<Edit> edits) {
        List<Repair> passing = new ArrayList<>();
        for (Edit edit : edits) {
            mended(line, edit).ifPresent(mended -> passing.add(repair(line, line.number(), edit, mended)));
        }
        passing.sort(Comparator.comparingInt(repair -> repair.edit().cost()));
        return passing.subList(0, Math.min(MOST_COMPARED, passing.size()));
    }

    /// Returns the repair that an edit is, if it makes every result right.
    ///
    /// @param number the line that is named as wrong
    Optional<Repair> repair(Line line, int number, Edit edit) {
        return mended(line, edit).map(mended -> repair(line, number, edit, mended));
    }

    private Repair repair(Line line, int number, Edit edit, FunctionDefinition mended) {
        return new Repair(line, number, edit, mended, Mending.file(file, mended), true);
    }

    private Optional<FunctionDefinition> mended(Line line, Edit edit) {
        return isOver()
                ? Optional.empty()
                : Mending.apply(line.owner(), edit).filter(mended -> isRight(student.with(mended), scenes));
    }

    boolean isOver() {
        trials++;
        return trials > MOST_TRIALS || System.nanoTime() > end || cancelled.getAsBoolean();
    }

    private static boolean isRight(Student mended, List<Scene> scenes) {
        for (Scene scene : scenes) {
            for (int set = 0; set < Trial.COUNT; set++) {
                if (!scene.perform(mended, set, Observer.NONE).isRight()) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Tells whether a line computes something that is known once it is mended.
    boolean clears(Line line, FunctionDefinition mended) {
        Student better = student.with(mended);
        SourceFile changed = Mending.file(file, mended);
        return scenes.stream()
                .flatMap(scene -> Lines.of(changed, scene, better).lines().stream())
                .anyMatch(now ->
                        now.variable().equals(line.variable()) && Mending.isMended(now.statement()) && now.isClear());
    }
}
