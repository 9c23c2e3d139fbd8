package backflow.check.code;

import backflow.check.edit.Catalogue;
import backflow.check.edit.Edit;
import backflow.check.edit.Mending;
import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.Statement.FunctionDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds the edit that makes a function right.
///
/// Lines whose value says nothing are doubted first. Every edit of the catalogue is tried on each of them; of those
/// that make every result right on every data set, the one that explains most is taken: with it, more of the lines
/// compute something that is known, and it is the less far-fetched. So a wrong sign is mended where it was made and not
/// where it could be made good again.
final class RepairSearch {
    private static final int MOST_MISTAKES = 3;
    private static final int LAST = 2;

    private final SourceFile file;
    private final List<Scene> scenes;
    private final BooleanSupplier cancelled;
    private final Trying trying;

    RepairSearch(
            SourceFile file, List<Scene> scenes, Student student, Optional<Scene> beyond, BooleanSupplier cancelled) {
        this.file = file;
        this.scenes = scenes;
        this.cancelled = cancelled;
        this.trying = new Trying(file, scenes, student, beyond, cancelled);
    }

    /// Returns the repairs, the first wrong line's first; none if nothing helps.
    ///
    /// @param seen what was seen of each scene
    List<Repair> find(List<Lines.Seen> seen) {
        List<Line> lines = lines(seen);
        List<Line> doubted = lines.stream().filter(line -> !line.isClear()).toList();
        List<Line> rest = lines.stream().filter(Line::isClear).toList();
        List<Line> all = new ArrayList<>(doubted);
        all.addAll(rest);
        Written written = new Written(
                file.source(),
                lines,
                scenes.stream().flatMap(scene -> scene.traces().stream()).toList());
        Optional<Repair> single = trying.best(all, line -> common(line, written))
                .or(() -> missing(written))
                .or(() -> trying.best(all, line -> Catalogue.rareEdits(file.source(), line.statement(), line.scope())))
                .or(() -> trying.best(all, written::anew));
        return single.map(List::of).orElseGet(() -> several(severally(doubted, rest), MOST_MISTAKES));
    }

    private List<Edit> common(Line line, Written written) {
        List<Edit> edits = new ArrayList<>(written.unpacked(line, file));
        edits.addAll(edits(line));
        return edits;
    }

    private List<Edit> edits(Line line) {
        return Catalogue.edits(file.source(), line.statement(), line.scope());
    }

    /// Puts in a line that may be missing.
    private Optional<Repair> missing(Written written) {
        return written.missing().stream()
                .flatMap(missing ->
                        trying.repair(missing.reader(), missing.reader().number(), missing.edit()).stream())
                .findFirst();
    }

    /// Lists the lines of all scenes, one that several run where it ran first.
    private static List<Line> lines(List<Lines.Seen> seen) {
        List<Line> lines = new ArrayList<>();
        for (Lines.Seen each : seen) {
            if (each.isRight()) {
                continue;
            }
            for (Line line : each.lines()) {
                if (lines.stream().noneMatch(line::isSame)) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /// Of the lines that are clear, only those are doubted as well that the results come from.
    private static List<Line> severally(List<Line> doubted, List<Line> rest) {
        List<Line> assigned = rest.stream()
                .filter(line -> !line.variable().isEmpty() && !line.isSize())
                .toList();
        List<Line> all = new ArrayList<>(doubted);
        all.addAll(assigned.subList(Math.max(0, assigned.size() - LAST), assigned.size()));
        return all;
    }

    /// Mends one line after the other, each so that it computes something that is known, until all is right.
    private List<Repair> several(List<Line> doubted, int left) {
        for (Line line : doubted) {
            if (left == 0 || line.variable().isEmpty()) {
                return List.of();
            }
            for (Edit edit : edits(line)) {
                if (trying.isOver()) {
                    return List.of();
                }
                Optional<FunctionDefinition> mended = Mending.apply(line.owner(), edit);
                if (mended.isPresent() && trying.clears(line, mended.get())) {
                    List<Repair> others = rest(edit, left - 1);
                    if (!others.isEmpty()) {
                        List<Repair> all = new ArrayList<>(List.of(new Repair(
                                line, line.number(), edit, mended.get(), Mending.file(file, mended.get()), false)));
                        all.addAll(others);
                        return all;
                    }
                }
            }
        }
        return List.of();
    }

    /// Looks for the other mistakes in the source with one of them mended.
    private List<Repair> rest(Edit edit, int left) {
        SourceFile mended = SourceFile.parse(Mending.text(file.source(), edit));
        Student student = new Student(mended, cancelled);
        List<Lines.Seen> seen =
                scenes.stream().map(scene -> Lines.of(mended, scene, student)).toList();
        List<Line> doubted =
                lines(seen).stream().filter(line -> !line.isClear()).toList();
        RepairSearch search = new RepairSearch(mended, scenes, student, Optional.empty(), cancelled);
        return search.trying.best(doubted, search::edits).map(List::of).orElseGet(() -> search.several(doubted, left));
    }
}
