package backflow.check.code;

import backflow.numpy.syntax.SourceFile;
import backflow.numpy.syntax.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/// Checks a student's file: every pair of a forward and a backward pass in it.
public final class CodeCheck {
    private CodeCheck() {}

    /// Checks a file.
    ///
    /// @param cancelled asked now and then; once it answers true, the report holds what is known by then
    /// @param progress is told how much is done, from 0 to 1
    public static Report of(SourceText source, BooleanSupplier cancelled, DoubleConsumer progress) {
        SourceFile file = SourceFile.parse(source);
        List<Pair> pairs = Pairs.of(file);
        List<PairReport> reports = new ArrayList<>();
        Student student = new Student(file, cancelled);
        for (Pair pair : pairs) {
            progress.accept((double) reports.size() / pairs.size());
            reports.add(new PairCheck(file, pair, student, cancelled).report());
        }
        progress.accept(1);
        return new Report(source.name(), reports, student.printed());
    }
}
